/** Every way into a seat: anew, from a save in any state, and by a link to any place; what does not fit becomes a notice. */
import { describe, expect, it } from 'vitest';
import { contextOf, upTo } from '../../../tests/fixtures/context.ts';
import { argued, move } from '../../../tests/fixtures/hearing.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Edition } from '../../domain/docket/edition.ts';
import { documentedDocket, emptyDocket, type Docket } from '../../domain/docket/docket.ts';
import type { Context, Fork, Intent, SavedPlay } from '../../domain/play/context.ts';
import type { SavedPage } from '../../domain/play/savedPages.ts';
import { arrive } from './arrive.ts';

const whole = documentedDocket(specimen, 'advocate');
const fresh = emptyDocket(specimen, 'advocate');
const all = whole.entries.length;
const arrived = (intent: Intent, change: Partial<Context> = {}): Partial<Context> =>
  arrive(contextOf(specimen, { notices: ['earlier'], ...change, intent }));
const resumed = (play: Partial<SavedPlay>): Partial<Context> =>
  arrived({
    how: 'resume',
    seat: 'advocate',
    play: { docket: upTo(whole, 2), draft: null, page: 'decision', ...play },
  });
const linked = (at: string): Partial<Context> => arrived({ how: 'link', seat: 'advocate', at });
const standing = ({ page, chapter, step, docket }: Partial<Context>): unknown[] => [
  page,
  chapter,
  step,
  docket?.entries.length,
];

describe('arriving', () => {
  it('is refused where nobody asked, no case has come, or the case has no such seat', () => {
    expect(() => arrive(contextOf(specimen))).toThrow('nobody asked');
    expect(() => arrived({ how: 'read' }, { file: null })).toThrow('nobody asked');
    expect(() => arrived({ how: 'new', seat: 'nobody' })).toThrow('no seat nobody');
  });

  it('at the case to read leaves every play', () => {
    expect(arrived({ how: 'read' })).toEqual({
      seat: null,
      kept: null,
      docket: null,
      draft: null,
      fork: null,
      side: null,
      handedIn: null,
      coda: null,
      lent: 0,
      check: null,
      hearing: null,
      intent: null,
    });
  });

  it('anew begins at the briefing with nothing entered', () => {
    expect(
      arrived({ how: 'new', seat: 'advocate' }, { docket: whole, page: 'comparison', chapter: 1, step: 1 }),
    ).toEqual({
      kept: '1',
      begun: 1,
      seat: 'advocate',
      docket: fresh,
      draft: null,
      fork: null,
      side: null,
      handedIn: null,
      coda: null,
      lent: 0,
      check: null,
      endingsMet: [],
      hearing: null,
      page: 'briefing',
      chapter: 0,
      step: 0,
      intent: null,
    });
  });

  it('at the hearing takes up the one that was kept, as far as it fits', () => {
    const docket = argued('two', move('notice/people-knew', 'they-knew'), move('notice/nobody', 'x'));
    const play = { docket, draft: { position: 'x' }, proofs: { a: 'b' }, ended: false };
    expect(arrived({ how: 'hearing', play })).toMatchObject({
      seat: null,
      hearing: { docket: argued('two', move('notice/people-knew', 'they-knew')), draft: {}, proofs: {} },
    });
    expect(arrived({ how: 'hearing', play: null }).hearing).toBeNull();
    expect(arrived({ how: 'hearing', play: { ...play, docket: { ...docket, players: 'nobody' } } }).hearing).toBeNull();
  });
});

