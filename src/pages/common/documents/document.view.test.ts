/** A document in hand: lines to circle on a paper that is read, the player's own words in one that is written. */
import { describe, expect, it } from 'vitest';
import { completeSeats } from '../../../../tests/fixtures/cases.ts';
import { advocateOf, specimen } from '../../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../../tests/fixtures/words.ts';
import type { Decision } from '../../../content/schema/decision.ts';
import type { CaseFile, WithId } from '../../../content/schema/caseFile.ts';
import { handOf } from '../../../domain/play/interactions.ts';
import type { Draft } from '../../../domain/play/context.ts';
import { say } from '../words.view.ts';
import { documentView, type PaperLine } from './document.view.ts';

const words = firstWordsInNode();

/** What a choice types: the words written for it, else its own. */
const writtenOf = (choice: { readonly text: string; readonly written?: string } | undefined): string | undefined =>
  choice?.written ?? choice?.text;

/** The document as it stands with so much of it decided. */
function paperOf(file: CaseFile, decision: WithId<Decision>, draft: Partial<Draft> = {}) {
  const view = documentView({ file, decision, draft: { decision: decision.id, parts: {}, ...draft } }, words);
  if (!view) throw new Error(`${decision.id} has no document`);
  return view;
}

describe('a paper that is read', () => {
  const decision = advocateOf().decisions['read-the-notice'];
  if (!decision) throw new Error('the specimen has lost its paper');
  const read = { ...decision, id: 'read-the-notice' };
  const rows = (draft: Partial<Draft> = {}) => paperOf(specimen, read, draft).rows.filter(({ part }) => part !== null);

  it('ties each line that may be circled to what it has met, and no other row', () => {
    const line = (id: string) => ({ id, state: 'right' }) as unknown as PaperLine;
    const view = documentView(
      { file: specimen, decision: read, draft: { decision: read.id, parts: {} } },
      words,
      false,
      null,
      [line('posting-day'), line('nowhere')],
    );
    expect(view?.rows.flatMap((row) => (row.line ? [[row.part, row.line.id]] : []))).toEqual([
      ['posting-day', 'posting-day'],
    ]);
    expect(rows().map(({ part }) => part)).toEqual(Object.keys(decision.parts));
  });

  it('is no draft: nothing in it is the player’s to write, whatever was chosen', () => {
    const view = paperOf(specimen, read, {
      option: 'write-to-clerk',
      parts: { 'posting-day': 'too-late', 'small-print': 'not-notice' },
    });
    expect(view).toMatchObject({ draft: false, whole: false, lines: [] });
    expect(view.rows.some(({ clause, open }) => clause || open)).toBe(false);
    expect(view.count).toBe(say(words, 'paper.count', { n: 0 }));
  });

  it('names the law it cites, and none where it cites none', () => {
    expect(paperOf(specimen, read).law).toBeNull();
    const document = specimen.documents[read.document ?? ''];
    const citing = {
      ...specimen,
      documents: { [read.document ?? '']: { ...document, law: 'authority/notice-rule' } },
    } as unknown as CaseFile;
    expect(paperOf(citing, read).law?.id).toBe('authority/notice-rule');
  });

  it('has left the player’s hands only once it is said to', () => {
    const draft = { decision: read.id, parts: {} };
    expect(documentView({ file: specimen, decision: read, draft }, words, true)?.done).toBe(true);
    expect(paperOf(specimen, read).done).toBe(false);
  });

  it('is nothing where a decision has none', () => {
    const { document: _, ...bare } = read;
    const draft = { decision: read.id, parts: {} };
    expect(documentView({ file: specimen, decision: bare, draft }, words)).toBeNull();
    expect(documentView({ file: specimen, decision: { ...bare, document: 'gone' }, draft }, words)).toBeNull();
  });
});

const drafts = completeSeats().flatMap(({ file, seat }) =>
  Object.values(seat.decisions)
    .filter(({ document, moment }) => document && handOf[moment] === 'write')
    .map((decision) => ({ name: `${file.id} ${decision.id}`, file, decision })),
);

describe.each(drafts)('the draft $name', ({ file, decision }) => {
  const parts = Object.fromEntries(
    Object.entries(decision.parts).map(([id, { replies }]) => [id, Object.keys(replies)[0] ?? '']),
  );
  const option = Object.keys(decision.options)[0] ?? '';
  const typed = (part: string): string | undefined =>
    file.documents[decision.document ?? '']?.rows.find((row) => row.part === part)?.typed?.[parts[part] ?? ''];
  const replyTo = (part: string): string | undefined =>
    typed(part) ?? writtenOf(decision.parts[part]?.replies[parts[part] ?? '']);
  const onPaper = new Set((file.documents[decision.document ?? '']?.rows ?? []).flatMap(({ part }) => part ?? []));
  const beside = Object.keys(decision.parts).filter((part) => !onPaper.has(part));
  const chosen = writtenOf(decision.options[option]) ?? '';

  it('is empty at first: each clause is open, nothing is numbered, and no character is counted', () => {
    const view = paperOf(file, decision);
    const clauses = view.rows.filter(({ clause }) => clause);
    expect(clauses).toHaveLength(onPaper.size);
    expect(clauses.every(({ open, text }) => open && text === '…')).toBe(true);
    expect(view.rows.every(({ line }) => line === null)).toBe(true);
    expect(view).toMatchObject({ draft: true, whole: false, lines: [] });
    expect(view.count).toBe(say(words, 'paper.count', { n: 0 }));
  });

  it('shows what was chosen in its own place, and under it what has none', () => {
    const view = paperOf(file, decision, { option, parts });
    expect(view.rows.filter(({ clause }) => clause).map(({ text, open }) => [text, open])).toEqual(
      [...onPaper].map((part) => [replyTo(part), false]),
    );
    expect(view.lines).toEqual([chosen, ...beside.flatMap((part) => replyTo(part) ?? [])]);
    expect(view.whole).toBe(true);
  });

  it('counts the characters of what the player wrote', () => {
    const view = paperOf(file, decision, { option, parts });
    const own = [...[...onPaper].map((part) => replyTo(part) ?? ''), ...view.lines].join(' ');
    expect(view.count).toBe(say(words, 'paper.count', { n: [...own].length }));
  });

  it('is whole only with its course and every clause', () => {
    expect(paperOf(file, decision, { option }).whole).toBe(Object.keys(parts).length === 0);
    expect(paperOf(file, decision, { parts })).toMatchObject({ whole: false, lines: [] });
    for (const part of Object.keys(parts)) {
      const { [part]: _, ...rest } = parts;
      expect(paperOf(file, decision, { option, parts: rest }).whole).toBe(false);
    }
  });
});

it('some case has a draft', () => {
  expect(drafts.length).toBeGreaterThan(0);
});
