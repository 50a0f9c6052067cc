/** What has come in from a class: how much, of whom, what could not be read, and no more of it on the page than a teacher can look through. */
import { describe, expect, it } from 'vitest';
import { codeOf, file, first, form, forms, opened, second, short } from '../../../../tests/fixtures/debrief.ts';
import { firstWordsInNode } from '../../../../tests/fixtures/words.ts';
import { coverOf } from '../../../content/load/coverOf.ts';
import { grouped, writeCode } from '../../../domain/codes/resultCode.ts';
import { codebookOf } from '../../../domain/codes/codebook.ts';
import { sheetOf, statementsOf } from '../../../domain/debrief/formSheets.ts';
import { documentedDocket } from '../../../domain/docket/docket.ts';
import { seatName } from '../../common/seatName.view.ts';
import { say } from '../../common/words.view.ts';
import { gatherView, refusalText } from './gather.view.ts';

const words = firstWordsInNode();
/** What a seat's full edition is called; all that is handed in here is of it. */
const named = ({ id }: { readonly id: string }): string => seatName(coverOf(file), id, 'full', words);

/** The page after this was pasted. */
async function pasted(...texts: readonly string[]) {
  const debrief = await opened();
  for (const text of texts) await debrief.paste(text);
  return { ...debrief, view: () => gatherView(debrief.snapshot(), words) };
}

/** So many results, each another number of decisions or of replies. */
const many = (count: number): string[] => {
  const whole = documentedDocket(file, first.id);
  const [entry] = whole.entries;
  if (!entry) throw new Error('nothing is documented');
  const { facts, authorities } = first.decisions[entry.decision]?.tray ?? { facts: [], authorities: [] };
  const slips = [undefined, ...facts].flatMap((fact) =>
    [undefined, ...authorities].map((authority) => ({ fact, authority })),
  );
  const codes = Array.from({ length: whole.entries.length * slips.length }, (_, n) => {
    const slip = slips[n % slips.length];
    const entries = whole.entries.slice(0, 1 + Math.floor(n / slips.length));
    const [one = entry, ...rest] = entries;
    const { fact: _f, authority: _a, ...bare } = one;
    const slots = first.decisions[entry.decision]?.slots ?? [];
    const changed = {
      ...bare,
      ...(slip?.fact && slots.includes('fact') ? { fact: slip.fact } : {}),
      ...(slip?.authority && slots.includes('authority') ? { authority: slip.authority } : {}),
    };
    return writeCode('full', { ...whole, entries: [changed, ...rest] }, codebookOf(file));
  });
  return [...new Set(codes)].slice(0, count);
};

describe('how much is in', () => {
  it('is told in words, and by seat', async () => {
    const nothing = await pasted();
    expect(nothing.view()).toMatchObject({ results: 0, anything: false, seats: [], told: say(words, 'gather.none') });
    const one = await pasted(short);
    expect(one.view()).toMatchObject({
      results: 1,
      anything: true,
      seats: [say(words, 'gather.seat', { seat: named(first), count: 1 })],
      told: say(words, 'gather.one'),
    });
    const three = await pasted([short, codeOf('full', second), codeOf('full', first)].join('\n'));
    expect(three.view().told).toBe(say(words, 'gather.in', { count: 3 }));
    expect(three.view().seats).toEqual([
      say(words, 'gather.seat', { seat: named(first), count: 2 }),
      say(words, 'gather.seat', { seat: named(second), count: 1 }),
    ]);
  });

  it('is something to run where hands alone were counted', async () => {
    const { actor, view } = await pasted();
    const [decision] = Object.values(first.decisions);
    const [option = ''] = Object.keys(decision?.options ?? {});
    actor.send({ type: 'hands.counted', seat: first.id, decision: decision?.id ?? '', option, count: 2 });
    expect(view()).toMatchObject({ results: 0, anything: true });
    const [mine, ...others] = view().hands;
    expect(mine?.counted).toBe(say(words, 'gather.handsIn', { count: 1, of: Object.keys(first.decisions).length }));
    expect(others.every(({ counted }) => counted === '')).toBe(true);
    const counts = view().hands.flatMap(({ decisions }) =>
      decisions.flatMap(({ options }) => options.map(({ count }) => count)),
    );
    expect(counts.filter((count) => count > 0)).toEqual([2]);
    expect(mine?.decisions[0]?.options.map(({ mark, count }) => [mark, count])).toEqual(
      Object.keys(decision?.options ?? {}).map((_, n) => [String(n + 1), n === 0 ? 2 : 0]),
    );
  });

  it('says how many played alike, and asks once of what may have come before', async () => {
    const { actor, paste, view } = await pasted([short, short].join('\n'));
    expect(view()).toMatchObject({ results: 2, again: null });
    expect(view().rows.map(({ same }) => same)).toEqual([1, 2].map(() => say(words, 'gather.same', { count: 2 })));
    await paste(short);
    expect(view()).toMatchObject({
      results: 2,
      again: { ask: say(words, 'gather.againOne', { code: grouped(short) }) },
    });
    expect(view().rows[0]?.again).toBe(say(words, 'gather.againRow'));
    await paste(short);
    expect(view().again?.ask).toBe(say(words, 'gather.againMany', { count: 2 }));
    const [latest] = view().rows;
    actor.send({ type: 'again.answered', key: latest?.key ?? '', same: false });
    actor.send({ type: 'again.answered', key: null, same: true });
    expect(view()).toMatchObject({ results: 3, again: null });
  });

  it('says how much was gone through, and which lines hold no code', async () => {
    const { paste, view } = await pasted();
    expect(view()).toMatchObject({ tally: null, passed: null });
    await paste(`Period 3\n\n1. ${short}\n2. ${short.slice(0, -1)}Z`);
    expect(view().tally).toBe('The last reading: 3 lines, one result, 1 not understood.');
    expect(view().passed).toEqual({ head: say(words, 'gather.passedOne'), lines: ['Period 3'] });
    expect(view().refused).toMatchObject([{ before: `1. ${short}`, line: `2. ${short.slice(0, -1)}Z`, after: '' }]);
  });

  it('of rows that came in an earlier table with the same columns says so', async () => {
    const rows = ['Time,Name,Code', `10:01,Ana,${short}`];
    const { paste, view } = await pasted(rows.join('\n'));
    await paste([...rows, `10:02,Ben,${short}`].join('\n'));
    expect(view()).toMatchObject({ results: 2, again: null });
    expect(view().tally).toBe(
      `The last reading: 3 lines, 2 results, 0 not understood. ${say(words, 'gather.knownOne', { count: 1 })}`,
    );
  });
});

