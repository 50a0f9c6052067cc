/** Every way into the debrief under fire: whatever is handed in, nothing throws, nothing already in is lost, every refusal says why. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import Papa from 'papaparse';
import { codebookOf, type Sheets } from '../domain/codes/codebook.ts';
import { sheetsOf } from '../domain/codes/sheets.ts';
import { keyOf, sheetOf } from '../domain/debrief/formSheets.ts';
import type { Seat } from '../content/schema/caseFile.ts';
import { grouped, seatless, writeCode, type CodeKind } from '../domain/codes/resultCode.ts';
import { documentedDocket } from '../domain/docket/docket.ts';
import { coverOf } from '../content/load/coverOf.ts';
import { anyDocket, completeCases } from '../domain/fixtureDockets.ts';
import { assessDocket } from '../domain/scoring/assessDocket.ts';
import { debriefMachine } from '../machines/debrief/debriefMachine.ts';
import { firstWordsInNode } from '../../tests/play/words.ts';
import { gatherView } from '../view-models/debrief/gatherView.ts';
import { createClassDoor } from './classDoor.ts';
import { createShelf } from './codeShelf.ts';
import { classTable } from './classCsv.ts';
import { LARGEST, takeFile, takeText } from './intake.ts';
import { createStore, type Store } from './storage.ts';

const RUNS = Math.ceil(Number(process.env['DUE_FUZZ'] ?? 1_500) / 5);
const words = firstWordsInNode();
const [file] = completeCases().filter(({ cover }) => cover.listed === 'yes');
if (!file) throw new Error('no listed case');
const cover = coverOf(file);
const forms = file.teaching?.forms ?? null;
const own = codebookOf(file, sheetsOf(forms));
const shelf = createShelf(own, async () => null);
const nobody = seatless(own);
const form = (sheets: Sheets): string => grouped(writeCode('full', nobody, own, sheets));
const seats = Object.values(file.seats);
const [first, second = first] = seats;
if (!first || !second) throw new Error('no seat');
const [decision = '', { options } = { options: {} }] = Object.entries(first.decisions)[0] ?? [];
const codeOf = (kind: CodeKind, seat: Seat): string => writeCode(kind, documentedDocket(file, seat.id), codebookOf(file));
const short = codeOf('short', first);
const quiet = (): void => {};

function memory(full = false): Store & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, text: string) { if (full) throw new DOMException('full', 'QuotaExceededError'); kept.set(key, text); },
    removeItem: (key: string) => { kept.delete(key); },
  } as unknown as Storage;
  return { ...createStore(() => storage), kept };
}

const input = { cover, file };
async function opened(store: Store = memory()) {
  const actor = createActor(debriefMachine, { input });
  actor.start();
  return { actor, door: await createClassDoor(actor, shelf, store), context: () => actor.getSnapshot().context };
}

const blob = (content: BlobPart, name: string): Blob & { name: string } => Object.assign(new Blob([content]), { name });

/** Every sentence a refusal can need is there, with nothing left open in it. */
const saysWhy = (context: ReturnType<Awaited<ReturnType<typeof opened>>['context']>): void => {
  for (const text of gatherView(context, words).refused) {
    expect(text).not.toMatch(/refused\.|gather\.|\{(line|text|why|symbol|at|version)\}/u);
    expect(text.length).toBeGreaterThan(20);
  }
};

const code = codeOf('full', first);
const hostile = fc.constantFrom('<img src=x onerror=alert(1)>', '__proto__', 'constructor', 'toString', '=cmd|" /C calc"!A0', '+1+1', '@SUM(A1)', '\u202eKQ7M2\u202c', 'مرحبا بالعالم', '🦊🦊🦊🦊🦊', '\0\0', '#r=', '#r=-----', `#r=${'Z'.repeat(500)}`, '"', '""",', "'", '\uFEFF', '\u2028', '{"a":1}', '${x}', `${code.slice(0, -3)}`, `${code}${code}`, form({ before: [0, 1, 0, 1] }), form({ before: [1, 0], after: [0, 1] }).slice(1), code.replace(/.$/u, (last) => (last === '0' ? '1' : '0')), code.toLowerCase(), grouped(code));
const mess = fc.array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 50 }), fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{5,34}$/)), { maxLength: 12 });

