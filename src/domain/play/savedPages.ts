/** The pages of a seat that a save or a link may stand on, and what must have been decided before each. */

interface SavedPageFacts {
  /** How much of the seat must be decided before the page can stand: nothing, something, or all of it. */
  readonly needs: 'nothing' | 'something' | 'everything';
  /** The page leads to a decision, so that it cannot stand once all are made. */
  readonly leadsOn?: true;
  /** The page looks back at the decision that was made last. */
  readonly looksBack?: true;
  /** The page shows the place of one decision, not of the seat. */
  readonly atDecision?: true;
  /** The page compares two plays, so that it cannot stand without the second one. */
  readonly needsFork?: true;
  /** The page shows where a course ends the road, so that it cannot stand without that course in the draft. */
  readonly needsEnding?: true;
  /** The page is the end of the coda, so that it cannot stand without one that is being played. */
  readonly needsCoda?: true;
  /** A link may name the page. */
  readonly linked?: true;
  /** What saves written before December 2026 call the page. */
  readonly formerly?: string;
}

/** Saves, suspend data and links hold these names: a name is never used again for another page. */
export const savedPages = {
  briefing: { needs: 'nothing', linked: true },
  'claim-check': { needs: 'nothing' },
  decision: { needs: 'nothing', leadsOn: true, atDecision: true, formerly: 'chapter' }, // whose page a chapter once opened with
  'road-end': { needs: 'nothing', leadsOn: true, atDecision: true, needsEnding: true },
  consequence: { needs: 'something', looksBack: true, atDecision: true, formerly: 'following' },
  recap: { needs: 'something', looksBack: true, formerly: 'card' },
  outcome: { needs: 'everything', linked: true },
  'why-they-cared': { needs: 'everything' },
  'years-later': { needs: 'everything' },
  scorecard: { needs: 'everything', linked: true },
  'coda-card': { needs: 'everything', needsCoda: true },
  comparison: { needs: 'everything', needsFork: true, formerly: 'roads' },
} as const satisfies Readonly<Record<string, SavedPageFacts>>;

export type SavedPage = keyof typeof savedPages;

export const SAVED_PAGES = Object.keys(savedPages) as readonly SavedPage[];

/** Where a seat begins, where it is played, where a claim is checked, what follows a decision, where it ends, and where a whole play is looked over. */
export const FIRST_PAGE: SavedPage = 'briefing';
export const PLAYING_PAGE: SavedPage = 'decision';
export const CHECKING_PAGE: SavedPage = 'claim-check';
export const FOLLOWING_PAGE: SavedPage = 'consequence';
export const LAST_PAGE: SavedPage = 'outcome';
export const OVERVIEW_PAGE: SavedPage = 'scorecard';
export const CODA_END_PAGE: SavedPage = 'coda-card';

/** What is known of a page, each fact absent where it does not hold. */
export const savedPageFacts = (page: SavedPage): SavedPageFacts => savedPages[page];

/** The page a saved name means, under its present or its former name; undefined where there is none. */
export const savedPageFrom = (name: unknown): SavedPage | undefined =>
  SAVED_PAGES.find((page) => page === name || (name !== undefined && savedPageFacts(page).formerly === name));

/** The page a link may name, or undefined. @param name the value of `at` in the address */
export const linkedPageFrom = (name: string): SavedPage | undefined =>
  SAVED_PAGES.find((page) => page === name && savedPageFacts(page).linked);
