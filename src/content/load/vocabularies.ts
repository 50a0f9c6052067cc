/** Checks that the files of a case use only the words that its case.yaml lists: its meters and its kinds of people. */
import type { z } from 'zod';
import type { ActsFile } from '../schema/act.ts';
import type { OutcomeFile } from '../schema/case.ts';
import type { CaseFile } from '../schema/caseFile.ts';
import type { Problem } from './contentError.ts';
import type { ReadYaml } from './readYaml.ts';

type Path = readonly (string | number)[];

/** What is wrong at `path` of a file: it names something that case.yaml does not list. */
function unlisted(read: ReadYaml<unknown>, path: Path, what: string, word: string, listed: object): Problem {
  const known = Object.keys(listed).join(', ') || 'none';
  const message = `${path.join('.')}: case.yaml lists no ${what} called ${word}; it lists ${known}`;
  return { file: read.file, line: read.lineOf(path), message };
}

/** Acts that move a meter which the case does not have. */
export const meterProblems = (acts: ReadYaml<z.output<typeof ActsFile>>, meters: CaseFile['meters']): Problem[] =>
  Object.entries(acts.data.acts).flatMap(([slug, { moves }]) =>
    Object.keys(moves).flatMap((meter) =>
      meters[meter] ? [] : [unlisted(acts, ['acts', slug, 'moves', meter], 'meter', meter, meters)],
    ),
  );

/** People of a kind which the case does not list. */
export const peopleProblems = (outcome: ReadYaml<z.output<typeof OutcomeFile>>, kinds: CaseFile['people']): Problem[] =>
  outcome.data.outcome.people.flatMap(({ kind }, i) =>
    kinds[kind] ? [] : [unlisted(outcome, ['outcome', 'people', i, 'kind'], 'kind of people', kind, kinds)],
  );
