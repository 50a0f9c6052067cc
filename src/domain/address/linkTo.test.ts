/** The links of a visit: what they carry from it, what they leave behind, and which codes a pasted text holds. */
import { describe, expect, it } from 'vitest';
import type { Manner, Route } from './address.ts';
import { linksOf, linkTo } from './linkTo.ts';
import { codesInLinks } from './rewrittenLinks.ts';

const quiet: Manner = { forClass: true, motion: false, sound: true, stage: null, size: 150 };
const links = linksOf('https://school.example/play/?seat=agent&size=120#r=K7QM', {
  case: 'bridge',
  lang: 'es',
  ...quiet,
});

describe('a link of a visit', () => {
  it('to another case stays in the language, and is shown and heard as the visit is', () => {
    expect(links.toCase('tower')).toBe('?case=tower&lang=es&size=150&class=on&motion=off&sound=on');
  });

  it('within the case leaves how the visit is shown to what it is asked for', () => {
    expect(links.to({ page: 'hearing' })).toBe('?case=bridge&at=hearing&lang=es');
    expect(links.to({ page: 'hearing' }, { lang: null, motion: true, stage: 'still' })).toBe(
      '?case=bridge&at=hearing&motion=on&stage=off',
    );
  });

  it('that leaves the page is whole', () => {
    expect(links.whole({ page: 'debrief', part: 'run', code: 'K7QM-2XDA' }, { size: 200 })).toBe(
      'https://school.example/play/?case=bridge&debrief=run&lang=es&size=200#r=K7QM-2XDA',
    );
  });
});

describe('what a link says of itself', () => {
  it.each<[Route, string]>([
    [{ page: 'form' }, '?form'],
    [{ page: 'form', first: 'b' }, '?form&first=b'],
    [{ page: 'hearing' }, '?at=hearing'],
    [{ page: 'result', code: 'K7QM' }, '?#r=K7QM'],
    [{ page: 'debrief', part: 'teacher', code: 'K7QM', paper: 'access' }, '?debrief=teacher#r=K7QM'],
    [{ page: 'seat', seat: 'a&b c' }, '?seat=a%26b+c'],
    [{ page: 'debrief', part: 'run', code: '' }, '?debrief=run'],
  ])('%j is written %s', (route, link) => {
    expect(linkTo({ route })).toBe(link);
  });
});

describe('a pasted text', () => {
  it.each([
    ['has a code behind other words of the fragment', 'https://x.example/#from=mail&r=K7QM-2XDA', ['K7QM-2XDA']],
    ['has none where the fragment ends before it', 'https://x.example/#top r=K7QM', []],
    ['has none where the key is longer', 'https://x.example/#rr=K7QM #answer=K7QM', []],
    ['has one for each link, in their order', '#r=B2\n#r=A1', ['B2', 'A1']],
    ['has none', 'nothing at all', []],
  ])('%s', (_, text, codes) => {
    expect(codesInLinks(text)).toEqual(codes);
  });
});
