/** The debrief's chart with its actors: what it takes in and gives out, what it says twice, keeps and forgets. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import Papa from 'papaparse';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { keyOf, sheetOf } from '../../domain/debrief/formSheets.ts';
import { grouped, writeCode } from '../../domain/codes/resultCode.ts';
import { codebookOf } from '../../domain/codes/codebook.ts';
import { frozenText } from '../../domain/codes/frozenBook.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import { anyDocket } from '../../../tests/fixtures/dockets.ts';
import { assessDocket } from '../../domain/scoring/assessDocket.ts';
import { gatherView } from '../../pages/debrief/gather/gather.view.ts';
import { SAMPLE_SIZE } from '../../domain/debrief/sampleClass.ts';
import { classTable } from './classCsv.ts';
import { createCodebookCache } from './codebookCache.ts';
import { LARGEST, importText } from './importText.ts';
import {
  blob,
  code,
  codeOf,
  decision,
  file,
  first,
  form,
  forms,
  memory,
  opened,
  options,
  own,
  quiet,
  seats,
  second,
  codebooks,
  short,
  started,
} from '../../../tests/fixtures/debrief.ts';

const words = firstWordsInNode();

describe('a class', () => {
  it('refuses a file of 20 MB by a sentence', async () => {
    const { take, snapshot } = await opened();
    await take([blob(new Uint8Array(20_000_000), 'big.txt')]);
    expect(gatherView(snapshot(), words).refused).toMatchObject([
      { text: expect.stringMatching(/big\.txt.*too large/u) as string },
    ]);
    expect((await importText('x'.repeat(LARGEST + 1), codebooks, 'paste', null, quiet)).refused).toHaveLength(1);
  });

  it('takes in ten thousand codes, also when they stand in one line', async () => {
    const samples = [code, codeOf('full', second), short, codeOf('short', second)];
    const list = Array.from({ length: 10_000 }, (_, n) => grouped(samples[n % samples.length] ?? code));
    for (const joint of ['\n', ', ']) {
      const { paste, context } = await opened();
      await paste(list.join(joint));
      expect(context().results).toHaveLength(10_000);
    }
  });

  it('gives the class out and takes it in again: the same plays, groups and hands, and the measures counted anew', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(...seats).chain((seat) => anyDocket(file, seat)),
          { maxLength: 4 },
        ),
        async (dockets) => {
          const { paste, context, actor } = await opened();
          const fitting = dockets.flatMap((docket) => {
            try {
              return [writeCode('full', docket, codebookOf(file))];
            } catch {
              return [];
            }
          });
          actor.send({ type: 'group.opened', group: 'B' });
          await paste(fitting.join('\n'));
          actor.send({
            type: 'hands.counted',
            seat: first.id,
            decision,
            option: Object.keys(options)[0] ?? '',
            count: 7,
          });
          const table = await classTable(file, context().results, context().hands);
          const back = await opened();
          await back.paste(table.replaceAll(/,\d+,\d+,\d+,/gu, ',100,100,100,')); // a score that somebody wrote in
          const plays = (list: ReturnType<typeof context>['results']) =>
            list.map(({ docket, kind, group, text }) => ({ docket, kind, group, text }));
          expect(plays(back.context().results)).toEqual(plays(context().results));
          expect(back.context().hands).toEqual(context().hands);
          expect(back.context().refused).toEqual([]);
          for (const [n, { docket }] of back.context().results.entries())
            expect(assessDocket(file, docket)).toEqual(assessDocket(file, context().results[n]?.docket ?? docket));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives forms and questions out in columns of their own, and takes the codes in again', async () => {
    if (!forms) throw new Error('no forms');
    const key = keyOf(forms);
    const both = {
      before: sheetOf(
        'a',
        key.a.map(() => true),
      ),
      after: sheetOf('b', key.b),
    };
    const { paste, context } = await opened();
    await paste(
      `${form(both)}\n${grouped(writeCode('full', documentedDocket(file, first.id), own, { recall: [0, null, null, null] }))}`,
    );
    const table = await classTable(file, context().results, [], key);
    const [head = [], one = [], two = []] = Papa.parse<string[]>(table).data;
    const cell = (row: string[], name: string) => row[head.indexOf(name)];
    expect(
      ['kind', 'seat', 'form-before', 'right-before', 'form-after', 'right-after', 'recall'].map((name) =>
        cell(one, name),
      ),
    ).toEqual(['form', '', 'A', String(key.a.filter(Boolean).length), 'B', String(key.b.length), '']);
    expect(cell(two, 'recall')).toBe(file.learning.quiz[first.recall[0] ?? '']?.options[0]?.key === 'yes' ? '1' : '0');
    const again = await opened();
    await again.paste(table);
    expect(again.context().results.map(({ docket, sheets }) => [docket.seat, sheets])).toEqual(
      context().results.map(({ docket, sheets }) => [docket.seat, sheets]),
    );
    expect(again.context().refused).toEqual([]);
  });

  it('writes no cell that a spreadsheet would calculate', async () => {
    const { paste, context } = await opened();
    await paste(code);
    const [result] = context().results;
    if (!result) throw new Error('the code was not read');
    const table = await classTable(
      file,
      [
        { ...result, text: '=1+1' },
        { ...result, text: '@x', group: '-2' },
        { ...result, group: '\tx' },
      ],
      [],
    );
    expect(table).toContain("'=1+1");
    expect(table).not.toMatch(/(^|,|")[=+\-@\t]/mu);
  });

  it('marks plays that are alike, takes both codes of one for one, and asks of what comes again', async () => {
    const { paste, context, snapshot, actor } = await opened();
    await paste(`${code}\n${grouped(code).toLowerCase()}\n${short}\n${codeOf('short', second)}`);
    // Two lines with one code are two, and the short code below belongs to the second of them.
    expect(gatherView(snapshot(), words).rows.filter(({ same }) => same !== null)).toHaveLength(2);
    expect(context().results.map(({ also }) => also)).toEqual([undefined, [grouped(short)], undefined]);
    await paste(short);
    expect(gatherView(snapshot(), words)).toMatchObject({
      results: 3,
      again: { ask: expect.stringContaining(grouped(short)) as string },
    });
    actor.send({ type: 'again.answered', key: null, same: true });
    expect(gatherView(snapshot(), words)).toMatchObject({ results: 3, again: null });
    await paste(short);
    actor.send({ type: 'again.answered', key: null, same: false });
    expect(gatherView(snapshot(), words)).toMatchObject({ results: 4, again: null });
  });

  it('keeps nothing unless asked, brings back what it kept, and forgets it', async () => {
    const store = memory();
    const { paste, actor } = await opened(store);
    await paste(code);
    expect(store.kept.size).toBe(0);
    actor.send({ type: 'class.kept', on: true });
    expect([...store.kept.keys()]).toEqual([`due-yesterday/debrief/${file.id}`]);
    expect((await opened(store)).context().results.map(({ text }) => text)).toEqual([grouped(code)]);
    actor.send({ type: 'class.forgotten' });
    expect(store.kept.size).toBe(0);
  });

  it('says when the device is full, and loses nothing', async () => {
    const { paste, context, snapshot, actor } = await opened(memory(true));
    await paste(code);
    actor.send({ type: 'class.kept', on: true });
    await Promise.resolve();
    expect(gatherView(snapshot(), words).notice).toMatch(/full/u);
    expect(context().results).toHaveLength(1);
  });
});

describe('a class kept on this device', () => {
  const key = `due-yesterday/debrief/${file.id}`;
  const keptBy = async (store: ReturnType<typeof memory>): Promise<void> => {
    const { paste, actor } = await opened(store);
    await paste(`1. ${code}\n2. ${short}`);
    actor.send({ type: 'class.kept', on: true });
    actor.stop();
  };
  const textsOf = async (store: ReturnType<typeof memory>): Promise<string[]> =>
    (await opened(store)).context().results.map(({ text }) => text);

  it('is left as it is by a rehearsal that its address opens, and is there again afterwards', async () => {
    const store = memory();
    await keptBy(store);
    const before = store.kept.get(key);
    const rehearsal = started(store);
    rehearsal.actor.send({ type: 'sample.shown' }); // as `?debrief=sample` does, before the class has come back
    await rehearsal.settled();
    for (let step = 0; step < 5; step++) rehearsal.actor.send({ type: 'step.next' });
    expect(rehearsal.context().results).toHaveLength(SAMPLE_SIZE);
    rehearsal.actor.send({ type: 'page.opened', page: 'gather' });
    expect(gatherView(rehearsal.snapshot(), words)).toMatchObject({
      keptHere: expect.stringContaining('kept on this device') as string,
      canKeep: false,
      canForget: false,
    });
    rehearsal.actor.stop();
    expect(store.kept.get(key)).toBe(before);
    expect(await textsOf(store)).toEqual([grouped(code), grouped(short)]);
  });

  it('is never replaced by a made-up one once it is in', async () => {
    const store = memory();
    await keptBy(store);
    const { actor, context, snapshot } = await opened(store);
    actor.send({ type: 'sample.shown' });
    expect(context().results).toHaveLength(2);
    expect(gatherView(snapshot(), words)).toMatchObject({ canRehearse: false, keptHere: null, kept: true });
    expect(store.kept.has(key)).toBe(true);
  });

  it('takes what is pasted in a rehearsal, and stays kept with it', async () => {
    const store = memory();
    await keptBy(store);
    const { actor, paste, settled } = started(store);
    actor.send({ type: 'sample.shown' });
    await settled();
    await paste(codeOf('short', second));
    expect(await textsOf(store)).toEqual([grouped(code), grouped(short), grouped(codeOf('short', second))]);
  });

  it('loses no paste that comes while the codebook of its version is fetched', async () => {
    const present = { ...own, version: own.version + 1 };
    const store = memory();
    await keptBy(store);
    let bring: (book: unknown) => void = () => {};
    const coming = new Promise<unknown>((resolve) => {
      bring = resolve;
    });
    const debrief = started(store, { codebooks: createCodebookCache(present, () => coming) });
    const pasted = writeCode('short', { ...documentedDocket(file, second.id), version: present.version }, present);
    debrief.actor.send({ type: 'codes.given', text: pasted, from: 'paste' });
    expect(debrief.context().results).toEqual([]);
    bring(JSON.parse(frozenText(own)));
    await debrief.settled();
    expect(debrief.context().results.map(({ text }) => text)).toEqual([code, short, pasted].map(grouped));
    expect(debrief.context().refused).toEqual([]);
  });

  it('keeps the codes it cannot read this time, and reads them when their codebook arrives', async () => {
    const store = memory();
    await keptBy(store);
    const present = { ...own, version: own.version + 1 };
    const cut = await opened(store, {
      codebooks: createCodebookCache(present, () => Promise.reject(new Error('cut'))),
    });
    expect(cut.context().refused.map(({ problem }) => problem)).toEqual(['version', 'version']);
    cut.actor.send({
      type: 'hands.counted',
      seat: first.id,
      decision,
      option: Object.keys(options)[0] ?? '',
      count: 2,
    });
    cut.actor.stop();
    expect(await textsOf(store)).toEqual([grouped(code), grouped(short)]);
    expect((await opened(store)).context().hands).toHaveLength(1);
  });

  it('from before this chart opens as it was: codes, groups and hands', async () => {
    const store = memory();
    const [option = ''] = Object.keys(options);
    store.kept.set(
      key,
      JSON.stringify({
        codes: [
          [grouped(code), 'A'],
          [grouped(short), ''],
        ],
        hands: [{ seat: first.id, decision, hands: { [option]: 12 } }],
      }),
    );
    const { context, snapshot } = await opened(store);
    expect(context().results.map(({ text, group }) => [text, group])).toEqual([
      [grouped(code), 'A'],
      [grouped(short), undefined],
    ]);
    expect(context().hands).toEqual([{ seat: first.id, decision, hands: { [option]: 12 } }]);
    expect(snapshot().hasTag('kept')).toBe(true);
  });

  it.each(['{"codes":', '7', 'null', '[]', '{"hands":[]}'])(
    'that is damaged (%s) is set aside with a sentence',
    async (text) => {
      const store = memory();
      store.kept.set(key, text);
      const { snapshot, paste, actor } = await opened(store);
      expect(gatherView(snapshot(), words).notice).toMatch(/damaged/u);
      await paste(code);
      actor.send({ type: 'class.kept', on: true });
      expect(store.kept.get(`${key}/damaged`)).toBe(text);
      expect(await textsOf(store)).toEqual([grouped(code)]);
    },
  );
});

describe('the camera', () => {
  it('that is stopped while it opens is shut as soon as it is open', async () => {
    const shut = vi.fn<() => void>();
    let open: (shut: () => void) => void = () => {};
    const opening = new Promise<() => void>((resolve) => {
      open = resolve;
    });
    const { actor } = await opened(memory(), { openCamera: () => opening });
    actor.send({ type: 'camera.opened', picture: {} });
    actor.send({ type: 'camera.closed' });
    open(shut);
    await opening;
    await Promise.resolve();
    expect(shut).toHaveBeenCalledTimes(1);
  });

  it('is shut when it is open and its page is left, and what it saw until then is read', async () => {
    const shut = vi.fn<() => void>();
    const seen: ((text: string) => void)[] = [];
    const picture = {};
    const given: unknown[] = [];
    const { actor, context, settled } = await opened(memory(), {
      openCamera: async (video, read) => {
        given.push(video);
        seen.push(read);
        return shut;
      },
    });
    actor.send({ type: 'camera.opened', picture });
    await Promise.resolve();
    expect(given).toEqual([picture]);
    seen[0]?.(code);
    await settled();
    expect(context().results).toMatchObject([{ from: 'scan' }]);
    expect(shut).not.toHaveBeenCalled();
    actor.send({ type: 'page.opened', page: 'run' });
    expect(shut).toHaveBeenCalledTimes(1);
    seen[0]?.(short);
    await settled();
    expect(context().results).toHaveLength(1);
  });

  it('says why it does not open', async () => {
    const { actor, snapshot } = await opened(memory(), { openCamera: async () => 'camera-refused' });
    actor.send({ type: 'camera.opened', picture: {} });
    await Promise.resolve();
    await Promise.resolve();
    expect(gatherView(snapshot(), words).notice).toMatch(/Allow it in the browser/u);
  });
});
