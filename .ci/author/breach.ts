/** One place where a case breaks a limit, so that it can be told by file and line. */
export interface Breach {
  readonly file: string; // of the case folder
  readonly path: readonly (string | number)[]; // inside that file
  readonly message: string;
}

/** What a check found. A note is told and fails nothing: it says what a decision of the full edition still lacks. */
export interface Findings {
  readonly breaches: readonly Breach[];
  readonly notes: readonly Breach[];
}

/** Findings that fail where a decision is held to the rule, and are noted where it is not yet. */
export const heldTo = (strict: boolean, found: readonly Breach[]): Findings =>
  strict ? { breaches: found, notes: [] } : { breaches: [], notes: found };

/** Several findings as one, in their order. */
export const joined = (all: readonly Findings[]): Findings => ({
  breaches: all.flatMap(({ breaches }) => breaches),
  notes: all.flatMap(({ notes }) => notes),
});
