/** A play through the suspend data and back: every decision of every seat, within the room of the smallest edition, and whichever is further on wins. */
import { describe, expect, it } from 'vitest';
import { codebookOf } from '../../domain/codes/codebook.ts';
import { writeCode } from '../../domain/codes/resultCode.ts';
import { documentedDocket, type Docket } from '../../domain/docket/docket.ts';
import { completeSeats, richestSeat } from '../../../tests/fixtures/cases.ts';
import type { Context } from '../../domain/play/context.ts';
import { findSaves, savePlay } from '../store/saves.ts';
import { namespacedStore, createStore, type Store } from '../store/storage.ts';
import {
  suspendDataOf,
  nothingKept,
  readSuspendData,
  restorePlay,
  writeSuspendData,
  type SuspendData,
} from './suspendData.ts';
import { isFurther, mergeSaves } from './mergeSaves.ts';

const first = richestSeat();
const { file } = first;
const cover = { id: file.id, ...file.cover } as unknown as Context['cover'];

const shelf = (): Store => {
  const kept = new Map<string, string>();
  return createStore(
    () =>
      ({
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, text: string) => void kept.set(key, text),
        removeItem: (key: string) => void kept.delete(key),
      }) as unknown as Storage,
  );
};
const contextOf = (change: Partial<Context>): Context => ({
  cover,
  file,
  intent: null,
  seat: null,
  docket: null,
  draft: null,
  page: 'decision',
  chapter: 0,
  step: 0,
  fork: null,
  hearing: null,
  today: false,
  opened: null,
  saved: [],
  finished: {},
  savedHearing: null,
  hearings: 0,
  recall: {},
  offline: 'unknown',
  notices: [],
  misread: [],
  ...change,
});
const upTo = (docket: Docket, count: number): Docket => ({ ...docket, entries: docket.entries.slice(0, count) });
const sent = (kept: SuspendData, longest = 4_096): SuspendData => {
  const text = writeSuspendData(kept, longest);
  expect(text.length).toBeLessThanOrEqual(longest);
  const read = readSuspendData(text);
  if (!read) throw new Error('what was kept cannot be read');
  return read;
};

describe.each(completeSeats().filter(({ file: { id } }) => id === file.id))('$name', ({ seat }) => {
  const whole = documentedDocket(file, seat.id);

  it('comes back after every decision, with the draft of the next, and with the other seats played', () => {
    const finished = Object.fromEntries(
      Object.keys(file.seats)
        .filter((id) => id !== seat.id)
        .map((id) => [id, documentedDocket(file, id)]),
    );
    for (let count = 0; count <= whole.entries.length; count++) {
      const next = Object.entries(seat.decisions)[count];
      const draft = next
        ? {
            decision: next[0],
            parts: Object.fromEntries(
              Object.entries(next[1].parts).map(([part, { replies }]) => [part, Object.keys(replies)[0] ?? '']),
            ),
            fact: null,
          }
        : null;
      const kept = sent(
        suspendDataOf(contextOf({ docket: upTo(whole, count), draft, finished }), nothingKept('m', file.id), 71),
      );
      const store = shelf();
      const back = mergeSaves(store, cover, kept, file);
      expect(back.sound).toBe(true);
      const found = findSaves(store, file.id);
      expect(found.plays[0]).toEqual({ docket: upTo(whole, count), draft, page: 'decision', fork: null });
      expect(found.finished).toEqual(finished);
    }
  });

  it('what is further on stands first, and nothing is lost', () => {
    const kept = sent(suspendDataOf(contextOf({ docket: upTo(whole, 4) }), nothingKept('m', file.id), null));
    for (const [own, expected] of [
      [2, 4],
      [4, 4],
      [6, 6],
    ] as const) {
      const store = shelf();
      savePlay(store, { cover, docket: upTo(whole, own), draft: null, page: 'decision', fork: null });
      mergeSaves(store, cover, kept, file);
      expect(findSaves(store, file.id).plays[0]?.docket.entries).toHaveLength(expected);
    }
  });

  it('another play of the seat remains as the earlier one', () => {
    const decision = Object.entries(seat.decisions)[0];
    const option = Object.keys(decision?.[1].options ?? {}).find((each) => each !== whole.entries[0]?.option) ?? '';
    const own: Docket = { ...whole, entries: [{ decision: decision?.[0] ?? '', option, parts: {} }] };
    const store = shelf();
    savePlay(store, { cover, docket: own, draft: null, page: 'decision', fork: null });
    mergeSaves(
      store,
      cover,
      sent(suspendDataOf(contextOf({ docket: upTo(whole, 4) }), nothingKept('m', file.id), null)),
      file,
    );
    expect(findSaves(store, file.id).plays.map(({ docket }) => docket.entries.length)).toEqual([4, 1]);
  });
});

