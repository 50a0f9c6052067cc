/** What the content check finds: slips not answered, trays that give too much or too little, beliefs nobody corrects, courses of uneven length. */
import { describe, expect, it } from 'vitest';
import { joined, type Breach, type Findings } from '../../.ci/author/breach.ts';
import { codaFindings } from '../../.ci/author/codas.ts';
import { feedbackFindings } from '../../.ci/author/feedback.ts';
import { handFindings } from '../../.ci/author/hands.ts';
import { findings } from '../../.ci/author/findings.ts';
import { lineOf } from '../../.ci/author/lineOf.ts';
import { isWholeSentence } from '../../.ci/author/sentence.ts';
import { reasonFindings, saysWhy } from '../../.ci/author/reasons.ts';
import { lengthFindings } from '../../.ci/author/tells.ts';
import { trayFindings } from '../../.ci/author/trays.ts';
import { beliefFindings, correctionFindings } from '../../.ci/author/voiced.ts';
import { loadReviewOf } from '../../src/content/load/caseFolders.ts';
import type { CaseFile, Seat } from '../../src/content/schema/caseFile.ts';
import type { Decision } from '../../src/content/schema/decision.ts';
import { seatsAndCodas } from '../../src/domain/docket/edition.ts';
import { completeCases } from '../fixtures/cases.ts';
import { advocateOf, optionsWith, specimen as file } from '../fixtures/specimen.ts';

const LETTER = 'write-the-letter';
const FILE = 'roles/advocate/decisions.yaml';
const told = ({ path, message }: Breach): string => `${path.slice(2).join('.')}: ${message}`;
const saidBy = ({ breaches, notes }: Findings): { breaches: string[]; notes: string[] } => ({
  breaches: breaches.map(told),
  notes: notes.map(told),
});

/** The specimen with nothing in its seat but the letter, changed. */
function letterWith(change: Partial<Decision>, also: Partial<CaseFile> = {}): { file: CaseFile; seat: Seat } {
  const whole = advocateOf();
  const letter = whole.decisions[LETTER];
  if (!letter) throw new Error('the specimen has lost its letter');
  const seat = { ...whole, coda: null, decisions: { [LETTER]: { ...letter, parts: {}, ...change } } };
  return { file: { ...file, ...also, seats: { advocate: seat } }, seat };
}

describe.each(completeCases().map((each) => ({ id: each.id, each })))('the case $id', ({ each }) => {
  it('breaks no rule to which its decisions are held', () => {
    const { breaches } = findings(each, loadReviewOf(each));
    expect(breaches.map((breach) => `${breach.file}: ${breach.path.join('.')}: ${breach.message}`)).toEqual([]);
  });
});

it.each<[string, boolean]>([
  ['Court is their next step.', true],
  ['‘Why would I freeze?’', true],
  ['“No,” she says, and hangs up!', true],
  ['2017 was another year.', true],
  ['She waits…', true],
  ['“who decided, then?”', true],
  ['because it is late.', false],
  ['It is late', false],
  ['No.', false],
  ['', false],
])('a whole sentence or not: %s', (text, expected) => {
  expect(isWholeSentence(text)).toBe(expected);
});

it.each<[string, boolean]>([
  ['‘A paper is due. It binds nobody because no court made it.’', true],
  ['Since it is late, they wait.', true],
  ['Nobody signed, so it falls.', true],
  ['‘It asks. Only a court could order.’', false],
  ['A sole cause.', false],
])('says why or not: %s', (text, expected) => {
  expect(saysWhy(text)).toBe(expected);
});

