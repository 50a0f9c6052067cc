/** Words that come by themselves: after the time they want to be read, by a clock of the test, and never past somebody who stands on a control by keys. */
import { describe, expect, it } from 'vitest';
import { everySetting } from '../../../tests/fixtures/settings.ts';
import type { AppView } from '../../pages/registry/appView.ts';
import { createPhraseBringer, standsFor } from './bringPhrases.ts';

/** A bringer whose clock stands still until the test moves it. */
function bringer() {
  let due: { readonly after: number; readonly comes: () => void } | null = null;
  let brought = 0;
  const at = { held: false };
  const follow = createPhraseBringer({
    bring: () => void brought++,
    held: () => at.held,
    wait(after, comes) {
      const mine = { after, comes };
      due = mine;
      return () => void (due === mine && (due = null));
    },
  });
  const line = (key: string | null, words = 4, panel: unknown = null): AppView =>
    ({ panel, comes: key === null ? null : { key, words } }) as AppView;
  return {
    at,
    waits: () => due?.after ?? null,
    brought: () => brought,
    show: (key: string | null, { bySelf = true, words = 4, panel = null as unknown } = {}) =>
      follow(line(key, words, panel), { ...everySetting, bySelf }),
    pass() {
      const now = due;
      due = null;
      now?.comes();
    },
  };
}

describe('the next words', () => {
  it('come once when the ones that stand have had their time, longer for more words', () => {
    const { show, waits, pass, brought } = bringer();
    show('line 1', { words: 4 });
    expect(waits()).toBe(standsFor(4));
    expect(standsFor(12)).toBeGreaterThan(standsFor(4));
    pass();
    expect(brought()).toBe(1);
    expect(waits()).toBeNull();
    show('line 2');
    expect(waits()).toBe(standsFor(4));
  });

  it('wait no longer for what else is drawn on the page', () => {
    const { show, waits, pass, brought } = bringer();
    show('line 1', { words: 4 });
    show('line 1', { words: 9 });
    expect(waits()).toBe(standsFor(4));
    pass();
    expect(brought()).toBe(1);
  });

  it.each([
    ['the player brings them by a press', (of: ReturnType<typeof bringer>) => of.show('line 1', { bySelf: false })],
    ['a sheet lies over the page', (of: ReturnType<typeof bringer>) => of.show('line 1', { panel: {} })],
    ['somebody has to choose first', (of: ReturnType<typeof bringer>) => of.show(null)],
    [
      'somebody stands on a control by keys',
      (of: ReturnType<typeof bringer>) => {
        of.at.held = true;
        of.show('line 1');
      },
    ],
  ])('do not come where %s, and no old wait goes on', (_, change) => {
    const of = bringer();
    of.show('line 1');
    change(of);
    expect(of.waits()).toBeNull();
    of.pass();
    expect(of.brought()).toBe(0);
  });

  it('have their whole time anew when whoever held them goes on', () => {
    const { at, show, waits } = bringer();
    at.held = true;
    show('line 1', { words: 7 });
    at.held = false;
    show('line 1', { words: 7 });
    expect(waits()).toBe(standsFor(7));
  });
});
