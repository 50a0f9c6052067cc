/** Scores a class ahead of time, in short turns, so that opening the page of ten thousand plays does not stop it. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { assessed } from '../../domain/debrief/boxplot.ts';
import type { ClassPlay } from '../../domain/debrief/classPlay.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import type { Progress } from '../../machines/debrief/context.ts';
import { inTurns, yieldToBrowser } from './scheduling.ts';

/** Scores one docket of each seat, each in a turn of its own: the first of a seat takes many times as long as the next. */
export async function warmUp(file: CaseFile): Promise<void> {
  for (const seat of Object.keys(file.seats)) {
    await yieldToBrowser();
    assessed(file)(documentedDocket(file, seat));
  }
}

/**
 * Scores all full plays. What is scored is memoized by its docket, so the page finds it, and scoring a class again is quick.
 * @param told hears how many plays have been passed
 * @param signal stops the work where another class has taken the place of this one
 */
export async function scorePlays(
  file: CaseFile,
  plays: readonly ClassPlay[],
  told: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<void> {
  const score = assessed(file);
  await yieldToBrowser();
  const turn = inTurns(plays.length, told);
  for (const [n, { kind, docket }] of plays.entries()) {
    if (signal.aborted) return;
    if (kind === 'full' && file.seats[docket.seat] && docket.entries.length > 0) score(docket);
    await turn(n + 1);
  }
}