describe('what is said of an answer', () => {
  const bare = { text: 'No.', does: [], asserts: [], denies: [], overlooks: [], faces: [] };
  const silent = { ...bare, note: 'It is late.', corrected: { by: 'She', text: 'It is not so late.' } };
  const parts = (edition: Decision['edition']) =>
    letterWith({
      edition,
      options: optionsWith({ one: {}, two: {} }),
      parts: {
        it: {
          kind: 'clause',
          title: 'It',
          prompt: 'It',
          replies: { a: silent, b: { ...bare, note: 'It is late, so run.' } },
        },
      },
    } as unknown as Partial<Decision>).file;
  const GIVES_NONE = 'gives no reason; expected one in the same sentence, with "because", "since" or "so"';
  // “It is not so late” holds the word, if not a reason: a reader finds that out, a list of words does not.
  const found = [`parts.it.replies.a.note: ${GIVES_NONE}`];

  it('gives its reason in a decision of the core', () => {
    expect(saidBy(reasonFindings(parts('core')))).toEqual({ breaches: found, notes: [] });
  });

  it('and is noted in another', () => {
    expect(saidBy(reasonFindings(parts('full')))).toEqual({ breaches: [], notes: found });
  });
});

describe('feedback', () => {
  const [own, beside, law] = ['fact/posted-9-march', 'fact/bakery-opened', 'authority/notice-rule'];
  const options = optionsWith({ one: { asserts: ['argument/short-notice'] }, two: {}, ending: {} });
  const { ending } = options;
  if (!ending) throw new Error('unreachable');
  const base: Partial<Decision> = {
    slots: ['fact', 'authority'],
    tray: { facts: [own, beside], authorities: [law] },
    options: { ...options, ending: { ...ending, ends: 'gone' } },
  };
  const both = { one: 'That is a fact.', two: 'So what is it for?' };
  const all = { [own]: both, [beside]: both, [law]: both };
  const of = (change: Partial<Decision>): ReturnType<typeof saidBy> =>
    saidBy(feedbackFindings(letterWith({ ...base, ...change }).seat));

  it('answers each slip behind each course that goes on', () => {
    expect(of({ feedback: all })).toEqual({ breaches: [], notes: [] });
  });

  it('that is not there at all is noted, but for a decision without slots', () => {
    const note = ': its slips are not yet answered in the scene; expected feedback, 3 slips by 2 courses';
    expect(of({ feedback: {} })).toEqual({ breaches: [], notes: [note] });
    expect(of({ feedback: {}, slots: [] })).toEqual({ breaches: [], notes: [] });
  });

  it.each<[string, Partial<Decision>, string]>([
    [
      'a slip without an answer',
      { feedback: { [own]: both, [law]: both } },
      `feedback.${beside}: ${beside} is not answered behind one, two; expected a line for every course that goes on`,
    ],
    [
      'a slip without an answer behind one course',
      { feedback: { ...all, [law]: { one: 'That is law.' } } },
      `feedback.${law}: ${law} is not answered behind two; expected a line for every course that goes on`,
    ],
    [
      'a slip that is not in the tray',
      { feedback: { ...all, 'fact/fence-in-store': both } },
      `feedback.fact/fence-in-store: fact/fence-in-store is no slip of this tray; expected one of ${own}, ${beside}, ${law}`,
    ],
    [
      'a slip of a kind that is not asked for',
      { feedback: all, slots: ['fact'] },
      `feedback.${law}: ${law} is no slip of this tray; expected one of ${own}, ${beside}`,
    ],
    [
      'a course that is not there',
      { feedback: { ...all, [own]: { ...both, three: 'Who is that?' } } },
      `feedback.${own}.three: no course that goes on is called three; expected one, two`,
    ],
    [
      'a course that ends the road',
      { feedback: { ...all, [own]: { ...both, ending: 'It is over.' } } },
      `feedback.${own}.ending: no course that goes on is called ending; expected one, two`,
    ],
    [
      'half a sentence',
      { feedback: { ...all, [own]: { ...both, one: 'because of that' } } },
      `feedback.${own}.one: expected a whole sentence, from its capital to its full stop`,
    ],
  ])('fails on %s', (_, change, expected) => {
    expect(of(change)).toEqual({ breaches: [expected], notes: [] });
  });

  it('is told by its line', () => {
    const [note] = feedbackFindings(advocateOf()).notes;
    expect(note?.file).toBe(FILE);
    expect(note && lineOf('specimen', note)).toBeGreaterThan(1);
  });
});

