/** Draws the documents of every case: all their words, once and in order, with a button for each mark. */
import { render } from 'lit-html';
import { describe, expect, it } from 'vitest';
import { caseNamed } from '../../../../tests/simulate/seatActor.ts';
import { firstWordsInNode } from '../../../../tests/fixtures/words.ts';
import { caseNames } from '../../../content/load/caseFolders.ts';
import { statuteView } from './statute.view.ts';
import { documentView, type PaperLine } from './document.view.ts';
import { say } from '../words.view.ts';
import { paper } from './document.page.ts';
import type { Tools } from '../tools.page.ts';
import { linksOf } from '../../../domain/address/linkTo.ts';
import { statute } from './statute.page.ts';

const words = firstWordsInNode();
const tools: Tools = {
  links: linksOf('https://school.example/', { case: 'specimen', lang: null }),
  send: () => {},
  drawn: (then) => then(),
  say: (key, values) => say(words, key, values),
  change: () => {},
  forget: () => {},
  readAloud: () => {},
  renew: () => {},
};
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

function drawn(content: unknown): HTMLElement {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  render(content, host);
  return host;
}

const withPaper = caseNames().flatMap((name) => {
  const file = caseNamed(name);
  return Object.values(file.seats).flatMap((seat) =>
    Object.values(seat.decisions)
      .filter(({ document }) => document)
      .map((decision) => ({ name: `${name} ${decision.id}`, file, decision })),
  );
});

describe.each(withPaper)('the document of $name', ({ file, decision }) => {
  const empty = { decision: decision.id, parts: {} };
  const full = {
    ...empty,
    option: Object.keys(decision.options)[0] ?? '',
    parts: Object.fromEntries(
      Object.entries(decision.parts).map(([id, part]) => [id, Object.keys(part.replies)[0] ?? '']),
    ),
  };

  it.each([empty, full])(
    'has its title first, each of its rows once and in order, and where it is from last',
    (draft) => {
      const view = documentView({ file, decision, draft }, words);
      if (!view) throw new Error('no document');
      const host = drawn(paper(view, tools));
      expect(host.querySelectorAll('article')).toHaveLength(1);
      const text = plain(host.querySelector('article')?.textContent);
      const order = [
        ...view.rows.flatMap((row) => (row.open ? [row.head] : [row.head, row.text])),
        ...view.lines,
        view.note,
      ].map(plain);
      let from = Math.max(0, text.indexOf(plain(view.rows[0]?.head)));
      expect(text.slice(0, from)).toContain(plain(view.kind === 'complaint' ? view.from : view.title));
      for (const each of order) {
        const at = text.indexOf(each, from);
        expect(at, `${each} stands after what comes before it`).toBeGreaterThanOrEqual(0);
        from = at;
      }
    },
  );

  it('has a button for each line that is bare, and rings and answers those that were circled', () => {
    const lines = Object.keys(decision.parts).map((id, i): PaperLine => {
      const state = (['bare', 'right', 'wrong', 'left'] as const)[i % 4] ?? 'bare';
      const said = { by: 'A clerk', text: `no, not ${id}` };
      const correction = state === 'wrong' ? said : null;
      return {
        id,
        state,
        says: `of ${id}`,
        note: `opens ${id}`,
        correction,
        label: null,
        chips: [],
        circle: 'c',
        rub: null,
      };
    });
    const view = documentView({ file, decision, draft: full }, words, false, null, lines);
    if (!view) throw new Error('no document');
    const host = drawn(paper(view, tools));
    const there = lines.filter(({ id }) => view.rows.some(({ part }) => part === id));
    const ringed = there.filter(({ state }) => state === 'right' || state === 'wrong');
    expect([...host.querySelectorAll<HTMLElement>('button[data-line]')].map((each) => each.dataset['line'])).toEqual(
      there.filter(({ state }) => state !== 'left').map(({ id }) => id),
    );
    expect(host.querySelectorAll('.pencil path')).toHaveLength(ringed.length);
    for (const { id, correction, note } of ringed)
      expect(plain(host.textContent)).toContain(plain(correction ? correction.text : (note ?? id)));
  });

  it('is whole when every word is chosen, and done only when it is shown as committed', () => {
    const view = documentView({ file, decision, draft: full }, words, true);
    expect(view?.whole).toBe(decision.moment === 'draft');
    expect(
      drawn(view ? paper(view, tools) : '')
        .querySelector('.laid')
        ?.classList.contains('done'),
    ).toBe(true);
  });
});

describe.each(caseNames())('the law of %s', (name) => {
  const file = caseNamed(name);
  const law = Object.values(file.authorities).flatMap((authority) => {
    const page = statuteView(file, authority, words);
    return page ? [{ authority, page }] : [];
  });

  it('stands in a book, each page with its head, section and leaf; what no court wrote into a code does not', () => {
    expect(law.length).toBeGreaterThan(0);
    for (const { authority, page } of law) {
      expect(page.section).not.toBe('');
      expect(plain(`${page.head} ${page.section}`)).toContain(authority.short);
      const text = plain(
        drawn(statute(page, authority.citation, authority.holding)).querySelector('.leaf')?.textContent,
      );
      for (const each of [page.section, authority.holding, page.inOurWords, page.leaf])
        expect(text).toContain(plain(each));
    }
    for (const authority of Object.values(file.authorities))
      if (authority.kind === 'case') expect(statuteView(file, authority, words)).toBeNull();
  });
});