describe('the edition of a seat', () => {
  const seats = Object.values(specimen.seats).map((seat) => {
    const decisions = Object.entries(seat.decisions).map(([slug, decision], n) => {
      const edition: Edition = n % 2 === 0 ? 'core' : 'full';
      return [slug, { ...decision, edition }] as const;
    });
    return [seat.id, { ...seat, decisions: Object.fromEntries(decisions) }] as const;
  });
  const file: CaseFile = { ...specimen, seats: Object.fromEntries(seats) };
  const [first = '', second = '', third = ''] = Object.keys(file.seats['advocate']?.decisions ?? {});
  const link = { how: 'link', seat: 'advocate' } as const;
  const kept = (edition?: 'core'): Intent => ({
    how: 'resume',
    seat: 'advocate',
    play: { docket: emptyDocket(file, 'advocate', edition), draft: null, page: 'briefing' },
  });

  it.each<[string, Edition, Intent, 'core' | undefined]>([
    ['the one that was chosen: the core', 'core', { how: 'new', seat: 'advocate' }, 'core'],
    ['the one that was chosen: the full one', 'full', { how: 'new', seat: 'advocate' }, undefined],
    ['a play taken up goes on in its own, whatever was chosen since', 'full', kept('core'), 'core'],
    ['a play from before there were two goes on in the full one', 'core', kept(), undefined],
    ['a link to a decision of the core opens the core', 'core', { ...link, at: third }, 'core'],
    ['a link to a decision that only the full one has opens that', 'core', { ...link, at: second }, undefined],
    [
      'so does one by the dossier’s id',
      'core',
      { ...link, at: file.seats['advocate']?.decisions[second]?.ref ?? '' },
      undefined,
    ],
    ['a link that asks for the full one gets it', 'full', { ...link, at: first }, undefined],
    ['a link to a page opens the usual one', 'core', { ...link, at: 'scorecard' }, 'core'],
  ])('is %s', (_, edition, intent, found) => {
    expect(arrive(contextOf(file, { edition, intent })).docket?.edition).toBe(found);
  });

  it('holds what comes before a place, and no more', () => {
    const entered = (edition: Edition, at: string): string[] | undefined =>
      arrive(contextOf(file, { edition, intent: { ...link, at } })).docket?.entries.map(({ decision }) => decision);
    expect(entered('core', third)).toEqual([first]);
    expect(entered('full', third)).toEqual([first, second]);
    expect(entered('core', 'scorecard')).toEqual([first, third]);
  });
});

