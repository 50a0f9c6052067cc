/** The result: its codes read back to the same play, its link holds the full one where nothing is sent, its record fits the play. */
import { describe, expect, it } from 'vitest';
import { codebookOf } from '../../domain/codes/codebook.ts';
import { readCode } from '../../domain/codes/resultCode.ts';
import { linksOf } from '../../domain/address/linkTo.ts';
import { readResults } from '../../domain/codes/readResults.ts';
import { sheetsOf } from '../../domain/codes/sheets.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import { completeSeats } from '../../../tests/fixtures/cases.ts';
import { contextOf, upTo } from '../../../tests/fixtures/context.ts';
import { resultPanel } from './result.view.ts';

const words = new Proxy({}, { get: (_, key) => String(key) }) as Record<string, string>;

describe.each(completeSeats())('$name', ({ file, seat }) => {
  const docket = documentedDocket(file, seat.id);
  const at = (entries: number, answers: readonly (number | null)[] = []) =>
    resultPanel(
      contextOf(file, { recall: { [seat.id]: answers }, seat: seat.id, docket: upTo(docket, entries) }),
      words,
    );

  it.each([
    ['nothing yet', 0, 'result.nothing', false],
    ['a play cut short', 1, 'result.part', true],
    ['a whole play', docket.entries.length, 'result.intro', true],
  ] as const)('says what is handed in: %s', (_, entries, intro, there) => {
    const panel = at(entries);
    expect(panel.intro).toBe(intro);
    expect(panel.result !== null).toBe(there);
  });

  it('reads back: the courses from the short code, the whole play from the full one and from the link', () => {
    const panel = at(docket.entries.length).result;
    const books = [codebookOf(file, sheetsOf(file.teaching?.forms ?? null))];
    expect(readCode(panel?.full ?? '', books)).toEqual({ kind: 'full', docket, sheets: {} });
    const short = readCode(panel?.short ?? '', books);
    expect('docket' in short && short.docket.entries.map(({ option }) => option)).toEqual(
      docket.entries.map(({ option }) => option),
    );
    const links = linksOf('https://school.example/play/', { case: file.id, lang: null });
    const link = panel ? links.whole(panel.link) : '';
    expect(readResults(link, books).found.map(({ play }) => play.docket)).toEqual([docket]);
    expect(link.split('#')[0]).not.toContain(panel?.full);
  });

  it('has a record of every choice, and questions to remember it by', () => {
    const record = at(docket.entries.length).result?.record;
    expect(record?.choices).toHaveLength(docket.entries.length);
    expect(record?.measures.map(({ name }) => name)).toContain('score.law');
    for (const { reasons } of record?.measures ?? []) expect(reasons.length).toBeGreaterThan(0);
    expect(record?.questions.map(({ stem }) => stem)).toEqual(
      (file.teaching?.recall[seat.id] ?? []).map((slug) => file.learning.quiz[slug]?.stem),
    );
    expect(record?.questions.length).toBeGreaterThan(0);
  });

  it('carries the first answers in the full code, and says what is right only where an answer was given', () => {
    const panel = at(docket.entries.length, [0]).result;
    const read = readCode(panel?.full ?? '', [codebookOf(file, sheetsOf(file.teaching?.forms ?? null))]);
    expect('sheets' in read && read.sheets['recall']).toEqual([0, null, null, null]);
    expect(panel?.record.questions.map(({ answer }) => answer !== null)).toEqual(seat.recall.map((_, n) => n === 0));
    expect(panel?.record.questions[0]?.answer?.chips.length).toBeGreaterThan(0);
  });
});