describe('whatever is handed in', () => {
  it('pasted or in a link: nothing throws, nothing in is lost, every refusal says why', async () => {
    const { door, context, actor } = await opened();
    await door.paste(short);
    const [kept] = context().results;
    await fc.assert(fc.asyncProperty(mess, fc.constantFrom(' ', '\n', ',', '\r\n', '\t'), fc.boolean(), async (pieces, joint, link) => {
      const before = context().results.length;
      await door.paste(`${link ? '#r=' : ''}${pieces.join(joint)}`);
      expect(context().results[0]).toBe(kept);
      expect(context().results.length).toBeGreaterThanOrEqual(before);
      saysWhy(context());
      for (const { key } of context().results.slice(1)) actor.send({ type: 'result.removed', key });
    }), { numRuns: RUNS });
  });

  it('as a file of any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(new Uint8Array(), new Uint8Array([0xff, 0xfe]), new Uint8Array([0xfe, 0xff]), new TextEncoder().encode('kind,code\n')), async (bytes, head) => {
      const { found } = await takeFile(blob(new Uint8Array([...head, ...bytes]), 'x.bin'), shelf, null, quiet);
      expect(found.length).toBeGreaterThanOrEqual(0);
    }), { numRuns: RUNS });
  });

  it('as a table with any cells', async () => {
    const { door, context, actor } = await opened();
    const columns = fc.shuffledSubarray(['kind', 'seat', 'group', 'from', 'code', 'decision', 'option', 'hands', 'law', '__proto__', 'constructor'], { minLength: 2 });
    const cell = fc.oneof(hostile, fc.constantFrom('hands', 'full', 'A', 'b', '-1', '1e9', '12', '99999', 'NaN', first.id), fc.string({ maxLength: 20 }));
    await fc.assert(fc.asyncProperty(columns, fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 }), fc.constantFrom(',', ';', '\t'), fc.boolean(), async (head, rows, comma, quoted) => {
      const line = (cells: readonly string[]): string => cells.map((each) => (quoted ? `"${each.replaceAll('"', '""')}"` : each)).join(comma);
      await door.paste([`code${comma}${line(head)}`, ...rows.map(line)].join('\r\n'));
      saysWhy(context());
      for (const { hands } of context().hands) for (const count of Object.values(hands)) expect(Number.isInteger(count) && count >= 0 && count <= 999).toBe(true);
      actor.send({ type: 'class.forgotten' });
    }), { numRuns: RUNS });
  });

  it('as hands: counts stay whole and never go below nobody', async () => {
    const { actor, context } = await opened();
    fc.assert(fc.property(fc.oneof(hostile, fc.constantFrom(...seats.map(({ id }) => id))), hostile, fc.oneof(fc.double(), fc.integer()), (seat, option, count) => {
      actor.send({ type: 'hands.counted', seat, decision, option, count });
      for (const { hands } of context().hands) for (const each of Object.values(hands)) expect(Number.isInteger(each) && each >= 0).toBe(true);
      gatherView(context(), words);
      actor.send({ type: 'class.forgotten' });
    }), { numRuns: RUNS });
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('as what was kept here and somebody changed', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.json(), fc.string(), fc.record({ codes: fc.json(), hands: fc.jsonValue() }).map((each) => JSON.stringify(each))), async (text) => {
      const store = memory();
      store.kept.set(`due-yesterday/debrief/${file.id}`, text);
      expect((await opened(store)).context().results).toEqual([]);
    }), { numRuns: RUNS });
  });
});

