/** The room behind the words: fetched where it is drawn, a picture where it is not, and one drawing for many wishes. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Renderer, Stage } from '../../../scenes/stage.ts';
import type { RoomSetting } from '../../pages/common/settings.view.ts';
import type { StageView } from '../../pages/common/stage/stage.view.ts';
import { createRoom } from './roomLoader.ts';

interface Asked {
  readonly renderer: Renderer;
  readonly motion: boolean;
  readonly first: StageView | undefined;
  onContext(lost: boolean): void;
}

const world = vi.hoisted(() => ({
  renderer: 'hardware' as 'hardware' | 'software',
  painted: [] as (() => void)[],
  stills: [] as string[],
  ahead: [] as unknown[],
  open: null as null | ((asked: unknown) => Promise<unknown>),
}));
vi.mock('./renderer.ts', () => ({ rendererHere: () => world.renderer }));
vi.mock('./afterPaint.ts', () => ({ afterPaint: (then: () => void) => world.painted.push(then) }));
vi.mock('./showStill.ts', () => ({ showStill: (_: unknown, place: string) => world.stills.push(place) }));
vi.mock('../../../scenes/parts/pictures.ts', () => ({ bringAhead: (view: unknown) => world.ahead.push(view) }));
vi.mock('../../../scenes/openStage.ts', () => ({ openStage: (_: unknown, asked: unknown) => world.open?.(asked) }));

const root = { dataset: {} as Record<string, string> };
const view = (change: Partial<StageView> = {}): StageView =>
  ({ place: 'office', lamp: 1, glow: 0, ...change }) as StageView;
const paint = (): void => {
  for (const then of world.painted.splice(0)) then();
};

/** A room whose stage opens when it is let, and everything that was asked of it. */
function opening() {
  const asked: Asked[] = [];
  const shown: StageView[] = [];
  const cues: string[] = [];
  const motions: boolean[] = [];
  const notices: string[] = [];
  let destroyed = 0;
  const stage: Stage = {
    show: (each) => void shown.push(each),
    cue: (each) => void cues.push(each),
    setMotion: (on) => void motions.push(on),
    destroy: () => Promise.resolve(void (destroyed += 1)),
  };
  let arrives: (stage: Stage) => void = () => {};
  let refuse: (why: Error) => void = () => {};
  const ready = new Promise<Stage>((resolve, reject) => {
    arrives = resolve;
    refuse = reject;
  });
  world.open = (given) => {
    asked.push(given as Asked);
    return ready;
  };
  const room = createRoom({} as HTMLElement, (id) => void notices.push(id));
  const apply = (setting: RoomSetting, motion = true): void => room.apply({ stage: setting, motion });
  const open = async (): Promise<void> => {
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    arrives(stage);
    await vi.waitFor(() => expect(root.dataset['stage']).not.toBe('loading'));
  };
  return { room, apply, open, refuse, asked, shown, cues, motions, notices, destroyed: () => destroyed };
}

beforeEach(() => {
  Object.assign(world, { renderer: 'hardware', painted: [], stills: [], ahead: [] });
  root.dataset = {};
  vi.stubGlobal('document', { documentElement: root });
});
afterEach(() => vi.unstubAllGlobals());

describe('what a setting comes to', () => {
  it.each([
    ['auto', 'hardware', 'on'],
    ['auto', 'software', 'off'],
    ['moving', 'software', 'on'],
    ['still', 'hardware', 'off'],
    ['none', 'hardware', 'none'],
  ] as const)('%s, drawn by %s: %s', async (setting, renderer, state) => {
    world.renderer = renderer;
    const { apply, open, asked } = opening();
    apply(setting);
    if (state === 'on') {
      expect(root.dataset['stage']).toBe('loading');
      await open();
    }
    expect(root.dataset['stage']).toBe(state);
    expect(asked.map((each) => [each.renderer, each.motion])).toEqual(state === 'on' ? [[renderer, true]] : []);
  });
});

describe('a room that is drawn', () => {
  it('begins with what is to be seen, whose pictures are fetched ahead, and draws the last of many wishes once', async () => {
    const { room, apply, open, asked, shown, cues } = opening();
    const first = view();
    room.show(first);
    apply('moving');
    await open();
    expect([world.ahead, asked[0]?.first, shown]).toEqual([[first], first, []]);
    room.show(view({ lamp: 0.2 }));
    room.cue('option.chosen');
    room.show(view({ lamp: 0.4 }));
    room.cue('slip.placed');
    expect([world.painted.length, shown, cues]).toEqual([1, [], []]);
    paint();
    expect([shown, cues]).toEqual([[view({ lamp: 0.4 })], ['option.chosen', 'slip.placed']]);
    room.show(view({ lamp: 0.4 }));
    paint();
    expect([shown.length, cues.length]).toEqual([1, 2]);
    expect(world.stills).toEqual(['office', 'office', 'office', 'office']);
  });

  it('draws what was wished for while it opened, and forgets cues of that time', async () => {
    const { room, apply, open, shown, cues } = opening();
    room.show(view());
    apply('moving');
    await vi.waitFor(() => expect(world.ahead).toHaveLength(1));
    room.show(view({ place: 'desk' }));
    room.cue('option.chosen');
    await open();
    expect([shown, cues]).toEqual([[view({ place: 'desk' })], []]);
  });

  it('is opened once, told of motion, and says when the browser took its context and gave it back', async () => {
    const { apply, open, asked, motions } = opening();
    apply('moving');
    apply('moving');
    await open();
    apply('moving', false);
    expect([asked.length, motions]).toEqual([1, [false]]);
    asked[0]?.onContext(true);
    expect(root.dataset['stage']).toBe('off');
    asked[0]?.onContext(false);
    expect(root.dataset['stage']).toBe('on');
  });

  it('is taken away when it is no longer wanted, and what is left undrawn then is nothing', async () => {
    const { room, apply, open, shown, destroyed } = opening();
    apply('moving');
    await open();
    room.show(view());
    apply('still');
    paint();
    room.cue('option.chosen');
    expect([root.dataset['stage'], destroyed(), shown, world.painted]).toEqual(['off', 1, [], []]);
  });

  it('is not kept where it was no longer wanted when it had opened', async () => {
    const { apply, asked, open, destroyed } = opening();
    apply('moving');
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    apply('none');
    await open();
    await vi.waitFor(() => expect(destroyed()).toBe(1));
    expect(root.dataset['stage']).toBe('none');
  });

  it('that does not open is said, and a picture stands in its place', async () => {
    const { apply, asked, refuse, notices } = opening();
    apply('moving');
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    refuse(new Error('no context'));
    await vi.waitFor(() => expect(notices).toEqual(['stage-refused']));
    expect(root.dataset['stage']).toBe('off');
  });
});
