/** Shows the room behind the words as player and device would have it: drawn, as a picture that stands still, or not at all. */
import type { Stage } from '../../../scenes/stage.ts';
import type { RoomSetting, Settings } from '../../pages/common/settings.view.ts';
import type { StageCue, StageView } from '../../pages/common/stage/stage.view.ts';
import { afterPaint } from './afterPaint.ts';
import { rendererHere } from './renderer.ts';
import { showStill } from './showStill.ts';

export interface Room {
  /** Takes what is to be seen now; the drawing follows when the page's own answer has been painted. */
  show(view: StageView): void;
  cue(cue: StageCue): void;
  apply(settings: Pick<Settings, 'stage' | 'motion'>): void;
}

/** What the root says of the room: drawn, about to be, a picture in its place, or neither. */
type State = 'on' | 'loading' | 'off' | 'none';

/**
 * @param host where the room is shown
 * @param notice raises a notice by id
 */
export function createRoom(host: HTMLElement, notice: (id: string) => void): Room {
  let wanted: Pick<Settings, 'stage' | 'motion'> = { stage: 'none', motion: false };
  let stage: Stage | null = null;
  let mounting = false;
  let waiting = false;
  let last: StageView | null = null;
  let drawn: StageView | null = null;
  let cues: StageCue[] = [];

  const say = (state: State): void => {
    document.documentElement.dataset['stage'] = state;
  };
  const moves = (): boolean => kindOf(wanted.stage) === 'moving';

  /** Draws what is wanted now, once however many wishes came, and not at all where it is what stands there. */
  const draw = (): void => {
    waiting = false;
    if (!stage || !last) return;
    if (!drawn || !isSame(last, drawn)) stage.show(last);
    drawn = last;
    for (const cue of cues) stage.cue(cue);
    cues = [];
  };
  const drawSoon = (): void => {
    if (!stage || waiting) return;
    waiting = true;
    afterPaint(draw);
  };

  async function mount(): Promise<void> {
    if (mounting || stage) return;
    mounting = true;
    say('loading');
    try {
      const first = last;
      const fetched = import('../../../scenes/openStage.ts');
      fetched.catch(() => {}); // a refusal below must not leave this one unheard
      const { bringAhead } = await import('../../../scenes/parts/pictures.ts');
      if (first) bringAhead(first);
      const { openStage } = await fetched;
      const mounted = await openStage(host, {
        renderer: rendererHere(),
        motion: wanted.motion,
        first: first ?? undefined,
        onTrouble: notice,
        onContext: (lost) => say(lost ? 'off' : 'on'),
      });
      if (!moves()) await mounted.destroy();
      else {
        stage = mounted;
        drawn = first;
        draw();
        say('on');
        performance.mark('due:stage-drawn');
      }
    } catch {
      notice('stage-refused');
      say('off');
    } finally {
      mounting = false;
    }
  }

  async function unmount(): Promise<void> {
    const mounted = stage;
    stage = null;
    say(wanted.stage === 'none' ? 'none' : 'off');
    await mounted?.destroy();
  }

  return {
    show(view) {
      showStill(host, view.place);
      last = view;
      drawSoon();
    },
    cue(cue) {
      if (!stage) return;
      cues.push(cue);
      drawSoon();
    },
    apply(changed) {
      wanted = changed;
      stage?.setMotion(changed.motion);
      if (moves()) void mount();
      else void unmount();
    },
  };
}

/** What a setting comes to on this device: where a processor would have to paint every frame, a picture answers sooner. */
const kindOf = (setting: RoomSetting): RoomSetting =>
  setting !== 'auto' ? setting : rendererHere() === 'hardware' ? 'moving' : 'still';

const isSame = (one: StageView, other: StageView): boolean =>
  (Object.keys(one) as (keyof StageView)[]).every((key) => one[key] === other[key]);
