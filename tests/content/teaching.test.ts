/** Holds the teaching content to what a class and a tired teacher need: balance, completeness, exact times and short words. */
import { describe, expect, it } from 'vitest';
import { loadReviewOf } from '../../src/content/load/caseFolders.ts';
import type { Form } from '../../src/content/schema/teaching.ts';
import { say } from '../../src/pages/common/words.view.ts';
import { firstWordsInNode } from '../fixtures/words.ts';
import { completeCases } from '../fixtures/cases.ts';
import { textsIn } from './texts.ts';

const taught = completeCases().flatMap((file) =>
  file.teaching ? [{ id: file.id, file, teaching: file.teaching, shape: loadReviewOf(file)?.teaching }] : [],
);
const ui = firstWordsInNode();
const PAPERS = ['facts', 'exit', 'absent', 'forms', 'words', 'ticket', 'roles', 'situations'].map((id) =>
  say(ui, `teacher.${id}`),
);
const words = (text: string): number => text.split(/\s+/).length;
const all = (form: Form): Form['items'][string][] => [...Object.values(form.items), ...Object.values(form.transfer)];

it('stands beside every case that is offered, with the numbers that case promises', () => {
  const offered = completeCases().filter(({ cover }) => cover.listed === 'yes');
  expect(offered.flatMap(({ id, teaching }) => (teaching ? [] : [id]))).toEqual([]);
  expect(taught.filter(({ file, shape }) => file.cover.listed === 'yes' && !shape).map(({ id }) => id)).toEqual([]);
});

describe.each(taught)('the teaching content of $id', ({ file, teaching }) => {
  const forms = [teaching.forms.a, teaching.forms.b];

  it('gives each statement one twin in the other form, in words of its own', () => {
    const [a = [], b = []] = forms.map((form) => all(form));
    expect(a.map(({ pair }) => pair).sort()).toEqual(b.map(({ pair }) => pair).sort());
    expect(new Set(a.map(({ pair }) => pair)).size).toBe(a.length);
    expect(a.filter(({ text }) => b.some((twin) => twin.text === text))).toEqual([]);
  });

  it('says why in at most 40 words, and states in at most 25', () => {
    for (const { why, text } of forms.flatMap(all)) {
      expect(words(why), why).toBeLessThanOrEqual(40);
      expect(words(text), text).toBeLessThanOrEqual(25);
    }
  });

  it('keys as supported nothing the map calls wrong or weak, and as unsupported only what it calls so or a fact contradicts', () => {
    const strengths = (ids: readonly string[]): (string | undefined)[] => ids.map((id) => file.arguments[id]?.strength);
    for (const item of forms.flatMap((form) => Object.values(form.items))) {
      if (item.supported === 'yes')
        expect(
          strengths(item.arguments).filter((s) => s === 'wrong' || s === 'weak'),
          item.text,
        ).toEqual([]);
      else
        expect(
          item.facts.length > 0 || strengths(item.arguments).some((s) => s === 'wrong' || s === 'weak'),
          item.text,
        ).toBe(true);
    }
  });

  it('has a card for every decision, on at most twelve concepts, each of them taught', () => {
    const cards = Object.values(teaching.cards).flatMap((table) => Object.values(table));
    expect(cards).toHaveLength(Object.values(file.seats).flatMap((seat) => Object.keys(seat.decisions)).length);
    expect(Object.keys(teaching.concepts).length).toBeLessThanOrEqual(12);
    expect(Object.keys(teaching.concepts).filter((slug) => !cards.some(({ concept }) => concept === slug))).toEqual([]);
  });

  it('asks each class question in one sentence or two, and names no argument that is wrong as a best case', () => {
    for (const card of Object.values(teaching.cards).flatMap((table) => Object.values(table))) {
      expect(card.ask.split(/[.?!](?:\s|$)/).filter(Boolean).length, card.ask).toBeLessThanOrEqual(2);
      for (const { text, arguments: ids } of card.cases) {
        expect(words(text), text).toBeLessThanOrEqual(35);
        expect(
          ids.filter((id) => file.arguments[id]?.strength === 'wrong'),
          text,
        ).toEqual([]);
      }
    }
  });

  it('gives a seat the minutes it takes by the clock, two more or less', () => {
    const clock = loadReviewOf(file)?.length?.minutes;
    const played = Object.values(teaching.plans).flatMap(({ lessons }) =>
      lessons.flatMap(({ steps }) => steps.filter(({ plays }) => plays === 'core')),
    );
    expect(clock === undefined || played.length > 0).toBe(true);
    expect(played.filter(({ from, to }) => Math.abs(to - from - (clock ?? 0)) > 2)).toEqual([]);
  });

  it('offers the last move where a plan plays it, and nowhere else', () => {
    for (const { title, coda, lessons } of Object.values(teaching.plans))
      expect(
        lessons.some(({ steps }) => steps.some(({ plays }) => plays === 'coda')),
        title,
      ).toBe(coda === 'on');
  });

  it('lists every paper that a step of a plan hands out', () => {
    for (const { title, materials, lessons } of Object.values(teaching.plans)) {
      const papers = lessons
        .flatMap(({ steps }) => steps.flatMap((step) => step.materials))
        .filter((each) => PAPERS.includes(each));
      expect(
        papers.filter((each) => !materials.some(({ what }) => what === each)),
        title,
      ).toEqual([]);
      expect(
        materials.filter(({ what }) => !PAPERS.includes(what)),
        title,
      ).toEqual([]);
    }
  });

  it('uses every standard it lists', () => {
    const used = new Set(
      Object.values(teaching.cards).flatMap((table) => Object.values(table).flatMap(({ standards }) => standards)),
    );
    expect(Object.keys(teaching.standards).filter((code) => !used.has(code))).toEqual([]);
  });

  it('asks for nobody’s opinion of a party, an office or a president', () => {
    const asked = textsIn({ forms: teaching.forms, exit: teaching.exit }, 'teaching').filter(
      ({ place }) => !place.endsWith('/tell'),
    );
    expect(
      asked.filter(({ text }) =>
        /\b(do you (like|trust|support|agree|feel)|your opinion|president|party|parties)\b/i.test(text),
      ),
    ).toEqual([]);
  });

  it('teaches at most twelve terms, and says something short at every step of a plan', () => {
    expect(teaching.vocabulary.length).toBeLessThanOrEqual(12);
    for (const { lessons } of Object.values(teaching.plans))
      for (const { steps } of lessons) for (const { say } of steps) expect(words(say), say).toBeLessThanOrEqual(30);
  });

  it('takes at most ten minutes to prepare, and says so line by line', () => {
    const counted: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };
    for (const { title, before } of Object.values(teaching.plans)) {
      const sum = before.reduce(
        (total, line) => total + (counted[/\((\w+) minutes?\)/.exec(line)?.[1] ?? ''] ?? Number.NaN),
        0,
      );
      expect(sum, title).toBeLessThanOrEqual(10);
    }
  });
});

