/** Holds the cited page to its case: everything in it is there, found by number, labelled as the map labels it, and law waits for its day. */
import { describe, expect, it } from 'vitest';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { caseNames, loadCaseFolder } from '../../content/load/caseFolders.ts';
import { inForce } from '../../domain/argument-map/inForce.ts';
import { label } from '../../domain/argument-map/label.ts';
import { rank } from '../../domain/argument-map/strength.ts';
import type { ReaderArgument } from './argument.view.ts';
import { dayInWords } from '../common/days.view.ts';
import { numbersOf } from './numbers.view.ts';
import { readerView, type ReaderView } from './reader.view.ts';
import { anchorOf } from './reading.view.ts';
import { hrefsIn } from './sources.view.ts';

const words = firstWordsInNode();
const cases = caseNames().map((name) => loadCaseFolder(name));

const nested = (list: readonly ReaderArgument[]): ReaderArgument[] =>
  list.flatMap((each) => [each, ...nested(each.cuts)]);
const claimsIn = (view: ReaderView) => view.issues.flatMap(({ claims }) => claims);
const argumentsIn = (view: ReaderView) => claimsIn(view).flatMap((claim) => nested(claim.arguments));
const lawsIn = (view: ReaderView) => view.laws.flatMap(({ laws }) => laws);
const sourcesIn = (view: ReaderView) => view.sources.flatMap(({ sources }) => sources);
const sorted = (ids: readonly string[]) => ids.toSorted();

describe.each(cases.map((file) => ({ id: file.id, file })))('the case $id', ({ file }) => {
  const then = readerView(file, words, false);
  const today = readerView(file, words, true);
  const { readings } = file.outcome;

  it('shows every claim and every argument once, whichever day it is read by', () => {
    for (const view of [then, today]) {
      expect(sorted(claimsIn(view).map(({ anchor }) => anchor))).toEqual(
        sorted(Object.keys(file.claims).map(anchorOf)),
      );
      expect(sorted(argumentsIn(view).map(({ anchor }) => anchor))).toEqual(
        sorted(Object.keys(file.arguments).map(anchorOf)),
      );
    }
  });

  it('lists every fact, every law and every source by the law of today', () => {
    expect(sorted(today.facts.map(({ anchor }) => anchor))).toEqual(sorted(Object.keys(file.facts).map(anchorOf)));
    expect(sorted(lawsIn(today).map(({ anchor }) => anchor))).toEqual(
      sorted(Object.keys(file.authorities).map(anchorOf)),
    );
    for (const view of [then, today])
      expect(sorted(sourcesIn(view).map(({ anchor }) => anchor))).toEqual(
        sorted(Object.keys(file.sources).map(anchorOf)),
      );
  });

  it('gives each thing a number of its own, the same on both days', () => {
    const numbers = [...numbersOf(file, 'F', 'L').values()];
    expect(new Set(numbers).size).toBe(numbers.length);
    const kept = new Map(argumentsIn(today).map(({ anchor, number }) => [anchor, number]));
    for (const { anchor, number } of argumentsIn(then)) expect(kept.get(anchor)).toBe(number);
  });

  it('labels each claim as the map does for the public on that day, with the arguments that decided it', () => {
    for (const [view, on] of [
      [then, readings.thatDay.on],
      [today, readings.today.on],
    ] as const) {
      const labelling = label(file, on, 'public');
      for (const [id, status] of Object.entries(labelling.claims)) {
        const verdict = claimsIn(view).find(({ anchor }) => anchor === anchorOf(id))?.verdict;
        expect(verdict?.label, id).toBe(status.label);
        expect(verdict?.word, id).toBe(words[`reader.verdict-${status.label}`]);
        const decided = [...(verdict?.support ?? []), ...(verdict?.rebuttal ?? [])].map(({ href }) => href);
        expect(sorted(decided), id).toEqual(
          sorted([...status.support, ...status.rebuttal].map((each) => `#${anchorOf(each)}`)),
        );
      }
      for (const argument of argumentsIn(view))
        expect(argument.idle === null, argument.anchor).toBe(
          labelling.arguments[argument.anchor.replace('-', '/')]?.applicable,
        );
    }
  });

  it('says by which day’s law it is read', () => {
    expect(then.lawOf).toContain(readings.thatDay.when);
    expect(today.lawOf).toContain(readings.today.when);
    for (const claim of claimsIn(then)) expect(claim.verdict.by).toContain(readings.thatDay.when);
  });

  it('keeps law of a later day behind the switch, and marks it when it is shown', () => {
    const late = Object.values(file.authorities).filter(({ since }) => !inForce(since, readings.thatDay.on));
    expect(late.length).toBeGreaterThan(0);
    const ways = hrefsIn(then);
    for (const { id } of late) {
      expect(ways.has(`#${anchorOf(id)}`), id).toBe(false);
      expect(
        lawsIn(then).some(({ anchor }) => anchor === anchorOf(id)),
        id,
      ).toBe(false);
      expect(lawsIn(today).find(({ anchor }) => anchor === anchorOf(id))?.later, id).toBe(words['reader.later']);
    }
    expect(then.developments).toBeNull();
    expect(today.developments?.groups.flatMap(({ developments }) => developments)).toHaveLength(
      file.outcome.today.length,
    );
  });

  it('says what changes with the day, and that something does', () => {
    const moved = claimsIn(today).filter(({ verdict }) => verdict.before !== null);
    const woken = argumentsIn(then).filter(({ idle }, i) => (idle === null) !== (argumentsIn(today)[i]?.idle === null));
    expect(moved.length + woken.length).toBeGreaterThan(0);
    expect(claimsIn(then).filter(({ verdict }) => verdict.before !== null)).toEqual([]);
  });

  it('lets no statement about the world stand without a label and a source', () => {
    const statements = [
      then.decided,
      ...then.led,
      ...then.events,
      ...then.people.flatMap(({ people }) => people),
      ...then.papers,
      ...today.facts,
      ...(today.developments?.groups.flatMap(({ developments }) => developments) ?? []),
      ...(then.corrections ? [...then.corrections.find, ...then.corrections.more].map(({ record }) => record) : []),
    ];
    expect(
      statements
        .filter(({ label: shown, sources }) => shown.word === '' || sources.length === 0)
        .map(({ text }) => text),
    ).toEqual([]);
    expect(argumentsIn(then).filter(({ raised }) => raised.sources.length === 0)).toEqual([]);
  });

  it('warns of law that nobody opened, and gives it no place in the text', () => {
    for (const law of Object.values(file.authorities)) {
      const shown = lawsIn(today).find(({ anchor }) => anchor === anchorOf(law.id));
      expect(shown?.warning === null, law.id).toBe(law.checked !== 'memory');
      if (law.checked === 'memory') expect(shown?.notes.join(' ')).not.toContain(law.pinpoint);
    }
  });

  it('shows strength in order: more ticks for more', () => {
    for (const { strength } of argumentsIn(then)) expect(strength.rank).toBe(rank(strength.name));
  });

  it('is made once for the same words and day', () => {
    expect(readerView(file, words, false)).toBe(then);
    expect(readerView(file, { ...words }, false)).not.toBe(then);
  });
});

describe('a day', () => {
  it('is written as people write it, and left alone where it is no day', () => {
    expect(dayInWords('2017-03-14', words)).toBe('March 14, 2017');
    expect(dayInWords('2017-01', words)).toBe('January 2017');
    for (const other of ['1993', 'before 2017', 'undated', 'March 9, 2016'])
      expect(dayInWords(other, words)).toBe(other);
  });
});
