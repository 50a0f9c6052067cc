/** What the user of a command that makes packages asks for. */
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Wishes {
  /** The figure a gradebook gets. */
  readonly score: string;
  /** The edition that counts as a finished seat. */
  readonly edition: string;
  /** From which score on cmi5 passes, 0 to 1; null where nothing is asked for. */
  readonly mastery: number | null;
  /** What has to be done before a cmi5 course moves on. */
  readonly moveOn: string;
  /** Where a cmi5 package may report to. */
  readonly lrs: string;
  /** The folder to write into, from the root of the disk; null where none was named. */
  readonly out: string | null;
}

/** An argument that will not do. Its sentence says what it takes. */
export class WishError extends Error {}

const EDITIONS = ['core', 'full'];
/** cmi5 13.1.4. */
const MOVE_ONS = ['Completed', 'Passed', 'CompletedAndPassed', 'CompletedOrPassed', 'NotApplicable'];
const SCORES = ['law-and-record', 'law', 'record', 'care'];

/**
 * @param argv `--score law|record|care|law-and-record`, `--edition core|full`, `--mastery 0.6`, `--move-on Passed`, `--lrs ORIGIN`, `--out FOLDER` (from where the user stands)
 * @throws WishError when one of them cannot be what it says, or is not known
 */
export function wishesOf(argv: readonly string[]): Wishes {
  const { score, edition, mastery, 'move-on': moveOn, lrs, out } = parsed(argv);
  if (!SCORES.includes(score)) throw new WishError(`--score was "${score}"; it takes one of ${SCORES.join(', ')}.`);
  if (!EDITIONS.includes(edition))
    throw new WishError(`--edition was "${edition}"; it takes one of ${EDITIONS.join(', ')}.`);
  if (mastery !== undefined && !/^(0(\.\d{1,4})?|1(\.0{1,4})?)$/u.test(mastery))
    throw new WishError(`--mastery was "${mastery}"; it takes a share from 0 to 1, as 0.6.`);
  if (!MOVE_ONS.includes(moveOn))
    throw new WishError(`--move-on was "${moveOn}"; it takes one of ${MOVE_ONS.join(', ')}.`);
  if (!/^https?:(\/\/[a-z0-9.:-]+)?$/u.test(lrs))
    throw new WishError(
      `--lrs was "${lrs}"; it takes the origin of the school's record store, as https://lrs.school.example, or https: for any.`,
    );
  if (out === '') throw new WishError('--out was empty; it takes a folder, as --out packages.');
  // A shell writes the home folder for ~ in `--out ~/x`, but not in `--out=~/x`.
  return {
    score,
    edition,
    mastery: mastery === undefined ? null : Number(mastery),
    moveOn,
    lrs,
    out: out === undefined ? null : resolve(out.replace(/^~(?=\/|$)/u, homedir())),
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        score: { type: 'string', default: 'law-and-record' },
        edition: { type: 'string', default: 'core' },
        mastery: { type: 'string' },
        'move-on': { type: 'string', default: 'Completed' },
        lrs: { type: 'string', default: 'https:' },
        out: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new WishError(
      `${(error as Error).message}\nThis command takes --score, --edition, --mastery, --move-on, --lrs and --out.`,
    );
  }
}
