/** Plays events on an actor and writes down, a line each, where the game then stands and which cues it gave. */
import type { Actor } from 'xstate';
import type { AppMachine } from '../../src/machines/app/appMachine.ts';
import type { AppEvent } from '../../src/machines/events.ts';
import { statePath } from './statePath.ts';

/** Lines such as `decision.ready: option.chosen, post.written`. */
export function transcript(actor: Actor<AppMachine>, events: readonly AppEvent[]): string[] {
  return events.map((event) => {
    const cues: string[] = [];
    const { unsubscribe } = actor.on('cue', ({ name }) => cues.push(name));
    actor.send(event);
    unsubscribe();
    return `${statePath(actor.getSnapshot())}: ${cues.join(', ')}`;
  });
}
