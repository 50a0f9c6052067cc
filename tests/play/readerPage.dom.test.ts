/** Draws the cited page of every case and walks it as a reader would: by link, by keyboard, by heading, and on paper. */
import { html, render } from 'lit-html';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { caseNames, loadCaseFolder } from '../../src/content/load/caseFolders.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { unfold } from '../../src/pages/reader/printing.page.ts';
import { readerPage } from '../../src/pages/reader/reader.page.ts';
import type { Tools } from '../../src/pages/common/tools.page.ts';
import type { AppEvent } from '../../src/machines/events.ts';
import { readerView } from '../../src/pages/reader/reader.view.ts';
import { say } from '../../src/pages/common/words.view.ts';
import { linksOf } from '../../src/domain/address/linkTo.ts';
import { firstWordsInNode } from '../fixtures/words.ts';

const words = firstWordsInNode();
const sent: AppEvent[] = [];
let said = 0;
const tools: Tools = {
  links: linksOf('https://school.example/', { case: 'specimen', lang: null }),
  send: (event) => sent.push(event),
  drawn: (then) => then(),
  say: (key, values) => {
    said += 1;
    return say(words, key, values);
  },
  change: () => {},
  forget: () => {},
  readAloud: () => {},
  renew: () => {},
};

function draw(file: CaseFile, today: boolean, host: HTMLElement = document.createElement('div')): HTMLElement {
  if (!host.isConnected) document.body.replaceChildren(host);
  render(html`${readerPage(readerView(file, words, today), tools)}`, host);
  return host;
}

const all = <T extends Element = HTMLElement>(host: Element, selector: string): T[] => [
  ...host.querySelectorAll<T>(selector),
];
const text = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const inside = (host: Element): string[] =>
  all<HTMLAnchorElement>(host, 'a[href^="#"]').map((link) => link.getAttribute('href')?.slice(1) ?? '');

beforeEach(() => {
  sent.length = 0;
});

const pages = caseNames().flatMap((name) =>
  [false, true].map((today) => ({ name, today, file: loadCaseFolder(name) })),
);

