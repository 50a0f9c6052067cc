/** Checks what came after a dispute: that its entries are sorted by names the case has, count under the law they named, and were looked up. */
import type { z } from 'zod';
import type { OutcomeFile } from '../schema/case.ts';
import type { CaseFile } from '../schema/caseFile.ts';
import type { LaterEntry } from '../schema/later.ts';
import type { Problem } from './contentError.ts';
import type { ReadYaml } from './readYaml.ts';

type Say = (path: readonly (string | number)[], message: string) => void;
type OutcomeData = z.output<typeof OutcomeFile>;

/** Every entry of `today` that names nothing, counts where it may not, or leaves open what must be said of a paper, with its line. */
export function laterProblems(read: ReadYaml<OutcomeData>, file: Pick<CaseFile, 'facts'>): Problem[] {
  const problems: Problem[] = [];
  const { today } = read.data.outcome;
  today.forEach((entry, i) => {
    const say: Say = (path, message) => {
      const at = ['outcome', 'today', i, ...path];
      problems.push({ file: read.file, line: read.lineOf(at), message: `${at.join('.')}: ${message}` });
    };
    sorted(entry, read.data.outcome, say);
    dated(entry, today[i - 1], read.data.outcome, say);
    told(entry, say);
    lookedUp(entry, read.data.outcome, file, say);
  });
  return problems;
}

/** A group and laws that `later` names; and no paper in a group that is kept for the papers of another law. */
function sorted({ group, under }: LaterEntry, { later }: OutcomeData['outcome'], say: Say): void {
  const of = later.groups[group];
  if (!of) say(['group'], `later names no group called ${group}; it names ${Object.keys(later.groups).join(', ')}`);
  under.forEach((law, i) => {
    if (!later.laws[law])
      say(['under', i], `later names no law called ${law}; it names ${Object.keys(later.laws).join(', ')}`);
  });
  if (of?.only && !under.includes(of.only))
    say(
      ['group'],
      `expected a paper under ${of.only}, the only law of the group ${group}, not ${under.join(', ') || 'none'}`,
    );
}

/** After the dispute, and in the order of the days. */
function dated(
  { from }: LaterEntry,
  before: LaterEntry | undefined,
  { readings }: OutcomeData['outcome'],
  say: Say,
): void {
  if (from <= readings.thatDay.on) say(['from'], `expected a day after ${readings.thatDay.on}, the day of the dispute`);
  if (before && from < before.from) say(['from'], `expected ${before.from} or later, the day of the entry before it`);
}

/** Of a paper it is said how it ended and what nobody knows. */
function told({ under, ended, unknown }: LaterEntry, say: Say): void {
  if (under.length === 0) return;
  if (!ended) say([], 'expected ended: how this paper ended, or that it was open or not found');
  if (!unknown) say([], 'expected unknown: what is not known of this paper');
}

/** A fact that nobody could know before the dispute was over says on which day somebody last looked for news of it. */
function lookedUp(
  { facts }: LaterEntry,
  { readings }: OutcomeData['outcome'],
  file: Pick<CaseFile, 'facts'>,
  say: Say,
): void {
  facts.forEach((id, i) => {
    const fact = file.facts[id];
    if (!fact || fact['checked-on']) return;
    const first = Object.values(fact.known).sort()[0];
    if (first && first.slice(0, 4) > readings.thatDay.on.slice(0, 4))
      say(['facts', i], `expected ${id} to carry checked-on, the day on which somebody last looked for news of it`);
  });
}
