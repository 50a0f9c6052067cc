/** The result: its codes read back to the same play, its link holds the full one where nothing is sent, its record fits the play. */
import { describe, expect, it } from 'vitest';
import { codebookOf } from '../domain/codes/codebook.ts';
import { readCode } from '../domain/codes/resultCode.ts';
import { readResults } from '../domain/codes/readResults.ts';
import { documentedDocket } from '../domain/docket/docket.ts';
import { completeSeats } from '../domain/fixtureDockets.ts';
import type { Context } from '../machines/context.ts';
import { resultPanel } from './resultPanel.ts';

const words = new Proxy({}, { get: (_, key) => String(key) }) as Record<string, string>;

describe.each(completeSeats())('$name', ({ file, seat }) => {
  const docket = documentedDocket(file, seat.id);
  const at = (entries: number) => resultPanel({ file, seat: seat.id, docket: { ...docket, entries: docket.entries.slice(0, entries) }, draft: null, chapter: 0, step: 0 } as unknown as Context, words);

  it('is nothing before anything was decided', () => {
    expect(at(0)).toBeNull();
  });

  it('reads back: the courses from the short code, the whole play from the full one and from the link', () => {
    const panel = at(docket.entries.length);
    const books = [codebookOf(file)];
    expect(readCode(panel?.full ?? '', books)).toEqual({ kind: 'full', docket, sheets: {} });
    const short = readCode(panel?.short ?? '', books);
    expect('docket' in short && short.docket.entries.map(({ option }) => option)).toEqual(docket.entries.map(({ option }) => option));
    expect(readResults(`https://school.example/play/${panel?.link}`, books).found.map(({ play }) => play.docket)).toEqual([docket]);
    expect(panel?.link.split('#')[0]).not.toContain(panel?.full);
  });

  it('has a record of every choice, and questions to remember it by', () => {
    const record = at(docket.entries.length)?.record;
    expect(record?.choices).toHaveLength(docket.entries.length);
    expect(record?.measures.map(({ name }) => name)).toContain('score.law');
    for (const { reasons } of record?.measures ?? []) expect(reasons.length).toBeGreaterThan(0);
    expect(record?.questions.length).toBeGreaterThan(0);
  });
});