describe('a tray', () => {
  const [own, theirs] = ['fact/posted-9-march', 'fact/bridge-cracked'];
  const rest = ['fact/bakery-opened', 'fact/told-in-shop', 'fact/fence-in-store'];
  const options = optionsWith({
    sound: { asserts: ['argument/short-notice'] },
    poor: { asserts: ['argument/take-it-down'] },
  });
  const fence = optionsWith({
    sound: { asserts: ['argument/fence-it-off'] },
    poor: { denies: ['argument/short-notice'] },
  });
  const of = (change: Partial<Decision>): ReturnType<typeof saidBy> => {
    const feedback = { [own]: { sound: 'That is a fact.' } }; // any answer will do for the rules of a tray
    const { file: whole, seat } = letterWith({ slots: ['fact'], options, feedback, ...change });
    return saidBy(trayFindings(whole, seat));
  };
  const facts = (...ids: string[]): Decision['tray'] => ({ facts: ids, authorities: [] });

  it.each<[string, Partial<Decision>, string[]]>([
    ['four slips, one of which fits', { tray: facts(own, ...rest) }, []],
    ['five slips, one of which fits', { tray: facts(own, theirs, ...rest) }, []],
    ['slips for no slot', { slots: [], tray: facts(own) }, []],
    ['three slips', { tray: facts(own, ...rest.slice(0, 2)) }, ['tray.facts: 3 slips for the fact; expected 4 or 5']],
    [
      'six slips',
      { tray: facts(own, theirs, ...rest, 'fact/none') },
      ['tray.facts: 6 slips for the fact; expected 4 or 5'],
    ],
    [
      'two slips that fit behind one course',
      { tray: facts(own, 'fact/hearing-12-march', ...rest.slice(0, 2)) },
      ['tray.facts: fact/posted-9-march, fact/hearing-12-march all fit behind sound; expected at most 1 of 4'],
    ],
    [
      'one that backs a course and one that faces the other side',
      { options: fence, tray: facts(own, theirs, ...rest) },
      ['tray.facts: fact/bridge-cracked, fact/fence-in-store all fit behind sound; expected at most 1 of 5'],
    ],
    [
      'no slip for a course that can be full, though one that cannot has none either',
      { tray: facts(theirs, ...rest) },
      ['tray.facts: no fact fits behind sound, which can reach full Law; expected one'],
    ],
  ])('of %s', (_, change, expected) => {
    expect(of(change)).toEqual({ breaches: expected, notes: [] });
    expect(of({ ...change, feedback: {} })).toEqual({ breaches: [], notes: expected });
  });
});