describe('the door', () => {
  it('refuses a file of 20 MB by a sentence', async () => {
    const { door, context } = await opened();
    await door.take([blob(new Uint8Array(20_000_000), 'big.txt')]);
    expect(gatherView(context(), words).refused).toEqual([expect.stringMatching(/big\.txt.*too large/u)]);
    expect((await takeText('x'.repeat(LARGEST + 1), shelf, 'paste', null, quiet)).refused).toHaveLength(1);
  });

  it('reads ten thousand codes in under a second, also when they stand in one line', async () => {
    const samples = [code, short, codeOf('full', second), codeOf('short', second)];
    const list = Array.from({ length: 10_000 }, (_, n) => grouped(samples[n % samples.length] ?? code));
    for (const joint of ['\n', ', ']) {
      const { door, context } = await opened();
      const start = process.cpuUsage(); // its own work; other programs may keep the machine busy
      await door.paste(list.join(joint));
      const { user, system } = process.cpuUsage(start);
      expect(context().results).toHaveLength(10_000);
      expect((user + system) / 1000).toBeLessThan(1_000);
    }
  });

  it('gives the class out and takes it in again: the same plays, groups and hands, and the measures counted anew', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...seats).chain((seat) => anyDocket(file, seat)), { maxLength: 4 }), async (dockets) => {
      const { door, context, actor } = await opened();
      const fitting = dockets.flatMap((docket) => { try { return [writeCode('full', docket, codebookOf(file))]; } catch { return []; } });
      actor.send({ type: 'group.opened', group: 'B' });
      await door.paste(fitting.join('\n'));
      actor.send({ type: 'hands.counted', seat: first.id, decision, option: Object.keys(options)[0] ?? '', count: 7 });
      const table = await classTable(file, context().results, context().hands);
      const back = await opened();
      await back.door.paste(table.replaceAll(/,\d+,\d+,\d+,/gu, ',100,100,100,')); // a score that somebody wrote in
      const plays = (list: ReturnType<typeof context>['results']) => list.map(({ docket, kind, group, text }) => ({ docket, kind, group, text }));
      expect(plays(back.context().results)).toEqual(plays(context().results));
      expect(back.context().hands).toEqual(context().hands);
      expect(back.context().refused).toEqual([]);
      for (const [n, { docket }] of back.context().results.entries()) expect(assessDocket(file, docket)).toEqual(assessDocket(file, context().results[n]?.docket ?? docket));
    }), { numRuns: 40 });
  });

  it('gives forms and questions out in columns of their own, and takes the codes in again', async () => {
    if (!forms) throw new Error('no forms');
    const key = keyOf(forms);
    const both = { before: sheetOf('a', key.a.map(() => true)), after: sheetOf('b', key.b) };
    const { door, context } = await opened();
    await door.paste(`${form(both)}\n${grouped(writeCode('full', documentedDocket(file, first.id), own, { recall: [0, null, null, null] }))}`);
    const table = await classTable(file, context().results, [], key);
    const [head = [], one = [], two = []] = Papa.parse<string[]>(table).data;
    const cell = (row: string[], name: string) => row[head.indexOf(name)];
    expect(['kind', 'seat', 'form-before', 'right-before', 'form-after', 'right-after', 'recall'].map((name) => cell(one, name))).toEqual(['form', '', 'A', String(key.a.filter(Boolean).length), 'B', String(key.b.length), '']);
    expect(cell(two, 'recall')).toBe(file.learning.quiz[first.recall[0] ?? '']?.options[0]?.key === 'yes' ? '1' : '0');
    const again = await opened();
    await again.door.paste(table);
    expect(again.context().results.map(({ docket, sheets }) => [docket.seat, sheets])).toEqual(context().results.map(({ docket, sheets }) => [docket.seat, sheets]));
    expect(again.context().refused).toEqual([]);
  });

  it('writes no cell that a spreadsheet would calculate', async () => {
    const { door, context } = await opened();
    await door.paste(code);
    const [result] = context().results;
    if (!result) throw new Error('the code was not read');
    const table = await classTable(file, [{ ...result, text: '=1+1' }, { ...result, text: '@x', group: '-2' }, { ...result, group: '\tx' }], []);
    expect(table).toContain("'=1+1");
    expect(table).not.toMatch(/(^|,|")[=+\-@\t]/mu);
  });

  it('marks a code that came twice, and counts it once when told to', async () => {
    const { door, context, actor } = await opened();
    await door.paste(`${code}\n${grouped(code).toLowerCase()}\n${short}`);
    expect(gatherView(context(), words).rows.filter(({ same }) => same !== null)).toHaveLength(2);
    actor.send({ type: 'once.set', on: true });
    expect(gatherView(context(), words).results).toBe(2);
    expect(context().results).toHaveLength(3);
  });

  it('keeps nothing unless asked, brings back what it kept, and forgets it', async () => {
    const store = memory();
    const { door, actor } = await opened(store);
    await door.paste(code);
    expect(store.kept.size).toBe(0);
    actor.send({ type: 'class.kept', on: true });
    expect([...store.kept.keys()]).toEqual([`due-yesterday/debrief/${file.id}`]);
    expect((await opened(store)).context().results.map(({ text }) => text)).toEqual([grouped(code)]);
    actor.send({ type: 'class.forgotten' });
    expect(store.kept.size).toBe(0);
  });

  it('says when the device is full, and loses nothing', async () => {
    const { door, actor, context } = await opened(memory(true));
    await door.paste(code);
    actor.send({ type: 'class.kept', on: true });
    await Promise.resolve();
    expect(gatherView(context(), words).notice).toMatch(/full/u);
    expect(context().results).toHaveLength(1);
  });
});
