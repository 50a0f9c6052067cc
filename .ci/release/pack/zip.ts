/** A zip that is the same bytes for the same files. */
import { zipSync, type Zippable } from 'fflate';
import type { Files } from '../files.ts';

/** A fixed day in every zip, so that the same build makes the same bytes. */
const STAMP = new Date(2017, 3, 7);

export const zipOf = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([path, data]) => [path, [data, { mtime: STAMP }]])) as Zippable,
    { level: 9 },
  );
