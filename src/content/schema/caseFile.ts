/** The whole of one dispute as the rest of the program sees it: trusted, cross-referenced, keyed by full id. */
import type { Act, Duty } from './act.ts';
import type { Argument, Claim, Expectation, Issue } from './argument.ts';
import type { Authority } from './authority.ts';
import type { CodaFile } from './coda.ts';
import type { CaseDocument, Cover, LearningFile, Outcome } from './case.ts';
import type { Decision } from './decision.ts';
import type { Fact } from './fact.ts';
import type { Fragment } from './fragment.ts';
import type { Hearing } from './hearing.ts';
import type { Meter } from './meter.ts';
import type { Rubric } from './rubric.ts';
import type { SeatFile } from './seat.ts';
import type { Source, SourcesFile } from './source.ts';
import type { Teaching } from './teaching.ts';
import type { Tool } from './tool.ts';
import type { z } from 'zod';

/** An item that knows its own id (`fact/faxed-14-march`). */
export type WithId<T> = T & { readonly id: string };
export type Table<T> = Readonly<Record<string, WithId<T>>>;

/** A seat with its decisions; `decisions` is keyed by bare slug, in the order played. */
export type Seat = WithId<SeatFile> & {
  readonly decisions: Table<Decision>;
  /** Questions of the quiz to remember it by; from the teaching content, where there is some. */
  readonly recall: readonly string[];
  readonly coda: Coda | null; // where the seat has one
};

/** The coda of a seat: a seat of its own with the id, the duties and the side of the seat, and decisions of a later day. */
export type Coda = Seat & Pick<CodaFile['coda'], 'opening' | 'closing'>;

export interface CaseFile {
  readonly id: string; // folder name: 'twitter-v-dhs'
  readonly cover: Cover;
  readonly meters: Readonly<Record<string, Meter>>; // by slug; one at most
  readonly people: Readonly<Record<string, string>>; // kind → heading of its group
  readonly sources: Table<Source>; // source/…
  readonly papers: Readonly<z.output<typeof SourcesFile>['papers']>; // kind of source → what primary papers of it are called
  readonly fragments: Readonly<Record<string, Readonly<Record<string, Fragment>>>>; // source/… → slug → words of it
  readonly authorities: Table<Authority>; // authority/…
  readonly facts: Table<Fact>; // fact/…
  readonly issues: Readonly<Record<string, Issue>>;
  readonly claims: Table<Claim>; // claim/…
  readonly arguments: Table<Argument>; // argument/…
  readonly expect: readonly Expectation[];
  readonly duties: Table<Duty>; // duty/…
  readonly acts: Table<Act>; // act/…
  readonly documents: Table<CaseDocument>; // by slug
  readonly tools: Table<Tool>; // by slug, gentlest first
  readonly hearing: Hearing | null; // where the case has one
  readonly seats: Table<Seat>; // by slug, in the order of the cover
  readonly rubric: Rubric;
  readonly outcome: Outcome;
  readonly learning: z.output<typeof LearningFile>;
  readonly teaching: Teaching | null; // where the case has it; players never load it
}
