/** A play through the suspend data and back: every decision of every seat, within the room of the smallest edition, and whichever is further on wins. */
import { describe, expect, it } from 'vitest';
import { codebookOf } from '../../domain/codes/codebook.ts';
import { writeCode } from '../../domain/codes/resultCode.ts';
import { documentedDocket, type Docket } from '../../domain/docket/docket.ts';
import { completeSeats, richestSeat } from '../../../tests/fixtures/cases.ts';
import { contextOf as contextIn, upTo } from '../../../tests/fixtures/context.ts';
import { memoryStore } from '../../../tests/fixtures/memoryStorage.ts';
import { coverOf } from '../../content/load/coverOf.ts';
import type { Context, Draft } from '../../domain/play/context.ts';
import { findSaves, saveFinished, savePlay } from '../store/saves.ts';
import type { Store } from '../store/storage.ts';
import { restorePlay } from './restorePlay.ts';
import { suspendDataOf, nothingKept, type SuspendData } from './suspendData.ts';
import { readSuspendData, writeSuspendData } from './suspendText.ts';
import { isFurther, mergeSaves } from './mergeSaves.ts';

const first = richestSeat();
const { file } = first;
const cover = coverOf(file);
const contextOf = (change: Partial<Context>): Context => contextIn(file, { page: 'decision', ...change });
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
      const store = memoryStore();
      const back = mergeSaves(store, cover, kept, file, []);
      expect(back.sound).toBe(true);
      const found = findSaves(store, file.id);
      expect(found.plays[0]).toEqual({
        id: `lms-${seat.id}`,
        docket: upTo(whole, count),
        draft,
        page: 'decision',
        fork: null,
        check: null,
        endingsMet: [],
      });
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
      const store = memoryStore();
      savePlay(store, { cover, docket: upTo(whole, own), draft: null, page: 'decision', fork: null });
      mergeSaves(store, cover, kept, file, []);
      expect(findSaves(store, file.id).plays[0]?.docket.entries).toHaveLength(expected);
    }
  });

  it('another play of the seat remains as the earlier one', () => {
    const decision = Object.entries(seat.decisions)[0];
    const option = Object.keys(decision?.[1].options ?? {}).find((each) => each !== whole.entries[0]?.option) ?? '';
    const own: Docket = { ...whole, entries: [{ decision: decision?.[0] ?? '', option, parts: {} }] };
    const store = memoryStore();
    savePlay(store, { cover, docket: own, draft: null, page: 'decision', fork: null });
    mergeSaves(
      store,
      cover,
      sent(suspendDataOf(contextOf({ docket: upTo(whole, 4) }), nothingKept('m', file.id), null)),
      file,
      [],
    );
    expect(findSaves(store, file.id).plays.map(({ docket }) => docket.entries.length)).toEqual([4, 1]);
  });
});

describe('suspend data', () => {
  const whole = documentedDocket(file, first.seat.id);
  const kept = (change: Partial<Context>): SuspendData =>
    suspendDataOf(contextOf({ docket: upTo(whole, 3), ...change }), nothingKept('m', file.id), null);

  it('short of room, give up the hearing first, then the draft, never the play', () => {
    const draft = { decision: 'any', parts: { a: 'x'.repeat(500) } };
    const docket = { format: 1, case: file.id, version: 1, players: 'y'.repeat(3_900), round: 0, moves: [] } as const;
    const hearing = { docket, draft: {}, proofs: {} };
    const full = kept({ draft, hearing });
    expect(sent(full).hearing).toBeNull();
    expect(sent(full).draft).toEqual(draft);
    expect(sent(full, 64_000).hearing).toEqual(hearing.docket);
    expect(sent(full, 400)).toMatchObject({ draft: null, hearing: null, plays: kept({}).plays });
  });

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
    expect(restorePlay(from, file, [])).toMatchObject({ plays: [], sound: false, versions: [earlier.version] });
    expect(restorePlay(from, file, [earlier])).toMatchObject({
      sound: true,
      plays: [{ docket: { entries: whole.entries } }],
    });
  });

  it('that hold a code nobody can read bring no play, and say so', () => {
    expect(
      mergeSaves(
        memoryStore(),
        cover,
        { ...nothingKept('m', file.id), plays: { [first.seat.id]: 'ZZZZZZZZZZZZZZZZ' } },
        file,
        [],
      ),
    ).toMatchObject({ plays: [], sound: false });
  });
});

