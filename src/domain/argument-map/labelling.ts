/** The shape of a labelled argument map: what is in, out or undecided for one reader on one day, and why. */

export type ArgumentLabel = 'in' | 'out' | 'undecided';

/** Why an argument counts or not; `nodes` are the ids that decided it. */
export interface Why {
  readonly rule:
    'stands' | 'not-in-force' | 'not-public' | 'fact-not-known' | 'premise-not-in' | 'undercut' | 'circular';
  readonly nodes: readonly string[];
}

export interface ArgumentStatus {
  readonly applicable: boolean;
  readonly why: Why;
}

export interface ClaimStatus {
  readonly label: ArgumentLabel;
  /** The applicable arguments of best strength on each side. */
  readonly support: readonly string[];
  readonly rebuttal: readonly string[];
  /** Arguments that made the label so: the winning side's best, then those that put their premises in. */
  readonly path: readonly string[];
}

export interface Labelling {
  readonly on: string;
  readonly knownTo: string;
  readonly claims: Readonly<Record<string, ClaimStatus>>;
  readonly arguments: Readonly<Record<string, ArgumentStatus>>;
}
