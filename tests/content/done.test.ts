/** What is marked as done is what the record shows; where it shows less, the choice is told as the closest, with what is not known. */
import { describe, expect, it } from 'vitest';
import { doneBreaches } from '../../.ci/author/doneBreaches.ts';
import { Done } from '../../src/content/schema/decision.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { firstWordsInNode } from '../fixtures/words.ts';
import { completeSeats } from '../fixtures/cases.ts';
import { doneView } from '../../src/pages/debrief/common/done.view.ts';

/** A case with one decision, whose option `go` is marked as what was done. */
const caseWith = (text: string, option: string, fits: 'whole' | 'near' = 'whole'): CaseFile =>
  ({
    seats: {
      host: {
        id: 'host',
        decisions: { door: { done: { text, option: 'go', fits }, options: { go: { text: option } } } },
      },
    },
  }) as unknown as CaseFile;

/** The same decision as one of the coda. */
const inCoda = ({ seats: { host } }: CaseFile): CaseFile =>
  ({ seats: { host: { ...host, decisions: {}, coda: { ...host, closing: {} } } } }) as unknown as CaseFile;

describe('the check', () => {
  it.each([
    ['They went.', 'Go.', 0],
    ['They went. Why is not known.', 'Go.', 1],
    ['They went. Who sent them was never established.', 'Go.', 1],
    ['They went. The reason is unknown.', 'Go.', 1],
    ['They went.', 'Go, because it is late.', 1],
    ['They went.', 'Go, since only you need agree.', 1],
    ['They went.', 'Go before anything else.', 1],
    ['They went before the suit.', 'Go before the suit.', 0],
    ['They went. How it ended was not found.', 'Go.', 1],
    ['They went. No ruling was found.', 'Go.', 0],
    ['They went.', 'We tell them first, and then go.', 1],
    ['They went.', 'Ask the way, find a guide, and go.', 1],
    ['They went.', 'Ask the way, and go.', 0],
    ['They went.', 'Go: type ‘late.’', 1],
    ['They went.', '‘Go, and tell them.’', 0],
  ])('of “%s” marked with “%s” finds %i', (text, option, count) => {
    expect(doneBreaches(caseWith(text, option))).toHaveLength(count);
    expect(doneBreaches(caseWith(text, option, 'near'))).toEqual([]);
    const [breach] = doneBreaches(inCoda(caseWith(text, option)));
    expect(breach?.file).toBe(count > 0 ? 'roles/host/coda.yaml' : undefined);
  });

  it('says nothing where no option is marked', () => {
    const file = caseWith('Nobody knows.', 'Go.');
    const { host } = file.seats;
    const none = { ...host?.decisions['door']?.done, option: undefined };
    const seats = { host: { ...host, decisions: { door: { ...host?.decisions['door'], done: none } } } };
    expect(doneBreaches({ ...file, seats } as unknown as CaseFile)).toEqual([]);
  });
});

const done = { text: 'They went.', label: 'on-record', sources: ['source/a'] };
it.each([
  ['an option that fits whole', { ...done, option: 'go' }, true],
  ['no option', done, true],
  ['near, with what is unknown', { ...done, option: 'go', fits: 'near', unknown: 'Why is not known.' }, true],
  ['near without it', { ...done, option: 'go', fits: 'near' }, false],
  ['near without an option', { ...done, fits: 'near', unknown: 'Why is not known.' }, false],
  ['something unknown of what fits whole', { ...done, option: 'go', unknown: 'Why is not known.' }, false],
])('the grammar: %s', (_, value, holds) => {
  expect(Done.safeParse(value).success).toBe(holds);
});

it.each(completeSeats())('$name: no choice is called done that the record leaves open', ({ file, seat }) => {
  expect(doneBreaches({ ...file, seats: { [seat.id]: seat } })).toEqual([]);
  const words = firstWordsInNode();
  for (const decision of [seat, ...(seat.coda ? [seat.coda] : [])].flatMap((each) => Object.values(each.decisions))) {
    const { word, unknown } = doneView(file, words, decision);
    expect(word === words['run.near'], decision.id).toBe(unknown !== null);
  }
});
