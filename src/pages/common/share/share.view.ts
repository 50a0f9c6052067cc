/** What somebody who has finished can tell others: the name of the game and what it opened with, and nothing of the play. */
import type { CaseCover } from '../../../content/schema/caseCover.ts';

export interface ShareView {
  readonly title: string;
  readonly line: string;
  /** The dates over the title; one of them may not add up. */
  readonly dates: readonly { readonly word: string; readonly when: string; readonly glows: boolean }[];
}

/** It is made of the cover alone, so that it can neither spoil the case nor carry a result. */
export const shareView = ({ cover }: Pick<CaseCover, 'cover'>): ShareView => ({
  title: cover.title,
  line: cover.line,
  dates: cover.opened.map(({ word, when, glows }) => ({ word, when, glows: glows === 'yes' })),
});