describe('suspend data', () => {
  const whole = documentedDocket(file, first.seat.id);
  const kept = (change: Partial<Context>): SuspendData =>
    suspendDataOf(contextOf({ docket: upTo(whole, 3), ...change }), nothingKept('m', file.id), null);

  it('count the first road while a second one is tried, and the play left for the title', () => {
    const before = kept({ docket: whole });
    expect(kept({ docket: upTo(whole, 2), fork: { original: whole, decision: 'any', onward: false } }).plays).toEqual(
      before.plays,
    );
    expect(suspendDataOf(contextOf({ docket: null, file: null }), before, null)).toMatchObject({
      plays: before.plays,
      seat: before.seat,
    });
  });

  it('from an earlier version are read with its book, and only with it', () => {
    const earlier = { ...codebookOf(file), version: file.cover.version === 0 ? 1 : file.cover.version - 1 };
    const from = {
      ...nothingKept('m', file.id),
      plays: { [first.seat.id]: writeCode('full', { ...whole, version: earlier.version }, earlier) },
    };
    expect(restorePlay(from, file)).toMatchObject({ plays: [], sound: false, versions: [earlier.version] });
    expect(restorePlay(from, file, [earlier])).toMatchObject({
      sound: true,
      plays: [{ docket: { entries: whole.entries } }],
    });
  });

  it('that are damaged or from another version are no play, and say so', () => {
    for (const text of ['', '{', 'null', '[]', '{"mark":1}', '{"mark":"m","case":"c","plays":{"a":1},"finished":{}}'])
      expect(readSuspendData(text)).toBeNull();
    expect(
      mergeSaves(
        shelf(),
        cover,
        { ...nothingKept('m', file.id), plays: { [first.seat.id]: 'ZZZZZZZZZZZZZZZZ' } },
        file,
      ),
    ).toMatchObject({ plays: [], sound: false });
  });
});

describe('the corner of a learner', () => {
  it('is not seen from another, and holds through a storage that refuses', () => {
    const store = shelf();
    const [mine, theirs] = [namespacedStore(store, '1'), namespacedStore(store, '2')];
    mine.write('due-yesterday/play/x', 'mine');
    expect(namespacedStore(store, '1').read('due-yesterday/play/x')).toBe('mine');
    expect(theirs.read('due-yesterday/play/x')).toBeNull();
    mine.remove('due-yesterday/play/x');
    expect(mine.read('due-yesterday/play/x')).toBeNull();
    const refused = namespacedStore(
      createStore(() => {
        throw new DOMException('no', 'SecurityError');
      }),
      '3',
    );
    expect(refused.write('due-yesterday/play/x', 'here')).toBeNull();
    expect(refused.read('due-yesterday/play/x')).toBe('here');
  });

  it('knows which of two plays is further on', () => {
    const whole = documentedDocket(file, first.seat.id);
    expect(
      isFurther(
        { docket: whole, draft: null },
        { docket: upTo(whole, 1), draft: { decision: 'a', parts: { a: 'b', c: 'd' }, option: 'e' } },
      ),
    ).toBe(true);
    expect(isFurther({ docket: whole, draft: null }, { docket: whole, draft: null })).toBe(false);
  });
});
