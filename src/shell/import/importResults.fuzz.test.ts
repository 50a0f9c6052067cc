/** Every way into the debrief under fire: whatever is handed in, nothing throws, nothing already in is lost, every refusal says why. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { grouped } from '../../domain/codes/resultCode.ts';
import type { DebriefSnapshot } from '../../machines/debrief/debriefMachine.ts';
import { gatherView } from '../../pages/debrief/gather/gather.view.ts';
import {
  blob,
  code,
  decision,
  file,
  first,
  form,
  memory,
  opened,
  quiet,
  seats,
  codebooks,
  short,
} from '../../../tests/fixtures/debrief.ts';
import { importFile } from './importResults.ts';

const RUNS = Math.ceil(Number(process.env['DUE_FUZZ'] ?? 1_500) / 5);
const words = firstWordsInNode();

/** Every sentence a refusal can need is there, with nothing left open in it. */
const saysWhy = (snapshot: DebriefSnapshot): void => {
  for (const { text } of gatherView(snapshot, words).refused) {
    expect(text).not.toMatch(/refused\.|gather\.|\{(line|text|why|symbol|at|version)\}/u);
    expect(text.length).toBeGreaterThan(20);
  }
};

const hostile = fc.constantFrom(
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  'toString',
  '=cmd|" /C calc"!A0',
  '+1+1',
  '@SUM(A1)',
  '\u202eKQ7M2\u202c',
  'مرحبا بالعالم',
  '🦊🦊🦊🦊🦊',
  '\0\0',
  '#r=',
  '#r=-----',
  `#r=${'Z'.repeat(500)}`,
  '"',
  '""",',
  "'",
  '\uFEFF',
  '\u2028',
  '{"a":1}',
  '${x}',
  `${code.slice(0, -3)}`,
  `${code}${code}`,
  form({ before: [0, 1, 0, 1] }),
  form({ before: [1, 0], after: [0, 1] }).slice(1),
  code.replace(/.$/u, (last) => (last === '0' ? '1' : '0')),
  code.toLowerCase(),
  grouped(code),
);
const mess = fc.array(
  fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 50 }), fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{5,34}$/)),
  { maxLength: 12 },
);

describe('whatever is handed in', () => {
  it('pasted or in a link: nothing throws, nothing in is lost, every refusal says why', async () => {
    const { paste, context, snapshot, actor } = await opened();
    await paste(short);
    const [kept] = context().results;
    await fc.assert(
      fc.asyncProperty(
        mess,
        fc.constantFrom(' ', '\n', ',', '\r\n', '\t'),
        fc.boolean(),
        async (pieces, joint, link) => {
          const before = context().results.length;
          await paste(`${link ? '#r=' : ''}${pieces.join(joint)}`);
          expect(context().results[0]).toBe(kept);
          expect(context().results.length).toBeGreaterThanOrEqual(before);
          saysWhy(snapshot());
          for (const { key } of context().results.slice(1)) actor.send({ type: 'result.removed', key });
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('as a file of any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(
          new Uint8Array(),
          new Uint8Array([0xff, 0xfe]),
          new Uint8Array([0xfe, 0xff]),
          new TextEncoder().encode('kind,code\n'),
        ),
        async (bytes, head) => {
          const { found } = await importFile(
            blob(new Uint8Array([...head, ...bytes]), 'x.bin'),
            codebooks,
            null,
            quiet,
            async () => null,
          );
          expect(found.length).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('as a table with any cells', async () => {
    const { paste, context, snapshot, actor } = await opened();
    const columns = fc.shuffledSubarray(
      ['kind', 'seat', 'group', 'from', 'code', 'decision', 'option', 'hands', 'law', '__proto__', 'constructor'],
      { minLength: 2 },
    );
    const cell = fc.oneof(
      hostile,
      fc.constantFrom('hands', 'full', 'A', 'b', '-1', '1e9', '12', '99999', 'NaN', first.id),
      fc.string({ maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(
        columns,
        fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        fc.boolean(),
        async (head, rows, comma, quoted) => {
          const line = (cells: readonly string[]): string =>
            cells.map((each) => (quoted ? `"${each.replaceAll('"', '""')}"` : each)).join(comma);
          await paste([`code${comma}${line(head)}`, ...rows.map(line)].join('\r\n'));
          saysWhy(snapshot());
          for (const { hands } of context().hands)
            for (const count of Object.values(hands))
              expect(Number.isInteger(count) && count >= 0 && count <= 999).toBe(true);
          actor.send({ type: 'class.forgotten' });
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('as hands: counts stay whole and never go below nobody', async () => {
    const { actor, context, snapshot } = await opened();
    fc.assert(
      fc.property(
        fc.oneof(hostile, fc.constantFrom(...seats.map(({ id }) => id))),
        hostile,
        fc.oneof(fc.double(), fc.integer()),
        (seat, option, count) => {
          actor.send({ type: 'hands.counted', seat, decision, option, count });
          for (const { hands } of context().hands)
            for (const each of Object.values(hands)) expect(Number.isInteger(each) && each >= 0).toBe(true);
          gatherView(snapshot(), words);
          actor.send({ type: 'class.forgotten' });
        },
      ),
      { numRuns: RUNS },
    );
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('as what was kept here and somebody changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.record({ codes: fc.json(), hands: fc.jsonValue() }).map((each) => JSON.stringify(each)),
        ),
        async (text) => {
          const store = memory();
          store.kept.set(`due-yesterday/debrief/${file.id}`, text);
          expect((await opened(store)).context().results).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
