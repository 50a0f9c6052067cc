/** What the sittings of pupils need of the code that is tried on a bad network day: today's, or that of an earlier commit. */
import type { CaseCover } from '../../src/content/schema/caseCover.ts';
import type { Docket } from '../../src/domain/docket/docket.ts';
import type { Edition } from '../../src/domain/docket/edition.ts';
import type { Context } from '../../src/domain/play/context.ts';
import type { Dialect } from '../../src/lms/runtime.ts';
import type { Store } from '../../src/shell/store/storage.ts';
import type { Cuts } from './cuts.ts';

export interface Sitting {
  readonly context: () => Context;
  readonly notices: readonly string[];
  readonly reports: {
    /** Another window of the same activity has been opened. */
    yield(): void;
    /** The player leaves by the game's own way. */
    part(): Promise<void>;
  };
  /** Takes a seat anew, in the usual edition if no other is named. */
  begin(seat: string, edition?: Edition): void;
  /** Takes one of the seats anew. */
  beginAny(chance: () => number): void;
  /** Enters the next decision; at the last one the seat is played to its end, and after it its coda is. */
  decide(chance: () => number): void;
  /** Weighs the next decision without entering it. */
  weigh(): void;
}

/** What a pupil did, seat by seat, as the device showed it last. */
export interface Truth {
  readonly dockets: ReadonlyMap<string, Docket>;
  readonly codas: ReadonlyMap<string, Docket | null>;
  readonly best: { readonly score: number | null };
}

export interface Remembering {
  readonly truth: Truth;
  remember(sitting: Sitting): void;
}

/** A decision as it has to stand in the gradebook. */
export interface Expected {
  readonly row: string;
  readonly option: string;
  /** The place of its row; null where any row may hold it. */
  readonly at: number | null;
  /** Whether an answer in a SCORM row is that option. */
  isAnswer(text: string): boolean;
  /** Whether it has no score. */
  readonly unscored: boolean;
}

/** A package that has found its gradebook, before anybody sits down to it. */
export interface Opened {
  sit(device: Store, mark: string, cuts: Cuts): Sitting;
}

export interface ScormPlace {
  readonly dialect: Dialect;
  /** A window in which a runtime is found. */
  launch(): Window;
  /** Whether the device itself knows of a network. */
  online(): boolean;
  /** A word of chance, of which there is no other. */
  readonly mark: string;
}

export interface Tried {
  readonly cover: CaseCover;
  /** The names of rows in their places; none where rows have no places. */
  readonly rows: readonly string[];
  /** Null where it says that there is no gradebook. */
  openScorm(place: ScormPlace): Promise<Opened | null>;
  /** The notice, where it says that there is no gradebook. */
  openCmi5(search: string): Promise<Opened | string>;
  remembering(): Remembering;
  expected(truth: Truth, dialect: Dialect | 'cmi5'): readonly Expected[];
}
