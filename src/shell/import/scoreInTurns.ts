/** Works the measures of a class out ahead of time, in short turns, so that opening a page of ten thousand plays does not stop it. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { ClassPlay } from '../../domain/debrief/classPlay.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import { assessed } from '../../domain/debrief/boxplot.ts';
import { yieldToBrowser } from './scheduling.ts';

const TURN = 8; // milliseconds of scoring before the page may draw
const TELL = 150; // milliseconds between two words on how far it is

export interface Measuring {
  /** Begins with these plays; what was begun before is left. */
  of(plays: readonly ClassPlay[]): void;
  /** Resolves when the plays are measured. @param told hears how far it is; not called for what is done at once */
  done(told: (done: number, of: number) => void): Promise<void>;
  readonly isDone: boolean;
}

export function createMeasuring(file: CaseFile): Measuring {
  let plays: readonly ClassPlay[] = [];
  let at = 0;
  const score = assessed(file);
  let going = warm();

  /** The first docket of a seat takes many times as long as the next: each has a turn of its own before a class is in. */
  async function warm(): Promise<void> {
    for (const seat of Object.keys(file.seats)) {
      await yieldToBrowser();
      score(documentedDocket(file, seat));
    }
  }

  async function go(before: Promise<void>, mine: readonly ClassPlay[]): Promise<void> {
    await before;
    await yieldToBrowser();
    for (let turn = performance.now(); mine === plays && at < mine.length; at++) {
      const play = mine[at];
      if (play?.kind === 'full' && file.seats[play.docket.seat] && play.docket.entries.length > 0) score(play.docket);
      if (performance.now() - turn < TURN) continue;
      await yieldToBrowser();
      turn = performance.now();
    }
  }

  return {
    of(next) {
      if (next === plays) return;
      [plays, at] = [next, 0];
      going = go(going, next);
    },
    async done(told) {
      const timer = setInterval(() => told(at, plays.length), TELL);
      await going;
      clearInterval(timer);
    },
    get isDone() {
      return at >= plays.length;
    },
  };
}
