/** A file of an office program without the moment it was written, so that the same content makes the same bytes. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from '../pack/zip.ts';

const ABOUT = 'docProps/core.xml';
const DAY = '2017-04-07T00:00:00Z';

/** @param file a .docx or .pptx, which is a zip */
export function sameBytes(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const about = parts[ABOUT];
  if (!about) throw new Error(`the file has no ${ABOUT}`);
  const dated = strFromU8(about).replaceAll(/(<dcterms:(created|modified)[^>]*>)[^<]*/gu, `$1${DAY}`);
  return zipOf({ ...parts, [ABOUT]: strToU8(dated) });
}
