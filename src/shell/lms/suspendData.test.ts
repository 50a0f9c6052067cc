/** Suspend data: what is kept of a play and what stays as it was, and how much of a text out of a gradebook is believed. */
import { describe, expect, it } from 'vitest';
import { contextOf, upTo } from '../../../tests/fixtures/context.ts';
import { argued } from '../../../tests/fixtures/hearing.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { codebookOf } from '../../domain/codes/codebook.ts';
import { writeCode } from '../../domain/codes/resultCode.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import type { Context } from '../../domain/play/context.ts';
import { restorePlay } from './restorePlay.ts';
import { nothingKept, suspendDataOf, type SuspendData } from './suspendData.ts';
import { readSuspendData, writeSuspendData } from './suspendText.ts';

const whole = documentedDocket(specimen, 'advocate');
const none = nothingKept('m', 'specimen');
const draft = { decision: 'write-the-letter', parts: {}, option: 'no-letter' };
const hearing = { docket: argued('two'), draft: {}, proofs: {} };
const code = (count: number): string => writeCode('full', upTo(whole, count), codebookOf(specimen));
const of = (change: Partial<Context>, before: SuspendData = none, best: number | null = null): SuspendData =>
  suspendDataOf(contextOf(specimen, change), before, best);

describe('what is kept', () => {
  it('is the play under way, with its page and its draft', () => {
    expect(of({ docket: upTo(whole, 2), draft, page: 'recap' })).toEqual({
      ...none,
      seat: 'advocate',
      page: 'recap',
      draft,
      plays: { advocate: code(2) },
    });
  });

  it('is the first course, looked over, while a second one is tried', () => {
    const fork = { original: whole, decision: 'write-the-letter', onward: false };
    expect(of({ docket: upTo(whole, 2), draft, page: 'decision', fork })).toMatchObject({
      page: 'scorecard',
      draft: null,
      plays: { advocate: code(4) },
    });
  });

  it('stays as it was where no play is under way or its case is not at hand', () => {
    const before = of({ docket: upTo(whole, 2), draft, page: 'recap' });
    expect(of({}, before, 50)).toEqual({ ...before, best: 50 });
    expect(of({ docket: whole, file: null }, before).plays).toEqual(before.plays);
    expect(of({ docket: { ...whole, seat: 'clerk' } }, before).plays).toEqual(before.plays);
  });

  it('is each seat played to its end, beside those kept before', () => {
    const before = { ...none, finished: { clerk: 'CODE' } };
    expect(of({ finished: { advocate: whole }, hearings: 2 }, before)).toMatchObject({
      finished: { clerk: 'CODE', advocate: code(4) },
      hearings: 2,
    });
  });

  it('is the hearing under way or left for the title, and none that has ended', () => {
    expect(of({ hearing }).hearing).toEqual(hearing.docket);
    expect(of({ savedHearing: hearing }).hearing).toEqual(hearing.docket);
    expect(of({ hearing: { ...hearing, ended: true }, savedHearing: hearing }).hearing).toBeNull();
    expect(of({}).hearing).toBeNull();
  });
});

describe('the room there is', () => {
  const full = of({ docket: upTo(whole, 2), draft, hearing });
  const lengths = [full, { ...full, hearing: null }, { ...full, hearing: null, draft: null }].map(
    (each) => JSON.stringify(each).length,
  );
  const [all = 0, noHearing = 0, least = 0] = lengths;

  it.each<[number, Partial<SuspendData>]>([
    [all, {}],
    [all - 1, { hearing: null }],
    [noHearing, { hearing: null }],
    [noHearing - 1, { hearing: null, draft: null }],
    [least - 1, { hearing: null, draft: null }], // the play is handed over even so
  ])('of %i characters holds what fits', (longest, change) => {
    expect(JSON.parse(writeSuspendData(full, longest))).toEqual({ ...full, ...change });
  });
});

describe('a text out of a gradebook', () => {
  const sound = { ...of({ docket: upTo(whole, 2), draft, page: 'recap', hearing, hearings: 1 }), best: 71 };
  const read = (change: object): SuspendData | null => readSuspendData(JSON.stringify({ ...sound, ...change }));

  it('that was handed over comes back', () => {
    expect(read({})).toEqual(sound);
  });

  it.each(['', '{', 'null', '[]', '7', '"text"', '{}'])('that reads %j holds nothing', (text) => {
    expect(readSuspendData(text)).toBeNull();
  });

  it.each<[string, object]>([
    ['a mark', { mark: 7 }],
    ['a case', { case: null }],
    ['codes', { plays: { advocate: 7 } }],
    ['a table of codes', { plays: ['CODE'] }],
    ['finished codes', { finished: null }],
  ])('without %s holds nothing', (_, change) => {
    expect(read(change)).toBeNull();
  });

  it.each<[string, object, Partial<SuspendData>]>([
    ['seat', { seat: 7 }, { seat: null }],
    ['page', { page: 'moon' }, { page: 'decision' }],
    ['draft', { draft: { decision: 7 } }, { draft: null }],
    ['best score', { best: '100' }, { best: null }],
    ['hearing', { hearing: { moves: 'none' } }, { hearing: null }],
    ['number of hearings', { hearings: 'many' }, { hearings: 0 }],
  ])('with a %s of the wrong kind holds the rest', (_, change, expected) => {
    expect(read(change)).toEqual({ ...sound, ...expected });
  });

  it('by an earlier version calls its page by its former name, or not at all', () => {
    expect(read({ page: 'card' })?.page).toBe('recap');
    expect(read({ page: undefined })?.page).toBe('briefing');
  });
});

describe('codes', () => {
  it('become plays, and those that cannot be read are said', () => {
    const kept = { ...none, seat: 'advocate', page: 'recap' as const, draft, plays: { advocate: code(2) } };
    expect(restorePlay({ ...kept, finished: { advocate: code(4) } }, specimen, [])).toEqual({
      plays: [{ docket: upTo(whole, 2), draft, page: 'recap' }],
      finished: { advocate: whole },
      earlier: [],
      told: [],
      sound: true,
      versions: [],
    });
    expect(restorePlay({ ...kept, seat: 'clerk' }, specimen, []).plays).toEqual([
      { docket: upTo(whole, 2), draft: null, page: 'decision' },
    ]);
    expect(restorePlay({ ...kept, plays: { advocate: 'ZZZZZZZZZZZZ' } }, specimen, [])).toMatchObject({
      plays: [],
      sound: false,
      versions: [],
    });
  });
});
