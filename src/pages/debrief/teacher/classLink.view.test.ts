/** Whatever a teacher chooses stands in the link, and the link is read as it was chosen. */
import { expect, it } from 'vitest';
import { linksOf } from '../../../domain/address/linkTo.ts';
import { readAddress } from '../../../domain/address/readAddress.ts';
import {
  FIRST_CHOICE,
  formProblem,
  mannerOf,
  planProblem,
  postedBy,
  routeOf,
  type LinkChoice,
} from './classLink.view.ts';

const links = linksOf('https://school.example/play/?debrief=teacher', { case: 'bridge', lang: 'es' });
const linkFor = (choice: Partial<LinkChoice>): string => {
  const all = { ...FIRST_CHOICE, ...choice };
  return links.to(routeOf(all), mannerOf(all));
};

it.each<[string, Partial<LinkChoice>, string]>([
  ['as the form opens', {}, '?case=bridge&class=on'],
  ['a seat', { seat: 'agent' }, '?case=bridge&seat=agent&class=on'],
  ['a decision of a seat', { seat: 'agent', at: 'the-message' }, '?case=bridge&seat=agent&at=the-message&class=on'],
  ['a seat in full', { seat: 'agent', edition: 'full' }, '?case=bridge&seat=agent&edition=full&class=on'],
  ['any seat in full', { edition: 'full' }, '?case=bridge&edition=full&class=on'],
  ['an edition of what has none', { opens: 'case', edition: 'full' }, '?case=bridge&at=case&class=on'],
  ['the last move', { coda: true }, '?case=bridge&coda=on&class=on'],
  ['no last move, for no class', { muted: false }, '?case=bridge&coda=off'],
  ['a last move where nothing is played', { opens: 'case', coda: true, muted: false }, '?case=bridge&at=case'],
  ['a decision without its seat', { at: 'the-message' }, '?case=bridge&class=on'],
  ['the form before', { opens: 'before', first: 'a' }, '?case=bridge&form=before&first=a&class=on'],
  ['the form after', { opens: 'after', first: 'b', seat: 'agent' }, '?case=bridge&form=after&first=b&class=on'],
  ['a form by lot', { opens: 'after' }, '?case=bridge&form=after&class=on'],
  ['the hearing', { opens: 'hearing', seat: 'agent' }, '?case=bridge&at=hearing&class=on'],
  ['the case to read', { opens: 'case' }, '?case=bridge&at=case&class=on'],
  [
    'every option',
    { lang: 'fr', size: '150', muted: false, still: true, words: true },
    '?case=bridge&coda=off&lang=fr&size=150&motion=off&stage=off',
  ],
  [
    'a form to hand in to',
    { seat: 'agent', handIn: ' https://a.example/f?c=CODE ' },
    '?case=bridge&seat=agent&class=on&handin=https%3A%2F%2Fa.example%2Ff%3Fc%3DCODE',
  ],
  ['a form that cannot be handed in to', { handIn: 'https://a.example/f' }, '?case=bridge&class=on'],
  [
    'a form to hand in to where nothing is played',
    { opens: 'case', handIn: 'https://a.example/f?c=CODE' },
    '?case=bridge&at=case&class=on',
  ],
])('%s', (_, choice, link) => {
  expect(linkFor(choice)).toBe(link);
  expect(readAddress(link)).toMatchObject({
    address: { route: routeOf({ ...FIRST_CHOICE, ...choice }) },
    problems: [],
  });
});

it.each<[string, Partial<LinkChoice>, string | null]>([
  ['no form', {}, null],
  ['spaces alone', { handIn: '  ' }, null],
  ['a form that can be used', { handIn: 'https://a.example/f?c=CODE' }, null],
  ['no address', { handIn: 'my form' }, 'handin-address'],
  ['no secure one', { handIn: 'http://a.example/f?c=CODE' }, 'handin-https'],
  ['no place for the code', { handIn: 'https://a.example/f' }, 'handin-mark'],
  ['a page that hands in nothing', { opens: 'hearing', handIn: 'my form' }, null],
])('what is wrong with the form that was pasted: %s', (_, choice, problem) => {
  expect(formProblem({ ...FIRST_CHOICE, ...choice })).toBe(problem);
});

it.each<[string, Partial<LinkChoice>, string | null]>([
  ['the short play', { seat: 'agent' }, null],
  ['the full play', { edition: 'full' }, 'plan-full'],
  ['a decision in the middle', { seat: 'agent', at: 'the-message' }, 'plan-middle'],
  ['a page that is not played', { opens: 'case', edition: 'full', at: 'the-message' }, null],
])('why the plans do not fit the link: %s', (_, choice, problem) => {
  expect(planProblem({ ...FIRST_CHOICE, ...choice })).toBe(problem);
});

const THREE = ['counsel', 'agent', 'speaker'].map((id) => ({ id, name: id.toUpperCase() }));

it.each<[string, Partial<LinkChoice>, number, string | null]>([
  ['seats to choose from', {}, 3, 'seats 1. COUNSEL: counsel, 2. AGENT: agent, 3. SPEAKER: speaker'],
  ['one seat', { seat: 'agent' }, 3, 'one agent'],
  ['a decision of a seat', { seat: 'agent', at: 'the-message' }, 3, 'one agent at the-message'],
  ['seats by lot', { seat: 'lot' }, 3, 'lot lot'],
  ['a case of one seat', {}, 1, 'one '],
  ['a form', { opens: 'before' }, 3, null],
  ['the case to read', { opens: 'case' }, 3, null],
])('the text to post for %s leads there', (_, choice, seats, expected) => {
  const posted = postedBy({ ...FIRST_CHOICE, ...choice }, THREE.slice(0, seats));
  const told = posted?.links.map(({ label, route }) =>
    [label, 'seat' in route ? route.seat : '', 'at' in route ? `at ${route.at}` : ''].filter(Boolean).join(' '),
  );
  expect(posted && `${posted.how} ${told?.join(', ')}`).toBe(expected);
});
