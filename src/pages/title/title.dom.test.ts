/** The title offers every case there is to choose, tells which one is in view, and shows nothing of it where there is only one. */
import { render } from 'lit-html';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../tests/fixtures/context.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { coverOf } from '../../content/load/coverOf.ts';
import type { CaseCover } from '../../content/schema/caseCover.ts';
import { linksOf } from '../../domain/address/linkTo.ts';
import type { Tools } from '../common/tools.page.ts';
import { say } from '../common/words.view.ts';
import { titlePage } from './title.page.ts';
import { titleView } from './title.view.ts';

const words = firstWordsInNode();
const here = coverOf(specimen);
const other: CaseCover = { ...here, id: 'another', cover: { ...here.cover, title: 'Another Notice' } };
const links = linksOf('https://school.example/?case=specimen', { case: here.id, lang: 'es', forClass: true });
const tools = { say: (key: string) => say(words, key), links, send: () => {} } as unknown as Tools;

/** The title where these cases are offered, as a page. */
function drawn(offered: readonly CaseCover[]): HTMLElement {
  const host = document.createElement('div');
  render(titlePage(titleView(contextOf(specimen, { offered }), words), tools), host);
  return host;
}

describe('where several cases are offered', () => {
  const host = drawn([other, here]);
  const found = [...host.querySelectorAll<HTMLAnchorElement>('nav.cases a')];

  it('names each in the order offered, and says which one is in view', () => {
    expect(found.map(({ textContent }) => textContent)).toEqual(['Another Notice', 'The Late Notice']);
    expect(found.map((link) => link.getAttribute('aria-current'))).toEqual([null, 'page']);
  });

  it('leads to each by an address that keeps the language and how the visit is heard', () => {
    expect(found.map((link) => link.getAttribute('href'))).toEqual([
      '?case=another&lang=es&class=on',
      '?case=specimen&lang=es&class=on',
    ]);
  });

  it('is a way through the page that is called by its own words', () => {
    const nav = host.querySelector('nav.cases');
    expect(host.querySelector(`#${nav?.getAttribute('aria-labelledby')}`)?.textContent).toBe(words['title.cases']);
  });

  it('tells of none in view where the case in view is not among them', () => {
    const third: CaseCover = { ...other, id: 'third' };
    expect(drawn([other, third]).querySelectorAll('nav.cases a')).toHaveLength(2);
    expect(drawn([other, third]).querySelectorAll('[aria-current]')).toHaveLength(0);
  });
});

it.each([
  ['says under its line what this is, where the case says so', 'A true dispute. Ten minutes a seat.'],
  ['says nothing there where the case says nothing', undefined],
])('%s', (_, what) => {
  const cover: CaseCover = { ...here, cover: { ...here.cover, ...(what !== undefined && { what }) } };
  const host = document.createElement('div');
  render(titlePage(titleView({ ...contextOf(specimen, {}), cover }, words), tools), host);
  expect(host.querySelector('.what')?.textContent ?? undefined).toBe(what);
});

it.each([[[]], [[here]], [[other]]])('offers no choice where there is none', (offered) => {
  expect(drawn(offered).querySelector('nav.cases')).toBeNull();
  expect(drawn(offered).querySelector('main.many')).toBeNull();
});
