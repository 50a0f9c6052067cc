/** An example of every event of the short bench, and of those of a hearing that name nothing, beside the others in `eventSamples.ts`. */
import type { Question } from '../../src/content/schema/hearing.ts';
import type { AppEvent } from '../../src/machines/events.ts';

type HandChosen = Extract<AppEvent, { type: 'hand.chosen' }>;

/** What of the place these events name. */
interface Podium {
  readonly question: Question | null;
  readonly side: string; // who is asked
}

const NOBODY = ['nobody', 'constructor', '__proto__', ''] as const;
const bare = <T extends AppEvent>(event: T) => ({ known: (): readonly T[] => [event] });
const first = ({ question }: Podium): string => Object.keys(question?.positions ?? {})[0] ?? '';

export const BENCH_SAMPLES = {
  'device.taken': bare({ type: 'device.taken' }),
  'device.kept': bare({ type: 'device.kept' }),
  'card.skipped': bare({ type: 'card.skipped' }),
  'device.shared': bare({ type: 'device.shared' }),
  'reveal.read': bare({ type: 'reveal.read' }),
  'phrase.pressed': bare({ type: 'phrase.pressed' }),
  'objection.raised': bare({ type: 'objection.raised' }),
  'stage.entered': bare({ type: 'stage.entered' }),
  'ruling.read': bare({ type: 'ruling.read' }),
  'ending.read': bare({ type: 'ending.read' }),
  'prove.read': bare({ type: 'prove.read' }),
  'position.presented': bare({ type: 'position.presented' }),
  'hand.chosen': {
    known: (at: Podium): readonly HandChosen[] => [{ type: 'hand.chosen', side: at.side, position: first(at) }],
    foreign: (at: Podium): readonly HandChosen[] =>
      NOBODY.flatMap((nobody) => [
        { type: 'hand.chosen', side: at.side, position: nobody },
        { type: 'hand.chosen', side: nobody, position: first(at) },
      ]),
  },
};
