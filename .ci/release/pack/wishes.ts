/** What the user of a command that makes packages asks for. */
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Wishes {
  /** The figure a gradebook gets. */
  readonly score: string;
  /** Where a cmi5 package may report to. */
  readonly lrs: string;
  /** The folder to write into, from the root of the disk; null where none was named. */
  readonly out: string | null;
}

/** An argument that will not do. Its sentence says what it takes. */
export class WishError extends Error {}

const SCORES = ['law-and-record', 'law', 'record', 'care'];

/**
 * @param argv `--score law|record|care|law-and-record`, `--lrs ORIGIN`, `--out FOLDER` (from where the user stands)
 * @throws WishError when one of them cannot be what it says, or is not known
 */
export function wishesOf(argv: readonly string[]): Wishes {
  const { score, lrs, out } = parsed(argv);
  if (!SCORES.includes(score)) throw new WishError(`--score was "${score}"; it takes one of ${SCORES.join(', ')}.`);
  if (!/^https?:(\/\/[a-z0-9.:-]+)?$/u.test(lrs))
    throw new WishError(
      `--lrs was "${lrs}"; it takes the origin of the school's record store, as https://lrs.school.example, or https: for any.`,
    );
  if (out === '') throw new WishError('--out was empty; it takes a folder, as --out packages.');
  // A shell writes the home folder for ~ in `--out ~/x`, but not in `--out=~/x`.
  return { score, lrs, out: out === undefined ? null : resolve(out.replace(/^~(?=\/|$)/u, homedir())) };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        score: { type: 'string', default: 'law-and-record' },
        lrs: { type: 'string', default: 'https:' },
        out: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new WishError(`${(error as Error).message}\nThis command takes --score, --lrs and --out.`);
  }
}