describe('a false belief', () => {
  const corrected = { by: 'The clerk', text: 'A notice is a paper, and not talk.' };
  const belief = { ...Object.values(file.learning.misconceptions)[0], voiced: 'play', actedOn: [], arguments: [] };
  const beliefs = (change: object): Partial<CaseFile> =>
    ({ learning: { ...file.learning, misconceptions: { talk: { ...belief, ...change } } } }) as Partial<CaseFile>;
  const NAME = `advocate/${LETTER}/it`;
  type Said = Parameters<typeof optionsWith>[0][string];
  const saying = (said: Said, edition: Decision['edition'], also: Partial<CaseFile> = beliefs({}), by?: object) => {
    const { it: option, other } = optionsWith({ it: said, other: {} });
    if (!option || !other) throw new Error('unreachable');
    return letterWith({ edition, options: { it: { ...option, ...by }, other } as Decision['options'] }, also).file;
  };

  it.each<[string, Said, Partial<CaseFile>, string | null]>([
    [
      'a wrong argument asserted',
      { asserts: ['argument/take-it-down'] },
      beliefs({}),
      'asserts argument/take-it-down, which is wrong',
    ],
    [
      'a settled argument denied',
      { denies: ['argument/short-notice'] },
      beliefs({}),
      'denies argument/short-notice, which is settled',
    ],
    ['a belief acted on', {}, beliefs({ actedOn: [NAME] }), 'acts on the misconception talk'],
    ['a weak argument asserted', { asserts: ['argument/everyone-knew'] }, beliefs({}), null],
    ['a wrong argument denied', { denies: ['argument/take-it-down'] }, beliefs({}), null],
    ['a contested argument denied', { denies: ['argument/fence-it-off'] }, beliefs({}), null],
  ])('%s asks for an answer on the spot', (_, said, also, voiced) => {
    const expected = voiced ? [`options.it: ${voiced}; expected corrected: who answers it here, and with what`] : [];
    expect(saidBy(correctionFindings(saying(said, 'core', also)))).toEqual({ breaches: expected, notes: [] });
    expect(saidBy(correctionFindings(saying(said, 'full', also)))).toEqual({ breaches: [], notes: expected });
    const answered = saying(said, 'core', also, { corrected });
    expect(saidBy(correctionFindings(answered))).toEqual({ breaches: [], notes: [] });
  });

  it('is answered in a whole sentence, in either edition', () => {
    for (const edition of ['core', 'full'] as const) {
      const half = saying({ denies: ['argument/short-notice'] }, edition, beliefs({}), {
        corrected: { ...corrected, text: 'not talk' },
      });
      expect(saidBy(correctionFindings(half))).toEqual({
        breaches: ['options.it.corrected.text: expected a whole sentence, from its capital to its full stop'],
        notes: [],
      });
    }
  });

  it('that an answer to a part voices is found there', () => {
    const { notes } = correctionFindings(file);
    const lies = notes.filter(({ path }) => path.includes('replies'));
    expect(lies.length).toBeGreaterThan(0);
    for (const { path } of lies) expect(path).toHaveLength(6);
    expect(lies.map((each) => lineOf('specimen', each)).every((line) => line > 1)).toBe(true);
  });

  const nowhere = 'voiced: no choice voices it; expected one under actedOn, or "voiced: quiz"';
  it.each<[string, object, Said, string[], string[]]>([
    ['voiced by nobody', {}, {}, [nowhere], []],
    ['kept for the quiz', { voiced: 'quiz' }, {}, [], []],
    ['acted on', { actedOn: [NAME] }, {}, [], []],
    ['asserted', { arguments: ['argument/take-it-down'] }, { asserts: ['argument/take-it-down'] }, [], []],
    [
      'met by a settled argument that is denied',
      { arguments: ['argument/short-notice'] },
      { denies: ['argument/short-notice'] },
      [],
      [],
    ],
    [
      'met by a settled argument that is made',
      { arguments: ['argument/short-notice'] },
      { asserts: ['argument/short-notice'] },
      [nowhere],
      [],
    ],
    [
      'kept for the quiz and acted on',
      { voiced: 'quiz', actedOn: [NAME] },
      {},
      [],
      [`voiced: ${NAME} voices it now; expected no "voiced: quiz"`],
    ],
  ])('%s', (_, change, said, breaches, notes) => {
    expect(saidBy(beliefFindings(saying(said, 'full', beliefs(change))))).toEqual({ breaches, notes });
  });
});

describe('the length of courses', () => {
  const uneven = optionsWith({ a: {}, 'a-great-deal-longer': {} });

  it.each([
    ['core', 1, 0],
    ['full', 0, 1],
  ] as const)('fails in the %s edition or is noted', (edition, breaches, notes) => {
    const found = lengthFindings(letterWith({ edition, options: uneven }).file);
    expect([found.breaches.length, found.notes.length]).toEqual([breaches, notes]);
    expect([...found.breaches, ...found.notes][0]?.message).toContain('at most 1.3 times');
  });
});

it('gathers every check, and what was broken apart from what is noted', () => {
  const review = loadReviewOf(file);
  const { breaches, notes } = findings(file, review);
  const parts = joined([
    ...seatsAndCodas(file).flatMap((seat) => [feedbackFindings(seat), trayFindings(file, seat), handFindings(seat)]),
    codaFindings(file, review),
    correctionFindings(file),
    reasonFindings(file),
    beliefFindings(file),
    lengthFindings(file),
  ]);
  expect(breaches).toEqual(parts.breaches);
  expect(notes).toEqual(parts.notes);
  expect(notes.length).toBeGreaterThan(0);
});