describe.each(pages)('the cited page of $name, law today: $today', ({ file, today }) => {
  let host: HTMLElement;
  beforeAll(() => {
    host = draw(file, today);
  }); // once: so many elements take this DOM some seconds
  afterAll(() => document.body.replaceChildren());

  it('has no name twice and no link that leads nowhere', () => {
    const ids = all(host, '[id]').map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const known = new Set(ids);
    expect(inside(host).length).toBeGreaterThan(100);
    expect([...new Set(inside(host).filter((id) => !known.has(id)))]).toEqual([]);
  });

  it('leads out of itself only to the addresses of its documents, and shows them in full', () => {
    const addresses = new Set(
      [...Object.values(file.sources), ...Object.values(file.authorities)].map(({ url }) => url),
    );
    for (const link of all<HTMLAnchorElement>(host, 'a:not([href^="#"])')) {
      expect(addresses.has(link.getAttribute('href') ?? '')).toBe(true);
      expect(text(link)).toBe(link.getAttribute('href'));
      expect(link.getAttribute('rel')).toContain('noopener');
    }
  });

  it('has one heading of its own, and skips no level', () => {
    const levels = all(host, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0), `heading ${i}`).toBeLessThanOrEqual(1));
  });

  it('names its parts for those who cannot see it', () => {
    for (const table of all(host, 'table')) expect(text(table.querySelector('caption'))).not.toBe('');
    for (const table of all(host, 'table')) expect(all(table, 'th:not([scope])')).toEqual([]);
    for (const part of all(host, 'section, nav'))
      expect(text(document.getElementById(part.getAttribute('aria-labelledby') ?? ''))).not.toBe('');
    for (const shape of all<SVGElement>(host, 'svg')) expect(shape.getAttribute('aria-hidden')).toBe('true');
    for (const list of all(host, 'ul, ol'))
      expect([...list.children].filter(({ tagName }) => tagName !== 'LI')).toEqual([]);
  });

  it('can be worked with keys alone: a way past the head first, then nothing but links and buttons', () => {
    const reached = all(host, 'a[href], button, summary, input, select, textarea, [tabindex="0"]');
    expect(reached[0]?.getAttribute('href')).toBe('#reader-contents');
    expect(reached.filter(({ tagName }) => !['A', 'BUTTON', 'SUMMARY'].includes(tagName))).toEqual([]);
    expect(reached.filter((each) => text(each) === '')).toEqual([]);
    for (const id of ['reader-contents', 'reader-map', 'reader-sources'])
      expect(document.getElementById(id)?.getAttribute('tabindex')).toBe('-1');
  });

  it('lists in its contents every section there is, in order', () => {
    const listed = all(host, '#reader-contents > ol > li > a').map((link) => link.getAttribute('href')?.slice(1));
    expect(listed).toEqual(all(host, '.reader-body > section').map(({ id }) => id));
  });

  it('turns the day by one switch that says how it stands', () => {
    const button = host.querySelector<HTMLElement>('[role="switch"]');
    expect(button?.getAttribute('aria-checked')).toBe(String(today));
    button?.click();
    host.querySelector<HTMLElement>('[data-leave]')?.click();
    expect(sent).toEqual([{ type: 'today.turned' }, { type: 'title.returned' }]);
    expect(text(host.querySelector('[role="status"]'))).toContain(
      today ? file.outcome.readings.today.when : file.outcome.readings.thatDay.when,
    );
  });

  it('keeps the answers shut until they are opened, and opens them for paper', () => {
    const page = host.querySelector<HTMLElement>('main.reader');
    const answers = all<HTMLDetailsElement>(host, '.find details');
    expect(answers).toHaveLength(file.outcome.corrections?.find.length ?? 0);
    file.outcome.corrections?.find.forEach(({ wrong, record }, i) => {
      expect(text(answers[i])).toContain(wrong);
      const report = text(answers[i]?.closest('li')?.querySelector('.report'));
      expect(report).not.toContain(wrong);
      expect(report).not.toContain(record);
    });
    expect(answers.filter(({ open }) => open)).toEqual([]);
    const undo = unfold(page ?? host);
    expect(answers.filter(({ open }) => !open)).toEqual([]);
    undo();
    expect(answers.filter(({ open }) => open)).toEqual([]);
    page?.setAttribute('data-print', 'handout');
    const undoHandout = unfold(page ?? host);
    expect(answers.filter(({ open }) => open)).toEqual([]);
    undoHandout();
    expect(page?.hasAttribute('data-print')).toBe(false);
  });

  it('shows each argument whole: side, strength and why, who raised it, what it rests on', () => {
    for (const argument of Object.values(file.arguments)) {
      const block = document.getElementById(argument.id.replace('/', '-'));
      const shown = text(block);
      for (const part of [
        argument.statement,
        argument.why,
        argument.raised.by,
        file.cover.sides[argument.side] ?? '',
        words[`reader.strength-${argument.strength}`] ?? '',
      ]) {
        expect(shown, argument.id).toContain(part.replaceAll(/\s+/g, ' '));
      }
      const ways = new Set(block ? inside(block) : []);
      const answers = [
        ...argument.answers,
        ...argument.premises.filter((id) => id.startsWith('claim/')),
        argument.supports ?? argument.rebuts ?? argument.undercuts ?? '',
      ];
      for (const id of answers) expect(ways.has(id.replace('/', '-')), `${argument.id} → ${id}`).toBe(true);
      if (today)
        for (const id of [...argument.warrant, ...argument.helps, ...argument.premises])
          expect(ways.has(id.replace('/', '-')), `${argument.id} → ${id}`).toBe(true);
    }
    expect(all(host, '.argument').length).toBe(Object.keys(file.arguments).length);
  });

  it('marks what came later only where it is shown', () => {
    const marks = all(host, '.later');
    if (today) expect(marks.length).toBeGreaterThan(0);
    else expect(marks).toEqual([]);
  });
});

describe('the page', () => {
  const file = loadCaseFolder('specimen');

  it('is left alone when it is drawn again and nothing has changed', () => {
    const host = draw(file, false);
    const before = said;
    draw(file, false, host);
    expect(said).toBe(before);
    draw(file, true, host);
    expect(said).toBeGreaterThan(before);
    expect(host.querySelector('[role="switch"]')?.getAttribute('aria-checked')).toBe('true');
  });

  it('tells of the tools where a case has them, and leaves out what a case has not', () => {
    const tool = {
      id: 'ask',
      ref: 'T1',
      title: 'Ask',
      approves: 'Nobody',
      showing: 'Nothing',
      gets: 'An answer',
      limits: 'None',
      open: 'claim/postponing-lawful',
      arguments: ['argument/may-postpone'],
      sources: ['source/code'],
    };
    const more = draw({ ...file, tools: { ask: tool } }, false);
    expect(text(more.querySelector('#reader-tools'))).toContain('An answer');
    expect(inside(more)).toContain('reader-tools');
    const less = draw({ ...file, tools: {}, outcome: { ...file.outcome, corrections: undefined } }, false);
    expect(less.querySelector('#reader-tools, #reader-corrections')).toBeNull();
    expect(inside(less).filter((id) => id === 'reader-tools' || id === 'reader-corrections')).toEqual([]);
  });
});