describe('which of two plays is further on', () => {
  const whole = documentedDocket(file, first.seat.id);
  const play = (count: number, draft: Partial<Draft> | null = null) => ({
    docket: upTo(whole, count),
    draft: draft && { decision: 'a', parts: {}, ...draft },
  });

  it.each<[string, ReturnType<typeof play>, ReturnType<typeof play>]>([
    ['more decided', play(2), play(1, { parts: { a: 'b', c: 'd' }, option: 'e' })],
    ['as much decided and a part more answered', play(1, { parts: { a: 'b' } }), play(1)],
    ['as much decided and a course more chosen', play(1, { option: 'e' }), play(1, {})],
  ])('%s', (_, one, other) => {
    expect(isFurther(one, other)).toBe(true);
    expect(isFurther(other, one)).toBe(false);
  });

  it('neither where they stand alike', () => {
    expect(isFurther(play(2), play(2))).toBe(false);
  });
});

describe('what both have kept', () => {
  const [one, other] = Object.keys(file.seats);
  if (!one || !other) throw new Error('no two seats');
  const docket = (seat: string, count: number): Docket => upTo(documentedDocket(file, seat), count);
  const hearing = {
    format: 1 as const,
    case: file.id,
    version: file.cover.version,
    players: 'two',
    round: 0,
    moves: [],
  };
  const data = (change: Partial<SuspendData>): SuspendData => ({ ...nothingKept('m', file.id), ...change });
  const codes = (...dockets: Docket[]): SuspendData['plays'] =>
    Object.fromEntries(dockets.map((each) => [each.seat, writeCode('full', each, codebookOf(file))]));
  const plays = (store: Store): [string, number][] =>
    findSaves(store, file.id).plays.map((play) => [play.docket.seat, play.docket.entries.length]);

  it('of two seats stand there, the one played last first', () => {
    const store = memoryStore();
    mergeSaves(store, cover, data({ seat: other, plays: codes(docket(one, 2), docket(other, 3)) }), file, []);
    expect(plays(store)).toEqual([
      [other, 3],
      [one, 2],
    ]);
  });

  it('the play of another seat here stays beside theirs', () => {
    const store = memoryStore();
    savePlay(store, contextOf({ docket: docket(other, 5) }));
    mergeSaves(store, cover, data({ seat: one, plays: codes(docket(one, 1)) }), file, []);
    expect(plays(store)).toEqual([
      [one, 1],
      [other, 5],
    ]);
  });

  it('the play here stays beside theirs also where they have two', () => {
    const store = memoryStore();
    savePlay(store, contextOf({ docket: docket(other, 5) }));
    mergeSaves(store, cover, data({ seat: one, plays: codes(docket(one, 1), docket(other, 2)) }), file, []);
    expect(plays(store)).toEqual([
      [one, 1],
      [other, 5],
    ]);
  });

  it('nothing from them leaves what is here alone', () => {
    const store = memoryStore();
    savePlay(store, contextOf({ docket: docket(one, 2) }));
    mergeSaves(store, cover, data({}), file, []);
    expect(plays(store)).toEqual([[one, 2]]);
  });

  it('finished seats of both stand on the shelf, and this device’s own where both have one', () => {
    const store = memoryStore();
    const own = docket(one, 99);
    saveFinished(store, contextOf({ finished: { [one]: own }, hearings: 1 }));
    mergeSaves(store, cover, data({ finished: codes(docket(one, 1), docket(other, 99)), hearings: 3 }), file, []);
    const found = findSaves(store, file.id);
    expect(found.finished).toEqual({ [one]: own, [other]: docket(other, 99) });
    expect(found.hearings).toBe(3);
  });

  it('a hearing of theirs is taken up where none is kept here', () => {
    const store = memoryStore();
    mergeSaves(store, cover, data({ hearing }), file, []);
    expect(findSaves(store, file.id).hearing).toEqual({ docket: hearing, draft: {}, proofs: {} });
    const own = { docket: { ...hearing, players: 'three' }, draft: {}, proofs: {} };
    const here = memoryStore();
    saveFinished(here, contextOf({ savedHearing: own, hearings: 4 }));
    mergeSaves(here, cover, data({ hearing, hearings: 1 }), file, []);
    expect(findSaves(here, file.id)).toMatchObject({ hearing: own, hearings: 4 });
  });
});
