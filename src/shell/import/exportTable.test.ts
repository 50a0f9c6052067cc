/** The table of a class is given to the browser as a file that a spreadsheet opens, and its room is given back. */
import { afterEach, expect, it, vi } from 'vitest';
import { code, opened } from '../../../tests/fixtures/debrief.ts';
import { classTable } from './classCsv.ts';
import { exportTable } from './exportTable.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('saves the class that is shown, marked as UTF-8, and frees it after the browser has taken it', async () => {
  const { paste, context } = await opened();
  await paste(code);
  const blobs: Blob[] = [];
  const freed: string[] = [];
  const clicked: string[] = [];
  const link = { href: '', download: '', click: () => clicked.push(`${link.download} ${link.href}`) };
  vi.stubGlobal('document', { createElement: () => link });
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
    revokeObjectURL: (url: string) => freed.push(url),
  });
  vi.useFakeTimers();
  await vi.runAllTimersAsync();
  await exportTable(context());
  expect(clicked).toEqual(['due-yesterday-class.csv blob:1']);
  expect(blobs[0]?.type).toBe('text/csv');
  const bytes = new Uint8Array((await blobs[0]?.arrayBuffer()) ?? []);
  expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  expect(new TextDecoder().decode(bytes)).toBe(await classTable(context().file, context().results, context().hands));
  expect(freed).toEqual([]);
  await vi.runAllTimersAsync();
  expect(freed).toEqual(['blob:1']);
});
