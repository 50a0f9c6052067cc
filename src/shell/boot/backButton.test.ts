/** Back shuts a sheet, then asks before a play is left, then leaves; no entry of the history is left behind, nor written twice. */
import { beforeEach, expect, it, vi } from 'vitest';
import { createBackButton, type BackStanding, type Mark } from './backButton.ts';

const OUT = 'the page before';

/** A window whose history begins with the page before the game. Moving in it arrives later, as in a browser. */
function browser(entries: unknown[] = [null]) {
  const all: unknown[] = [OUT, ...entries];
  let at = all.length - 1;
  let coming: number[] = [];
  const heard = new Map<string, (event: { persisted?: boolean }) => void>();
  vi.stubGlobal('addEventListener', (type: string, then: () => void) => heard.set(type, then));
  vi.stubGlobal('history', {
    get state() {
      return all[at];
    },
    pushState: (entry: unknown) => {
      all.splice(++at, all.length, entry);
    },
    go: (by: number) => coming.push(by),
  });
  const move = (by: number): void => {
    at = Math.max(0, Math.min(all.length - 1, at + by));
    if (all[at] !== OUT) heard.get('popstate')?.({});
  };
  /** What was asked of the window's history has come. */
  const arrive = (): void => {
    while (coming.length > 0) {
      const [by = 0, ...rest] = coming;
      coming = rest;
      move(by);
    }
  };
  const did: string[] = [];
  const tell = createBackButton({
    shut: () => void did.push('shut'),
    ask: () => void did.push('ask'),
    stay: () => void did.push('stay'),
  });
  return {
    did,
    isOut: () => all[at] === OUT,
    /** How many entries of the game lie up to where the window stands. */
    depth: () => at,
    show: (...marks: Mark[]) => {
      tell({ marks, asking: false });
      arrive();
    },
    tell: (standing: BackStanding) => tell(standing),
    asking: () => tell({ marks: [], asking: true }),
    back: () => move(-1),
    forward: () => move(1),
    restored: () => heard.get('pageshow')?.({ persisted: true }),
    arrive,
  };
}

beforeEach(() => void vi.unstubAllGlobals());

it('where nothing is played and nothing lies over the page, Back leaves', () => {
  const { show, back, isOut, did } = browser();
  show();
  back();
  expect([isOut(), did]).toEqual([true, []]);
});

it('Back shuts a sheet over a play, then asks, then leaves', () => {
  const { show, asking, back, isOut, did } = browser();
  show('seat', 'sheet');
  back();
  expect(did).toEqual(['shut']);
  show('seat');
  back();
  expect(did).toEqual(['shut', 'ask']);
  asking();
  back();
  expect([isOut(), did]).toEqual([true, ['shut', 'ask']]);
});

it('whoever stays is asked again', () => {
  const { show, asking, back, did, isOut } = browser();
  show('seat');
  for (const _ of 'abc') {
    back();
    asking();
    show('seat');
  }
  expect([did, isOut()]).toEqual([['ask', 'ask', 'ask'], false]);
});

it('Forward while it asks is to stay', () => {
  const { show, asking, back, forward, did, depth } = browser();
  show('seat');
  back();
  asking();
  forward();
  expect(did).toEqual(['ask', 'stay']);
  show('seat');
  expect(depth()).toBe(2);
});

it('a page that Forward brings back with the question over it goes on', () => {
  const { show, asking, back, restored, did } = browser();
  show('seat');
  back();
  restored();
  expect(did).toEqual(['ask']);
  asking();
  restored();
  expect(did).toEqual(['ask', 'stay']);
});

it.each<[string, Mark[], Mark[]]>([
  ['a sheet shut by its button', ['sheet'], []],
  ['a sheet over a play shut by its button', ['seat', 'sheet'], ['seat']],
  ['a play left by the name of the game', ['seat'], []],
  ['a play left from under a sheet', ['seat', 'sheet'], []],
])('%s takes its entries along', (_, before, after) => {
  const { show, depth, did } = browser();
  show(...before);
  expect(depth()).toBe(1 + before.length);
  show(...after);
  expect([depth(), did]).toEqual([1 + after.length, []]);
});

it('a sheet that opens while the entry of another is being taken back has one too', () => {
  const { tell, arrive, back, depth, did } = browser();
  for (const marks of [['sheet'], [], ['sheet']] satisfies Mark[][]) tell({ marks, asking: false });
  arrive();
  expect(depth()).toBe(2);
  back();
  expect(did).toEqual(['shut']);
});

it('the same standing told again and again has its entries once', () => {
  const { show, depth } = browser();
  for (const _ of 'abc') show('seat', 'sheet');
  expect(depth()).toBe(3);
});

it.each<[string, Mark[], Mark[]]>([
  ['a play', ['seat'], ['seat']],
  ['a sheet that has gone, over a play', ['seat', 'sheet'], ['seat']],
  ['a play that is no longer kept', ['seat'], []],
])('%s that stood in the history before a reload piles nothing up', (_, marks, after) => {
  const kept = marks.map((_mark, n) => ({ due: marks.slice(0, n + 1) }));
  const { show, depth, did } = browser([null, ...kept]);
  show(...after);
  expect([depth(), did]).toEqual([1 + after.length, []]);
});

it('before it is known what the page opens, Back is the browser’s', () => {
  const { back, did, depth } = browser([null, { due: ['seat'] }]);
  back();
  expect([did, depth()]).toEqual([[], 1]);
});

it('an entry that Forward finds where nothing is played any more is left again', () => {
  const { show, forward, arrive, depth, did } = browser();
  show('seat');
  show();
  forward();
  arrive();
  expect([depth(), did]).toEqual([1, []]);
});

it('marks of another game of this address are none of ours', () => {
  const { show, depth, back, did } = browser([{ due: 'sheet' }]);
  show('seat');
  expect(depth()).toBe(2);
  back();
  expect(did).toEqual(['ask']);
});
