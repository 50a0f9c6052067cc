/** The papers and slides that a teacher can change, opened as the zips they are: what stands in them, in what size, and that no sheet answers what it asks. */
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Files } from '../../.ci/release/files.ts';
import { firstCase } from '../../.ci/release/pack/firstCase.ts';
import { deckOf } from '../../.ci/release/papers/deck.ts';
import { documentOf } from '../../.ci/release/papers/document.ts';
import { sameBytes } from '../../.ci/release/papers/sameBytes.ts';
import { papersOf } from '../../.ci/release/papers/papers.ts';
import { EDITABLE, PAPERS } from '../../src/pages/debrief/common/editable.view.ts';
import { ANSWERS } from '../browser/papersInHand.ts';
import { letters } from '../browser/pdf.ts';

const { file, words } = firstCase(join(import.meta.dirname, '../..'));
const { teaching } = file;
if (!teaching) throw new Error('the case has lost its teaching content');

let files: Files = {};
beforeAll(async () => {
  files = await papersOf(file, words, null);
});

const parts = (id: keyof typeof EDITABLE): Files => unzipSync(files[PAPERS + EDITABLE[id]] ?? new Uint8Array());
const part = (id: keyof typeof EDITABLE, path: string): string => strFromU8(parts(id)[path] ?? new Uint8Array());
/** The words of a part, without their marks. */
const textOf = (xml: string): string => letters(xml.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/&\w+;/gu, ''));
const document = (id: 'plans' | 'sheets' | 'large' | 'keys'): string => textOf(part(id, 'word/document.xml'));
const slides = (folder = 'slides/slide'): string[] =>
  Object.entries(parts('slides'))
    .filter(([path]) => path.startsWith(`ppt/${folder}`))
    .toSorted(([a], [b]) => Number(/\d+/u.exec(a)) - Number(/\d+/u.exec(b)))
    .map(([, body]) => textOf(strFromU8(body)));
const told = (list: readonly string[]): string => list.map(letters).join();

describe('the sheets for students', () => {
  it.each([
    ['sheets', 12],
    ['large', 18],
  ] as const)('in %s have every question, no answer, and no letter under %i point', (id, least) => {
    const text = document(id);
    for (const { ask } of teaching.exit.items) expect(text).toContain(letters(ask));
    for (const { text: statement } of Object.values(teaching.forms.a.items)) expect(text).toContain(letters(statement));
    expect(ANSWERS.filter((answer) => text.includes(answer))).toEqual([]);
    const sizes = ['word/document.xml', 'word/styles.xml', 'word/footer1.xml'].flatMap((path) =>
      [...part(id, path).matchAll(/<w:sz w:val="(\d+)"/gu)].map(([, size]) => Number(size) / 2),
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBe(least);
  });

  it('leave lines to write on, and count each list from one', () => {
    const xml = part('sheets', 'word/document.xml');
    expect(xml.match(/<w:between /gu)?.length ?? 0).toBeGreaterThanOrEqual(3 * teaching.exit.items.length);
    const lists = new Set([...xml.matchAll(/<w:numId w:val="(\d+)"/gu)].map(([, id]) => id));
    expect(lists.size).toBeGreaterThanOrEqual(4); // bullets, ticket, closing questions, sheet for the absent
  });
});

describe('the other papers', () => {
  it('are the plans, with every step, and the keys, in files of their own', () => {
    const plans = document('plans');
    for (const { title, lessons } of Object.values(teaching.plans)) {
      expect(plans).toContain(letters(title));
      for (const { steps } of lessons) for (const step of steps) expect(plans).toContain(letters(step.do));
    }
    const keys = document('keys');
    for (const { good } of teaching.exit.items) expect(keys).toContain(letters(good));
    for (const { why } of Object.values(teaching.forms.b.items)) expect(keys).toContain(letters(why));
    expect(teaching.exit.items.filter(({ good }) => plans.includes(letters(good)))).toEqual([]);
  });

  it('hold nothing that only a screen can do, and nothing that was not filled in', () => {
    for (const id of ['plans', 'sheets', 'large', 'keys'] as const)
      expect(part(id, 'word/document.xml'), id).not.toMatch(/undefined|\[object|nowhere\.example|Print large/u);
  });
});

describe('the slides', () => {
  it('ask, show the choices, say why, judge with a source, and end today', () => {
    const all = slides();
    const [plan] = Object.values(teaching.plans);
    expect(all[0]).toContain(letters(plan?.question ?? ''));
    const text = told(all);
    for (const heading of ['run.why-choose', 'run.why-arguments', 'run.why-strength', 'run.todayAsk', 'run.takeHome'])
      expect(text).toContain(letters(words[heading] ?? heading));
    expect(text).toContain(letters(file.outcome.decided.text));
    const judged = all.filter((slide) => /(?:Settled|Strong|Contested|Weak|Wrong)/u.test(slide));
    expect(judged.filter((slide) => /USC|CFR|Cir|FRCP|US\d{4}/u.test(slide)).length).toBeGreaterThan(3);
  });

  it('have no letter under 12 point, and nothing that waits for a press or a count', () => {
    for (const [path, body] of Object.entries(parts('slides'))) {
      if (!path.startsWith('ppt/slides/slide')) continue;
      const sizes = [...strFromU8(body).matchAll(/ sz="(\d+)"/gu)].map(([, size]) => Number(size) / 100);
      expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(12);
    }
    expect(told(slides())).not.toContain(letters(words['run.askRoom'] ?? ''));
  });

  it('tell in their notes how to lead each step', () => {
    const notes = told(slides('notesSlides/notesSlide'));
    const steps = Object.entries(teaching.notes).filter(([kind]) => !SKIPPED.includes(kind));
    expect(steps.filter(([, { say }]) => !notes.includes(letters(say))).map(([kind]) => kind)).toEqual([]);
  });
});

/** Steps that need the codes of a class, and two that a slide beside them shows. */
const SKIPPED: readonly string[] = ['counts', 'roads', 'belief', 'correction', 'coda-counts'];

describe('every file', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is the same for the same content, on whatever day it is made', async () => {
    const run = [{ text: 'Words', bold: false, italic: false }];
    const blocks = [{ kind: 'text', runs: run }] as const;
    const slide = { phase: '', title: 'T', where: '', columns: [blocks], side: [], notes: 'N' };
    const made = async (day: string): Promise<Uint8Array[]> => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) });
      const both = [documentOf('T', [{ heading: 'H', blocks }], 12), deckOf('T', [slide])];
      return (await Promise.all(both)).map(sameBytes);
    };
    expect(await made('2026-11-30')).toEqual(await made('2031-02-03'));
  });
});
