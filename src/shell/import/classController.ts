/** The class controller of the debrief: every way in and out of a class, told to its machine. */
import type { Actor } from 'xstate';
import type { debriefMachine } from '../../machines/debrief/debriefMachine.ts';
import type { From } from '../../machines/debrief/context.ts';
import type { CodebookCache } from './codebookCache.ts';
import { openCamera } from './camera.ts';
import { classTable } from './classCsv.ts';
import { importFile, importText } from './importResults.ts';
import { saveClass, loadClass } from '../store/classStore.ts';
import type { Store } from '../store/storage.ts';
import type { ImportBatch } from './importBatch.ts';

/** Opens when a kept class, if there is one, stands there again: before that nothing may overwrite it. Never rejects. */
export async function createClassController(
  actor: Actor<typeof debriefMachine>,
  codebooks: CodebookCache,
  store: Store,
) {
  const context = () => actor.getSnapshot().context;
  const told = (done: number, of: number): void => actor.send({ type: 'reading.progressed', done, of });
  const came = (from: From, { found, refused, hands }: ImportBatch): void =>
    actor.send({ type: 'results.read', from, found, refused, hands });
  let shut: (() => void) | null = null;
  let asked = 0; // which opening of the camera is the latest

  const controller = {
    async paste(text: string, from: From = 'paste'): Promise<void> {
      came(from, await importText(text, codebooks, from, context().group, told));
    },
    async take(files: readonly (Blob & { readonly name: string })[]): Promise<void> {
      const all: ImportBatch[] = [];
      for (const file of files) all.push(await importFile(file, codebooks, context().group, told));
      if (all.length > 0)
        came('file', {
          found: all.flatMap(({ found }) => found),
          refused: all.flatMap(({ refused }) => refused),
          hands: all.flatMap(({ hands }) => hands),
        });
    },
    /** Gives the table to the browser to save. */
    async exportTable(): Promise<void> {
      const { file, results, hands, forms } = context();
      const link = document.createElement('a');
      link.href = URL.createObjectURL(
        new Blob(['\uFEFF', await classTable(file, results, hands, forms)], { type: 'text/csv' }),
      );
      link.download = 'due-yesterday-class.csv';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    },
    async openCamera(video: HTMLVideoElement): Promise<void> {
      controller.shutCamera();
      const turn = ++asked;
      const opened = await openCamera(video, (text) => void controller.paste(text, 'scan'));
      if (typeof opened === 'string') {
        actor.send({ type: 'notice.raised', notice: opened });
        return;
      }
      if (turn === asked) shut = opened;
      else opened(); // shut while it was opening
    },
    shutCamera(): void {
      asked++;
      shut?.();
      shut = null;
    },
  };

  const kept = await loadClass(store, context().cover.id, codebooks);
  if (kept) {
    actor.send({ type: 'class.kept', on: true });
    came('file', kept);
  }
  let before = context();
  actor.subscribe(({ context: now }) => {
    if (now.page !== 'gather') controller.shutCamera();
    const changed = now.results !== before.results || now.hands !== before.hands || now.kept !== before.kept;
    before = now;
    if (!changed || now.reading) return;
    const trouble = saveClass(store, now);
    if (trouble && trouble !== now.notice) queueMicrotask(() => actor.send({ type: 'notice.raised', notice: trouble }));
  });
  return controller;
}
