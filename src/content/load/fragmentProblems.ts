/** Checks that each fragment belongs to a source of the case, and to statements that cite that source. */
import type { z } from 'zod';
import type { CaseFile } from '../schema/caseFile.ts';
import type { FragmentsFile } from '../schema/fragment.ts';
import type { Problem } from './contentError.ts';
import type { ReadYaml } from './readYaml.ts';

/** The sources that a statement of the case cites; undefined for what is no statement of it. */
export function citedBy(
  file: Pick<CaseFile, 'facts' | 'authorities' | 'arguments'>,
  id: string,
): readonly string[] | undefined {
  const argument = file.arguments[id];
  return file.facts[id]?.sources ?? file.authorities[id]?.sources ?? argument?.raised.sources;
}

export function fragmentProblems(read: ReadYaml<z.output<typeof FragmentsFile>>, file: CaseFile): Problem[] {
  const problems: Problem[] = [];
  for (const [source, fragments] of Object.entries(read.data.fragments)) {
    const say = (path: readonly (string | number)[], message: string): void => {
      const at = ['fragments', source, ...path];
      problems.push({ file: read.file, line: read.lineOf(at), message: `${at.join('.')}: ${message}` });
    };
    if (!file.sources[source]) say([], `nothing is called ${source}`);
    for (const [slug, { proves }] of Object.entries(fragments))
      proves.forEach((statement, i) => {
        const cited = citedBy(file, statement);
        if (cited && !cited.includes(source)) say([slug, 'proves', i], `${statement} does not cite ${source}`);
      });
  }
  return problems;
}

/** The papers of checks, and their lines: a line that is quoted is a fragment of the paper, and one of them settles the claim. */
export function checkProblems(
  role: ReadYaml<unknown>,
  seat: CaseFile['seats'][string],
  file: Pick<CaseFile, 'fragments'>,
): Problem[] {
  const problems: Problem[] = [];
  for (const [slug, check] of Object.entries(seat.checks)) {
    const say = (path: readonly string[], message: string): void => {
      const at = ['checks', slug, ...path];
      problems.push({ file: role.file, line: role.lineOf(at), message: `${at.join('.')}: ${message}` });
    };
    if (check.before !== undefined && !seat.decisions[check.before])
      say(['before'], `no decision is called ${check.before}`);
    if (!check.lines[check.settles]) say(['settles'], `no line is called ${check.settles}`);
    const seen = Object.values(file.fragments[check.source] ?? {}).map(({ words }) => words);
    for (const [line, { quoted, told }] of Object.entries(check.lines)) {
      if (quoted === undefined && told === undefined)
        say(['lines', line], 'expected words that stand there, or what it says');
      if (quoted !== undefined && !seen.includes(quoted))
        say(['lines', line, 'quoted'], `fragments.yaml has no such words of ${check.source}`);
    }
  }
  return problems;
}