describe('a save', () => {
  it.each<[SavedPage, number, SavedPage, number, number]>([
    ['briefing', 0, 'briefing', 0, 0],
    ['decision', 0, 'decision', 0, 0],
    ['decision', 1, 'decision', 0, 1],
    ['decision', 2, 'decision', 1, 0],
    ['consequence', 1, 'consequence', 0, 0], // what was just decided is looked back at
    ['consequence', 2, 'consequence', 0, 1],
    ['recap', 2, 'recap', 0, 1],
    ['recap', all, 'recap', 1, 1],
    ['outcome', all, 'outcome', 1, 1],
    ['scorecard', all, 'scorecard', 1, 1],
    // Pages that cannot be with so many decisions entered.
    ['consequence', 0, 'briefing', 0, 0],
    ['recap', 0, 'briefing', 0, 0],
    ['outcome', 0, 'briefing', 0, 0],
    ['scorecard', 0, 'briefing', 0, 0],
    ['comparison', 0, 'briefing', 0, 0],
    ['outcome', 3, 'decision', 1, 1],
    ['scorecard', 3, 'decision', 1, 1],
    ['comparison', 3, 'decision', 1, 1],
    ['decision', all, 'outcome', 1, 1],
  ])('on the page %s after %i decisions opens on %s', (page, count, opens, chapter, step) => {
    const play = resumed({ docket: upTo(whole, count), page });
    expect(standing(play)).toEqual([opens, chapter, step, count]);
    expect(play.notices).toEqual(['earlier']);
  });

  it.each<[string, Partial<Docket>, number, string]>([
    ['of an earlier version', { version: 0 }, 2, 'save-older'],
    ['of a later version', { version: specimen.cover.version + 1 }, 2, 'save-newer'],
    ['without a version', { version: undefined as never }, 2, 'save-older'],
    ['whose version is no number', { version: '9' as never }, 2, 'save-older'],
    ['with an entry nobody can read', { entries: [...upTo(whole, 1).entries, null as never] }, 1, 'save-mangled'],
  ])('%s keeps what fits and says so', (_, change, kept, notice) => {
    const play = resumed({ docket: { ...upTo(whole, 2), ...change } });
    expect(play.docket?.entries).toHaveLength(kept);
    expect(play.notices).toEqual(['earlier', notice]);
  });

  it.each<[string, Partial<Docket>]>([
    ['another format', { format: 2 as never }],
    ['another case', { case: 'elsewhere' }],
    ['a seat that is gone', { seat: 'nobody' }],
  ])('of %s begins the seat anew and says so', (_, change) => {
    const play = resumed({ docket: { ...upTo(whole, 2), ...change } });
    expect(standing(play)).toEqual(['briefing', 0, 0, 0]);
    expect(play.notices).toEqual(['earlier', 'save-unreadable']);
  });

  it('that claims a second try it cannot have had keeps the rest and says so', () => {
    const draft = { decision: 'write-the-letter', parts: {}, option: 'no-letter' };
    const entries = upTo(whole, 2).entries.map((entry) => ({ ...entry, second: ['authority' as const] }));
    expect(resumed({ docket: { ...upTo(whole, 2), entries } })).toMatchObject({
      docket: upTo(whole, 2),
      notices: ['earlier', 'save-claims'],
    });
    expect(resumed({ draft: { ...draft, missed: { fact: 'fact/nobody' } } })).toMatchObject({
      draft,
      notices: ['earlier', 'save-claims'],
    });
    const missed = { fact: 'fact/bakery-opened' };
    expect(resumed({ draft: { ...draft, missed } })).toMatchObject({
      draft: { ...draft, missed },
      notices: ['earlier'],
    });
  });

  describe('carried over from an older version', () => {
    const gaps: Docket = { ...whole, version: 0, entries: whole.entries.filter((_, n) => n !== 1) };

    it.each<SavedPage>(['decision', 'consequence', 'recap', 'outcome', 'scorecard'])(
      'on the page %s goes on at the first decision that is missing',
      (page) => {
        const play = resumed({ docket: gaps, page });
        expect(standing(play)).toEqual(['decision', 0, 1, 3]);
        expect(play.docket?.carried).toEqual({ from: 0, kept: 3, left: 0 });
        expect(play.notices).toEqual(['earlier', 'save-older']);
      },
    );

    it('brings the draft of the decision that is missing', () => {
      const draft = { decision: 'call-the-clerk', parts: {}, option: 'ask-to-postpone' };
      expect(resumed({ docket: gaps, draft }).draft).toEqual(draft);
    });

    it('whole, stands where it stood', () => {
      expect(standing(resumed({ docket: { ...whole, version: 0 }, page: 'recap' }))).toEqual(['recap', 1, 1, all]);
      expect(standing(resumed({ docket: { ...whole, version: 0 }, page: 'scorecard' }))).toEqual([
        'scorecard',
        1,
        1,
        all,
      ]);
    });
  });

  it('brings the draft of the decision that comes next, and no other', () => {
    const draft = { decision: 'write-the-letter', parts: {}, option: 'no-letter' };
    expect(resumed({ draft }).draft).toEqual(draft);
    expect(resumed({ draft, docket: upTo(whole, 1) }).draft).toBeNull();
  });

  describe('of a second course', () => {
    const fork: Fork = { original: whole, decision: 'call-the-clerk', onward: true };

    it('brings both courses', () => {
      expect(resumed({ fork }).fork).toEqual(fork);
      expect(resumed({ fork: { ...fork, onward: 'yes' as never } }).fork).toEqual({ ...fork, onward: false });
      expect(standing(resumed({ fork, docket: whole, page: 'comparison' }))).toEqual(['comparison', 1, 1, all]);
    });

    it.each<[string, Fork | null | undefined]>([
      ['none is kept', undefined],
      ['none was taken', null],
      ['the first course cannot be read', { ...fork, original: { ...whole, format: 2 as never } }],
      ['the courses part where the first never was', { ...fork, decision: 'nobody' }],
      ['the first course breaks off before they part', { ...fork, original: upTo(whole, 1) }],
    ])('goes on alone where %s, and has nothing to be laid beside', (_, kept) => {
      expect(resumed({ fork: kept }).fork).toBeNull();
      expect(resumed({ fork: kept, docket: whole, page: 'comparison' }).page).toBe('scorecard');
    });

    it('goes on alone where the first course is of another seat', () => {
      const [seat] = Object.values(specimen.seats);
      if (!seat) throw new Error('the specimen has lost its seat');
      const file = { ...specimen, seats: { ...specimen.seats, second: { ...seat, id: 'second' } } };
      const play = {
        docket: whole,
        draft: null,
        page: 'decision' as const,
        fork: { ...fork, original: { ...whole, seat: 'second' } },
      };
      expect(arrive(contextOf(file, { intent: { how: 'resume', seat: 'advocate', play } })).fork).toBeNull();
    });
  });
});

describe('a link', () => {
  it.each<[string, SavedPage, number, number, number]>([
    ['briefing', 'briefing', 0, 0, 0],
    ['read-the-notice', 'decision', 0, 0, 0],
    ['call-the-clerk', 'decision', 0, 1, 1],
    ['SP3', 'decision', 1, 0, 2],
    ['test-the-emergency', 'decision', 1, 1, 3],
    ['outcome', 'outcome', 1, 1, all],
    ['scorecard', 'scorecard', 1, 1, all],
  ])('to %s fills in what comes before and raises nothing', (place, page, chapter, step, count) => {
    const play = linked(place);
    expect(standing(play)).toEqual([page, chapter, step, count]);
    expect(play.docket).toEqual(documentedDocket(specimen, 'advocate', count));
    expect(play.notices).toBeUndefined();
  });

  it.each(['', 'nobody', 'toString', 'constructor', 'comparison', 'recap', 'SP9'])(
    'to %j begins the seat and says so',
    (place) => {
      const play = linked(place);
      expect(standing(play)).toEqual(['briefing', 0, 0, 0]);
      expect(play.misread).toEqual([{ problem: 'at', key: 'at', value: place }]);
      expect(play.notices).toBeUndefined();
    },
  );
});
