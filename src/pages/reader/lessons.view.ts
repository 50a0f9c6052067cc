/** What is not known, what is often got wrong, and what the press got wrong. */
import type { Correction } from '../../content/schema/case.ts';
import { say } from '../common/words.view.ts';
import { attested, linksTo, sourceLinks, type Attested, type ReaderLink, type SourceLink } from './links.view.ts';
import type { Reading } from './reading.view.ts';

export interface Unknown {
  readonly text: string;
  readonly facts: readonly ReaderLink[];
  readonly sources: readonly SourceLink[];
}

export interface CommonError {
  readonly anchor: string;
  readonly number: string;
  readonly belief: string;
  readonly correction: string;
  readonly laws: readonly ReaderLink[];
  readonly arguments: readonly ReaderLink[];
  readonly sources: readonly SourceLink[];
}

export interface ReaderCorrection {
  readonly by: string;
  readonly report: string;
  readonly verdict: string;
  readonly wrong: string;
  readonly record: Attested;
  readonly facts: readonly ReaderLink[];
}

export interface CorrectionsView {
  readonly title: string;
  readonly ask: string;
  readonly find: readonly ReaderCorrection[];
  readonly more: readonly ReaderCorrection[];
}

export const unknownOf = (reading: Reading): Unknown[] =>
  reading.file.outcome.unknown.map(({ text, facts, sources }) => ({
    text,
    facts: linksTo(reading, facts),
    sources: sourceLinks(reading, sources),
  }));

export const commonErrorsOf = (reading: Reading): CommonError[] =>
  Object.entries(reading.file.learning.misconceptions).map(([slug, error], i) => ({
    anchor: `error-${slug}`,
    number: `${say(reading.words, 'reader.errorMark')}${i + 1}`,
    belief: error.belief,
    correction: error.correction,
    laws: linksTo(reading, error.authorities),
    arguments: linksTo(reading, error.arguments),
    sources: sourceLinks(reading, error.sources),
  }));

export function correctionsOf(reading: Reading): CorrectionsView | null {
  const { corrections } = reading.file.outcome;
  if (!corrections) return null;
  const view = (each: Correction): ReaderCorrection => ({
    by: each.by,
    report: each.report,
    verdict: say(reading.words, `reader.report-${each.verdict}`),
    wrong: each.wrong,
    record: attested(reading, { text: each.record, label: each.label, sources: each.sources }),
    facts: linksTo(reading, each.facts),
  });
  return {
    title: corrections.title,
    ask: corrections.ask,
    find: corrections.find.map(view),
    more: corrections.more.map(view),
  };
}
