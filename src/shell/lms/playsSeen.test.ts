/** The plays a gradebook sees: the coda after the decisions of its seat, scoring nothing, remembered beside other seats, and told only as far as it was. */
import { describe, expect, it } from 'vitest';
import { richestCase } from '../../../tests/fixtures/cases.ts';
import { contextOf, upTo } from '../../../tests/fixtures/context.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { documentedDocket, type Docket } from '../../domain/docket/docket.ts';
import { newCoda } from '../../domain/play/coda.ts';
import { decisionPart } from '../../lms/gradebook.ts';
import { playsSeen } from './playsSeen.ts';
import { restorePlay } from './restorePlay.ts';
import { nothingKept } from './suspendData.ts';

const file = richestCase();
const words = firstWordsInNode();
const [seat, other] = Object.values(file.seats).filter(({ coda }) => coda);
if (!seat || !other) throw new Error('a case has two codas');
const whole = documentedDocket(file, seat.id, undefined, 'core');
const codaDocket = documentedDocket(file, seat.id, undefined, 'coda');
const coda = (docket: Docket) => ({ ...newCoda(file, whole), docket });
const start = { wish: 'law-and-record', edition: 'core', views: [], codas: [], words: () => words } as const;
const finished = { [seat.id]: whole };

describe('a coda', () => {
  it('comes after the decisions of its seat, in rows of its own, and moves no figure', () => {
    const plays = playsSeen(start);
    plays.look(contextOf(file, { docket: whole, finished }));
    const [without] = plays.views();
    plays.look(contextOf(file, { docket: whole, finished, coda: coda(codaDocket) }));
    const [view, ...more] = plays.views();
    expect(more).toEqual([]);
    const after = view?.decisions.slice(whole.entries.length) ?? [];
    expect(after.map(({ id }) => id)).toEqual(codaDocket.entries.map(({ decision }) => `${seat.id}-after-${decision}`));
    expect(after.map(({ score }) => score)).toEqual(after.map(() => null));
    for (const { texts, chosen } of after) expect(texts[chosen]).toBeTruthy();
    expect({ ...view, decisions: [] }).toEqual({ ...without, decisions: [] });
  });

  it('is remembered while another seat is played, also from an earlier sitting', () => {
    const context = contextOf(file, { docket: documentedDocket(file, other.id, 1, 'core'), finished, coda: null });
    const rows = (plays: ReturnType<typeof playsSeen>): number =>
      plays
        .views()
        .flatMap(({ decisions }) => decisions)
        .filter(({ score }) => score === null).length;
    const now = playsSeen(start);
    now.look(contextOf(file, { docket: whole, finished, coda: coda(codaDocket) }));
    now.look(context);
    expect(rows(now)).toBe(codaDocket.entries.length);
    const later = playsSeen({ ...start, codas: [{ docket: structuredClone(whole), coda: codaDocket }] });
    later.look(context);
    expect(rows(later)).toBe(codaDocket.entries.length);
  });

  it.each([0, 1, 2, 3])('of which %i decisions were told is told from there on in the next sitting', (count) => {
    const plays = playsSeen(start);
    plays.look(contextOf(file, { docket: whole, finished, coda: coda(codaDocket) }));
    const parts =
      plays
        .views()[0]
        ?.decisions.slice(0, whole.entries.length + count)
        .map(decisionPart) ?? [];
    const told = plays.told(file, (part) => parts.includes(part));
    const [restored] = restorePlay({ ...nothingKept('m', file.id), told }, file, []).told;
    expect(restored?.docket.entries).toHaveLength(whole.entries.length);
    expect(restored?.coda?.entries ?? []).toEqual(
      upTo(codaDocket, count).entries.map((entry) =>
        expect.objectContaining({ decision: entry.decision, option: entry.option }),
      ),
    );
  });
});
