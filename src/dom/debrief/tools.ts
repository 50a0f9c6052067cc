/** What the debrief's templates are given: the words, and the way to tell its machine what the teacher did. */
import type { DebriefEvent } from '../../machines/debrief/debriefMachine.ts';

export interface RunTools {
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly step: (by: 1 | -1) => void;
  readonly open: (phase: 'happened' | 'why' | 'whatif' | 'today', item?: number) => void;
  /** Hands raised at a fork, added to or taken back. */
  readonly vote: (seat: string, decision: string, option: string, count: number) => void;
  readonly blank: () => void;
}

/** The same for the pages around the run. */
export interface DebriefTools extends RunTools {
  readonly send: (event: DebriefEvent) => void;
  /** Reads codes from whatever was pasted. */
  readonly paste: (text: string) => void;
}
