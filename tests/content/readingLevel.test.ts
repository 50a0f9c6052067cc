/**
 * Holds the default text of each seat to grade 9 by the Flesch–Kincaid formula:
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 *
 * Default text is what is shown without asking for more: briefing, scenes, situations, answers, courses, consequences, record cards;
 * in a hearing the questions, positions, lines and endings; of the teaching content what a class reads or hears.
 * Citations are taken out, and each proper name or handle counts as one word of one syllable: nobody finds "Twitter" or
 * "§ 1509" easier for being put in other words. A course or an answer without a full stop counts as a sentence; since short
 * ones flatter the figure, the prose alone must also keep to the grade.
 */
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { completeCases } from '../fixtures/cases.ts';
import {
  defaultText,
  feedbackText,
  hearingText,
  pupilsText,
  spokenLines,
  teachersText,
  type Read,
} from './seatTexts.ts';
import { sentencesOf } from './texts.ts';

const GRADE = 9;
const TEACHERS = 11;
/** What is said to a choice at once: corrections, notes, and what the scene answers to slips. */
const FEEDBACK = 8;

const CITATION =
  /\b\d+ (U\.S\.C|C\.F\.R|U\.S|F\.\d?d?|F\. Supp\. \d?d?|S\. Ct)\.? ?(§+ ?)?[\d.()a-z–-]*|§+ ?[\d.()a-z–-]+|¶+ ?\d+|\([^)]*(Cir\.|Cal\.|\d{4})[^)]*\)/g;
const HANDLE = /@\w+/g;
const NAME = /(?<=[\p{Ll}\d,;:’'”)] (?:[“‘"(])?)\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)*/gu;

/** A sentence without citations, its names put as "it". */
const plain = (sentence: string): string => sentence.replace(CITATION, ' ').replace(HANDLE, 'it').replace(NAME, 'it');

/** The school grade of some text. */
function grade(texts: readonly string[]): number {
  const sentences = texts
    .flatMap(sentencesOf)
    .map(plain)
    .map((sentence) => sentence.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [])
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

const textOf = (reads: readonly Read[]): string[] => reads.map(({ text }) => text);

/** The hardest places, so that a failure says where to begin. */
const hardest = (reads: readonly Read[]): string[] =>
  [...new Set(reads.map(({ place }) => place))]
    .map((place) => ({ place, grade: grade(textOf(reads.filter((each) => each.place === place))) }))
    .sort((a, b) => b.grade - a.grade)
    .slice(0, 5)
    .map(({ place, grade: g }) => `${place}: ${g.toFixed(1)}`);

describe('the measure', () => {
  it('finds plain words easy and lawyers’ words hard', () => {
    expect(grade(['The fax came at dusk. It asked for the records. They were due the day before.'])).toBeLessThan(4);
    expect(
      grade([
        'Notwithstanding the aforementioned administrative considerations, constitutional jurisprudence necessitates individualised determination of countervailing governmental interests.',
      ]),
    ).toBeGreaterThan(15);
  });

  it('is not moved by citations and names', () => {
    expect(plain('The law, 19 U.S.C. § 1509(a), says so to Homeland Security and @ALT_USCIS.')).toBe(
      'The law,  , says so to it and it.',
    );
  });

  it('does not end a sentence at an abbreviation', () => {
    expect(sentencesOf('It was due at 11:45 a.m. on March 13. Rubin (9th Cir. 1993) came first.')).toHaveLength(2);
  });
});

describe.each(completeCases().map((file) => ({ id: file.id, file })))('the case $id', ({ file }) => {
  it.each(Object.values(file.seats))(`is told at grade ${GRADE} or below in the seat $id`, (seat) => {
    const reads = defaultText(seat);
    expect(grade(textOf(reads)), hardest(reads).join('\n')).toBeLessThanOrEqual(GRADE);
  });

  it.each(Object.values(file.seats))(
    `answers what is chosen at grade ${FEEDBACK} or below, decision by decision, in the seat $id`,
    (seat) => {
      const hard = Object.values(seat.decisions)
        .map((decision) => ({ id: decision.id, grade: grade(feedbackText(decision)) }))
        .filter((each) => each.grade > FEEDBACK);
      expect(hard).toEqual([]);
    },
  );

  it.each(Object.values(file.seats))(`keeps its prose at grade ${GRADE} or below in the seat $id`, (seat) => {
    const reads = defaultText(seat).filter(({ kind }) => kind === 'prose');
    expect(grade(textOf(reads)), hardest(reads).join('\n')).toBeLessThanOrEqual(GRADE);
  });

  it.skipIf(file.hearing === null)(`argues its hearing at grade ${GRADE} or below`, () => {
    const reads = file.hearing ? hearingText(file.hearing) : [];
    expect(grade(textOf(reads)), hardest(reads).join('\n')).toBeLessThanOrEqual(GRADE);
    const prose = reads.filter(({ kind }) => kind === 'prose');
    expect(grade(textOf(prose)), hardest(prose).join('\n')).toBeLessThanOrEqual(GRADE);
    expect(grade(textOf(spokenLines(file))), hardest(spokenLines(file)).join('\n')).toBeLessThanOrEqual(GRADE);
  });

  it.skipIf(file.teaching === null)(
    `puts what a class reads at grade ${GRADE} or below, and what a teacher reads at ${TEACHERS}`,
    () => {
      const [pupils, teachers] = file.teaching ? [pupilsText(file.teaching), teachersText(file.teaching)] : [[], []];
      expect(grade(textOf(pupils)), hardest(pupils).join('\n')).toBeLessThanOrEqual(GRADE);
      expect(grade(textOf(teachers)), hardest(teachers).join('\n')).toBeLessThanOrEqual(TEACHERS);
      for (const place of ['comparison', 'fact sheet', 'forms', 'exit']) {
        const part = textOf(pupils.filter((each) => each.place === place));
        if (part.length > 0) expect(grade(part), place).toBeLessThanOrEqual(TEACHERS);
      }
    },
  );

  it('tells its outcome no harder', () => {
    const { decided, events, unknown } = file.outcome;
    const texts = [decided.text, ...events.map(({ text }) => text), ...unknown.map(({ text }) => text)];
    expect(grade(texts)).toBeLessThanOrEqual(GRADE);
  });

  it('tells who is who and what was misreported no harder', () => {
    const { people, corrections } = file.outcome;
    const reports = corrections ? [...corrections.find, ...corrections.more] : [];
    expect(grade(people.map(({ text }) => text))).toBeLessThanOrEqual(GRADE);
    if (reports.length > 0)
      expect(grade(reports.flatMap(({ report, wrong, record }) => [report, wrong, record]))).toBeLessThanOrEqual(GRADE);
  });
});
