/** Sends pupils through a manner, by today's code or by that of an earlier commit, says what went wrong with each, and writes it down where that is asked for. */
import { appendFileSync } from 'node:fs';
import { codeBefore } from './before.ts';
import { TODAY } from './today.ts';
import type { Tried } from './tried.ts';
import type { Kind, Wrong } from './wrong.ts';

const { env } = process;

/** What `npm run sittings` asks for; `npm test` asks for ten pupils of each manner. */
export const asked = {
  first: Number(env['SITTINGS_FROM'] ?? 1),
  last: Number(env['SITTINGS_TO'] ?? 10),
  /** The folder of an earlier commit, whose code is tried in place of today's. */
  before: env['SITTINGS_BEFORE'],
  /** A file to which a line is added for each manner. */
  tally: env['SITTINGS_TALLY'],
} as const;

/** What a manner came to. */
export interface Tally {
  readonly packaged: string;
  readonly manner: string;
  readonly before: boolean;
  /** The commit that was tried, where it is known. */
  readonly code: string;
  readonly first: number;
  readonly last: number;
  /** Cuts that fell on a report. */
  readonly cuts: number;
  /** Pupils in whose gradebook anything was wrong, and those with something of a kind. */
  readonly pupils: number;
  readonly of: Readonly<Record<Kind, number>>;
  /** Pupils who lost a decision, or the status or score that is theirs. */
  readonly lost: number;
}

const tried: Tried = asked.before === undefined ? TODAY : await codeBefore(asked.before);

/** @param play one pupil's sittings @returns what was wrong, pupil by pupil; a pupil without a cut that fell on a report is wrong too */
export async function manyPupils(
  packaged: string,
  manner: string,
  play: (tried: Tried, seed: number) => Promise<{ readonly wrong: readonly Wrong[]; readonly fell: number }>,
): Promise<string[]> {
  const wrong: string[] = [];
  const of: Record<Kind, number> = { decision: 0, standing: 0, 'early-score': 0, refused: 0 };
  let [cuts, pupils, lost] = [0, 0, 0];
  for (let seed = asked.first; seed <= asked.last; seed++) {
    const played = await play(tried, seed);
    const kinds = new Set(played.wrong.map(({ kind }) => kind));
    for (const kind of kinds) of[kind] += 1;
    if (kinds.size > 0) pupils += 1;
    if (kinds.has('decision') || kinds.has('standing')) lost += 1;
    cuts += played.fell;
    wrong.push(...played.wrong.map(({ what }) => `pupil ${seed}: ${what}`));
    if (played.fell === 0) wrong.push(`pupil ${seed}: no cut fell on a report`);
  }
  const { first, last, before, tally } = asked;
  const code = env['SITTINGS_CODE'] ?? '';
  const line: Tally = { packaged, manner, before: before !== undefined, code, first, last, cuts, pupils, of, lost };
  if (tally !== undefined) appendFileSync(tally, `${JSON.stringify(line)}\n`);
  return wrong;
}