describe.each(taught.flatMap((each) => (each.shape ? [{ ...each, shape: each.shape }] : [])))(
  'the numbers that $id promises',
  ({ file, teaching, shape }) => {
    it.each(['a', 'b'] as const)(
      'form %s: so many statements a side, half of them supported, and so many on what is new',
      (name) => {
        const form = teaching.forms[name];
        const count = (side: string, supported: string): number =>
          Object.values(form.items).filter((item) => item.side === side && item.supported === supported).length;
        const found = Object.keys(shape.sides).map((side) => [side, count(side, 'yes'), count(side, 'no')]);
        expect(found).toEqual(Object.entries(shape.sides).map(([side, number]) => [side, number, number]));
        expect(Object.keys(form.items)).toHaveLength(
          2 * Object.values(shape.sides).reduce((sum, number) => sum + number, 0),
        );
        expect(Object.keys(form.transfer)).toHaveLength(shape.transfer);
      },
    );

    it.each(Object.keys(file.seats))('the seat %s: questions to remember it by, and decisions on cards', (seat) => {
      expect([teaching.recall[seat]?.length, teaching.kit.decisions[seat]?.length]).toEqual([
        shape.recall,
        shape.cards,
      ]);
    });

    it('the exit ticket, and plans of each length', () => {
      expect(teaching.exit.items).toHaveLength(shape.exit);
      const lengths = Object.values(teaching.plans).map(({ lessons }) =>
        lessons.map(({ minutes }) => minutes).join('+'),
      );
      expect(lengths).toEqual(expect.arrayContaining(shape.plans));
    });
  },
);
