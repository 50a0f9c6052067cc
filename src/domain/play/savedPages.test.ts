/** What may stand on which page: pages that a save holds, under every name they ever had, and pages that a link may name. */
import { describe, expect, it } from 'vitest';
import {
  CHECKING_PAGE,
  FIRST_PAGE,
  LAST_PAGE,
  OVERVIEW_PAGE,
  PLAYING_PAGE,
  SAVED_PAGES,
  linkedPageFrom,
  savedPageFacts,
  savedPageFrom,
} from './savedPages.ts';

const those = (holds: (page: (typeof SAVED_PAGES)[number]) => unknown) => SAVED_PAGES.filter(holds);

describe('a page that was saved', () => {
  it.each(SAVED_PAGES)('%s is found under its name', (page) => {
    expect(savedPageFrom(page)).toBe(page);
  });

  it.each([
    ['chapter', 'decision'],
    ['following', 'consequence'],
    ['card', 'recap'],
    ['roads', 'comparison'],
  ])('under its former name %s is %s now', (former, page) => {
    expect(savedPageFrom(former)).toBe(page);
  });

  it.each([undefined, null, '', 7, 'constructor', 'title', ['decision']])('%j is none', (name) => {
    expect(savedPageFrom(name)).toBeUndefined();
  });
});

describe('a page that a link names', () => {
  it('can be opened by anybody: where a seat begins, and where it has ended', () => {
    expect(those((page) => linkedPageFrom(page) === page)).toEqual(['briefing', 'outcome', 'scorecard']);
  });

  it.each(['decision', 'recap', 'card', 'roads', '', 'nowhere'])('"%s" is none', (name) => {
    expect(linkedPageFrom(name)).toBeUndefined();
  });
});

describe('what a page needs', () => {
  it.each([
    ['nothing', ['briefing', 'claim-check', 'decision', 'road-end']],
    ['something', ['consequence', 'recap']],
    ['everything', ['outcome', 'why-they-cared', 'years-later', 'scorecard', 'coda-card', 'comparison']],
  ])('%s decided: %j', (needs, pages) => {
    expect(those((page) => savedPageFacts(page).needs === needs)).toEqual(pages);
  });

  it('is a decision to come, one just made, the place of one, a second play, or a course that ends the road', () => {
    expect(those((page) => savedPageFacts(page).leadsOn)).toEqual(['decision', 'road-end']);
    expect(those((page) => savedPageFacts(page).looksBack)).toEqual(['consequence', 'recap']);
    expect(those((page) => savedPageFacts(page).atDecision)).toEqual(['decision', 'road-end', 'consequence']);
    expect(those((page) => savedPageFacts(page).needsEnding)).toEqual(['road-end']);
    expect(those((page) => savedPageFacts(page).needsFork)).toEqual(['comparison']);
  });

  it('lets a seat begin with nothing decided and end with everything', () => {
    expect([FIRST_PAGE, CHECKING_PAGE, PLAYING_PAGE].map((page) => savedPageFacts(page).needs)).toEqual(
      Array(3).fill('nothing'),
    );
    expect([LAST_PAGE, OVERVIEW_PAGE].map((page) => savedPageFacts(page).needs)).toEqual(['everything', 'everything']);
  });
});