describe('the list', () => {
  it('holds the last forty, the latest first, and says that all count', async () => {
    const codes = many(41);
    expect(codes).toHaveLength(41);
    const forty = (await pasted(codes.slice(0, 40).join('\n'))).view();
    expect([forty.rows.length, forty.rowsMore]).toEqual([40, null]);
    const more = (await pasted(codes.join('\n'))).view();
    expect(more.rows).toHaveLength(40);
    expect(more.rowsMore).toBe(say(words, 'gather.rowsMore', { count: 40, of: 41 }));
    expect(more.rows.map(({ code }) => code.replaceAll('-', ''))).toEqual(codes.slice(1).toReversed());
  });

  it('says of each whose it is, what it holds, where it is from and in which group', async () => {
    if (!forms) throw new Error('the case has no forms');
    const sheet = sheetOf(
      'a',
      statementsOf(forms, 'a').map(() => true),
    );
    const other = sheetOf(
      'b',
      statementsOf(forms, 'b').map(() => false),
    );
    const { actor, view } = await pasted(
      [
        short,
        codeOf('full', second),
        form({ before: sheet }),
        form({ after: sheet }),
        form({ before: sheet, after: other }),
      ].join('\n'),
    );
    const [last] = view().rows;
    actor.send({ type: 'group.set', key: last?.key ?? '', group: 'B' });
    expect(view().rows.map(({ seat, kind, group }) => [seat, kind, group])).toEqual([
      ['–', say(words, 'gather.kind-forms'), 'B'],
      ['–', say(words, 'gather.kind-after'), ''],
      ['–', say(words, 'gather.kind-before'), ''],
      [named(second), say(words, 'gather.kind-full'), ''],
      [named(first), say(words, 'gather.kind-short'), ''],
    ]);
    expect(new Set(view().rows.map(({ from }) => from))).toEqual(new Set([say(words, 'gather.from-paste')]));
    expect(view().seats.at(-1)).toBe(say(words, 'gather.seat', { seat: say(words, 'debriefPage.forms'), count: 3 }));
  });
});

describe('what could not be read', () => {
  const bad = (count: number): string =>
    Array.from({ length: count }, (_, n) => `${n + 1}. ${grouped(short).slice(0, -1)}Z`).join('\n');

  it.each([
    [0, null, null, 0],
    [1, 'gather.refusedOne', null, 1],
    [2, 'gather.refused', null, 2],
    [40, 'gather.refused', null, 40],
    [43, 'gather.refused', 3, 40],
  ])(
    'of %i lines: how many, the first forty with their reason, and how many more',
    async (count, head, more, listed) => {
      const { view } = await pasted(count === 0 ? short : bad(count));
      expect(view().refused).toHaveLength(listed);
      expect(view().refusedHead).toBe(head && say(words, head, { count }));
      expect(view().refusedMore).toBe(more && say(words, 'gather.more', { count: more }));
    },
  );

  it('is told with its line and what stood there, or with the name of a whole file', () => {
    const refusal = { text: 'ABC', problem: 'version', values: { version: 7 } };
    const why = say(words, 'refused.version', { version: 7 });
    expect(refusalText({ ...refusal, line: 3 }, words)).toBe(
      say(words, 'gather.badLine', { line: 3, text: 'ABC', why }),
    );
    expect(refusalText({ ...refusal, line: null }, words)).toBe(say(words, 'gather.badFile', { text: 'ABC', why }));
  });
});

describe('what is offered', () => {
  it('a rehearsal where nothing is in, and a way to keep or to forget a class once it is', async () => {
    expect((await pasted()).view()).toMatchObject({ canRehearse: true, canForget: false, kept: false, keptHere: null });
    const { actor, view } = await pasted(short);
    expect(view()).toMatchObject({ canRehearse: false, canForget: true, canKeep: true, kept: false, keptHere: null });
    actor.send({ type: 'class.kept', on: true });
    expect(view()).toMatchObject({ kept: true, canKeep: true, canForget: true, keptHere: null });
  });

  it('in a rehearsal the made-up results are said to be made up', async () => {
    const { actor, view } = await pasted();
    actor.send({ type: 'sample.shown' });
    expect(new Set(view().rows.map(({ from }) => from))).toEqual(new Set([say(words, 'gather.from-sample')]));
    expect(view().keptHere).toBeNull();
  });

  it('what comes in next belongs to the group that is open', async () => {
    const { actor, paste, view } = await pasted();
    expect(view().group).toBe('');
    actor.send({ type: 'group.opened', group: 'A' });
    await paste(short);
    expect([view().group, view().rows[0]?.group]).toEqual(['A', 'A']);
  });
});
