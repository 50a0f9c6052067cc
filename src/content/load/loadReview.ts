/** Loads what a case holds itself to (review.yaml), and checks that it names only what the case has. */
import type { CaseFile, Seat } from '../schema/caseFile.ts';
import { ReviewFile, type Review } from '../schema/review.ts';
import { ContentError, type Problem } from './contentError.ts';
import { allIds, danglingReferences } from './crossReferences.ts';
import { readYaml } from './readYaml.ts';

type Step = string | number;

/**
 * @param file the case it stands beside
 * @param text the text of its review.yaml
 * @throws ContentError listing every problem with file and line
 */
export function loadReview(file: CaseFile, text: string): Review {
  const read = readYaml('review.yaml', text, ReviewFile);
  const { review } = read.data;
  const problems: Problem[] = danglingReferences(read, allIds(file));
  const say = (path: readonly Step[], message: string): void => {
    const at = ['review', ...path];
    problems.push({ file: read.file, line: read.lineOf(at), message: `${at.join('.')}: ${message}` });
  };

  for (const part of ['open', 'apart'] as const) {
    for (const seat of Object.keys(review[part])) {
      if (!file.seats[seat]) say([part, seat], `no seat is called ${seat}`);
    }
  }
  review.inFull.forEach((seat, i) => {
    if (!file.seats[seat]) say(['inFull', i], `no seat is called ${seat}`);
  });
  const missing = (seat: string, ref: string, path: readonly Step[]): void => {
    if (file.seats[seat] && !refsOf(file.seats[seat]).has(ref)) say(path, `no option of ${seat} has the ref ${ref}`);
  };
  for (const [seat, chapter] of Object.entries(review.over)) {
    if (!file.seats[seat]) say(['over', seat], `no seat is called ${seat}`);
    else if (!file.seats[seat].chapters[chapter]) say(['over', seat], `no chapter of ${seat} is called ${chapter}`);
  }
  for (const [seat, questions] of Object.entries(review.open)) {
    for (const [question, refs] of Object.entries(questions))
      refs.forEach((ref, i) => missing(seat, ref, ['open', seat, question, i]));
  }
  for (const [seat, decisions] of Object.entries(review.coda?.sound ?? {})) {
    const coda = file.seats[seat]?.coda;
    if (!coda) say(['coda', 'sound', seat], `no seat called ${seat} has a coda`);
    for (const [decision, refs] of Object.entries(decisions)) {
      const path = ['coda', 'sound', seat, decision];
      const has = Object.values(coda?.decisions[decision]?.options ?? {}).map(({ ref }) => ref);
      if (coda && !coda.decisions[decision]) say(path, `the coda has no decision called ${decision}`);
      else if (coda)
        refs.forEach((ref, i) => {
          if (!has.includes(ref)) say([...path, i], `no option of ${decision} has the ref ${ref}`);
        });
    }
  }
  for (const [seat, pairs] of Object.entries(review.apart)) {
    pairs.forEach((pair, i) => {
      for (const which of ['fair', 'unfair'] as const) missing(seat, pair[which], ['apart', seat, i, which]);
    });
  }
  const refs = new Set(Object.values(file.seats).flatMap((seat) => [...refsOf(seat)]));
  review.expect.forEach(({ ref }, i) => {
    if (!refs.has(ref)) say(['expect', i, 'ref'], `no option has the ref ${ref}`);
  });
  for (const list of ['turned', 'idle'] as const) {
    review.coda?.[list].forEach((ref, i) => {
      if (!refs.has(ref)) say(['coda', list, i], `no option has the ref ${ref}`);
    });
  }
  for (const side of Object.keys(review.teaching?.sides ?? {})) {
    if (!file.cover.sides[side]) say(['teaching', 'sides', side], `case.yaml has no side called ${side}`);
  }
  review.rules.forEach(({ rows }, i) => {
    rows.forEach((row, n) => {
      if (!rowsOf(review).includes(row)) say(['rules', i, 'rows', n], `the lists under rows have no line ${row}`);
    });
  });
  if (problems.length > 0) throw new ContentError(problems);
  return review;
}

/** The lines of the dossier that a rule must answer to: 'X1', 'X2' … for `rows: { X: 2 }`. */
export const rowsOf = ({ rows }: Pick<Review, 'rows'>): string[] =>
  Object.entries(rows).flatMap(([letter, count]) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`));

/** The refs of all courses of a seat, and of the coda beside it. */
const refsOf = (seat: Seat): ReadonlySet<string> =>
  new Set(
    [seat, ...(seat.coda ? [seat.coda] : [])].flatMap(({ decisions }) =>
      Object.values(decisions).flatMap(({ options }) => Object.values(options).map(({ ref }) => ref)),
    ),
  );
