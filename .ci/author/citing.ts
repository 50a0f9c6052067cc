/** Every statement of a case that cites a source, and how many of them open on the words that prove them. */
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { seatIn } from '../../src/domain/docket/edition.ts';
import { fragmentFor } from '../../src/domain/fragments/fragmentFor.ts';

export interface Citing {
  readonly statement: string; // its full id, or the sentence
  readonly sources: readonly string[];
}

/** Sentences about the world that cite sources, wherever they stand in a part of a case. What is made up has nothing to prove. */
export function sentencesIn(value: unknown): Citing[] {
  if (Array.isArray(value)) return value.flatMap(sentencesIn);
  if (value === null || typeof value !== 'object') return [];
  const { text, prompt, label, basis = 'documented', sources } = value as Readonly<Record<string, unknown>>;
  const sentence = text ?? prompt;
  const own =
    typeof sentence === 'string' && Array.isArray(sources) && label !== 'constructed' && basis === 'documented'
      ? [{ statement: sentence, sources: sources.map(String) }]
      : [];
  return [...own, ...Object.values(value).flatMap(sentencesIn)];
}

/** Facts and authorities by their ids, and every sentence. */
export const citingOf = (file: CaseFile): Citing[] => [
  ...[...Object.values(file.facts), ...Object.values(file.authorities)].map(({ id, sources }) => ({
    statement: id,
    sources,
  })),
  ...sentencesIn([file.outcome, file.seats, file.hearing, file.teaching]),
];

/** The sentences of the core editions alone. */
export const citingOfCores = (file: CaseFile): Citing[] =>
  Object.values(file.seats).flatMap((seat) =>
    sentencesIn([seatIn(seat, 'core').decisions, seatIn(seat, 'core').chapters, seat.checks]),
  );

/** `12 of 40 statements`: those that at least one of their sources opens on the words for. */
export function counted(file: CaseFile, citing: readonly Citing[]): string {
  const all = new Map(citing.map((each) => [each.statement, each]));
  const proved = [...all.values()].filter(({ statement, sources }) =>
    sources.some((source) => fragmentFor(file, source, statement)),
  );
  return `${proved.length} of ${all.size}`;
}
