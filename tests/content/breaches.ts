/** Finds sentences that a rule forbids, in every text of a case but where the case itself shows the sentence to be an error. */
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import type { Rule } from '../../src/content/schema/review.ts';
import { sentencesOf, textsOfCase, type PlacedText } from './texts.ts';

export interface PlacedSentences {
  readonly place: string;
  readonly sentences: readonly string[];
  readonly error?: boolean; // the case shows it to be one
}

/** A sentence that calls a report mistaken may repeat it. */
const CALLED_WRONG = /\b(mistaken|mistakenly|wrong|wrongly|incorrect|in error|misreport\w*|omits)\b/i;

/** A rule that lets a common belief say what is false lets every other shown error say it too; names and slurs it never lets through. */
const forgives = (rule: Rule): boolean => anyOf(rule.exceptAt, 'learning/misconceptions/any/belief');

const anyOf = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));

/** Cut once, for every rule to read. */
export const sentencesAt = (texts: readonly PlacedText[]): PlacedSentences[] =>
  texts.map(({ place, text }) => ({ place, sentences: sentencesOf(text) }));

/** Sentences that the rule forbids, with their places. `decisions` names the decisions of other disputes. */
export function breaches(rule: Rule, texts: readonly PlacedSentences[], decisions: readonly string[]): string[] {
  return texts.flatMap(({ place, sentences, error }) => {
    if (rule.where && !rule.where.test(place)) return [];
    if (anyOf(rule.exceptAt, place) || (error && forgives(rule))) return [];
    return sentences
      .filter((sentence) => anyOf(rule.says, sentence))
      .filter((sentence) => !(forgives(rule) && CALLED_WRONG.test(sentence)))
      .filter((sentence) => !anyOf(rule.unless, sentence))
      .filter((sentence) => !(rule.otherCase === 'yes' && decisions.some((name) => sentence.includes(name))))
      .map((sentence) => `${place}: ${sentence}`);
  });
}

/** The words by which the decisions of other disputes are known: 'Highfields', 'McIntyre'. */
export const namesOfDecisions = (file: CaseFile): string[] =>
  Object.values(file.authorities)
    .filter((authority) => authority.kind === 'case')
    .map((authority) => authority.short.replace(/ \(.*$/, ''));

/** Everything that is shown of a case, its errors marked. */
export const shownIn = (file: CaseFile): PlacedSentences[] => {
  const errors = errorsOf(file);
  return sentencesAt(textsOfCase(file)).map((each) => ({ ...each, error: errors.has(each.place) }));
};

/**
 * Places that state an error which the game itself shows to be one: wrong arguments, acts that misstate, whatever is chosen in
 * order to say such a thing at a desk or at the podium, wrong answers of the quiz, and statements of the forms that are not supported. Found by what they are, not by a list.
 */
function errorsOf(file: CaseFile): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { id, strength } of Object.values(file.arguments))
    if (strength === 'wrong') places.add(`arguments/${id.replace('argument/', '')}/statement`);
  for (const { id, kind } of Object.values(file.acts))
    if (kind === 'misstates') places.add(`acts/${id.replace('act/', '')}/statement`);
  const walk = (value: unknown, place: string): void => {
    if (value === null || typeof value !== 'object') return;
    if ('text' in value && isError(file, value)) places.add(`${place}/text`).add(`${place}/said`);
    for (const [key, item] of Object.entries(value)) walk(item, `${place}/${key}`);
  };
  for (const [slug, { options }] of Object.entries(file.learning.quiz)) {
    options.forEach(({ key }, i) => key === 'no' && places.add(`learning/quiz/${slug}/options/${i}/text`));
  }
  for (const name of ['a', 'b'] as const) {
    for (const part of ['items', 'transfer'] as const) {
      for (const [slug, item] of Object.entries(file.teaching?.forms[name][part] ?? {})) {
        if (item.supported === 'no') places.add(`teaching/forms/${name}/${part}/${slug}/text`);
      }
    }
  }
  walk(file.seats, 'seats');
  walk(file.hearing, 'hearing');
  return places;
}

/** Whether a choice stands on something wrong, or misstates. */
function isError(file: CaseFile, choice: object): boolean {
  const ids = (key: string): string[] =>
    Object.entries(choice).flatMap(([name, list]) => (name === key && Array.isArray(list) ? list.map(String) : []));
  return (
    ids('asserts').some((id) => file.arguments[id]?.strength === 'wrong') ||
    ids('does').some((id) => file.acts[id]?.kind === 'misstates')
  );
}
