/** Reads the QR codes in a picture that was opened as a file. It is looked at in the tab and let go; nothing of it is kept or sent. */
import { nativeReader, ourReader, type ReadPixels } from './codeReader.ts';

/** The longer side that a picture is looked at in: a photograph has too many pixels to be read well, a small code too few to be made smaller. */
const SIDES = [600, 1_000, 1_800, 2_600];

/**
 * @returns the texts of the codes in the picture; null where it is no picture that can be opened here
 * @throws Error where the browser reads no codes and our own reader does not come
 */
export async function readPicture(file: Blob): Promise<readonly string[] | null> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return null;
  }
  try {
    const native = await nativeReader();
    return native ? await native(picture) : await readInSizes(picture, await ourReader());
  } finally {
    picture.close();
  }
}

/** The size in which most codes are read counts: each is read whole there, and none of them twice. */
async function readInSizes(picture: ImageBitmap, read: ReadPixels): Promise<readonly string[]> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return [];
  const longest = Math.max(picture.width, picture.height);
  let most: readonly string[] = [];
  for (const side of sidesFor(longest)) {
    canvas.width = Math.max(1, Math.round((picture.width * side) / longest));
    canvas.height = Math.max(1, Math.round((picture.height * side) / longest));
    pen.fillStyle = 'white'; // behind a picture that is clear in places
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const texts = await read(pen.getImageData(0, 0, canvas.width, canvas.height));
    if (texts.length > most.length) most = texts;
  }
  return most;
}

/** A picture that is smaller than a size is looked at as it is and, where it is very small, at twice its size. */
function sidesFor(longest: number): readonly number[] {
  const smaller = SIDES.filter((side) => side < longest);
  if (smaller.length === SIDES.length) return SIDES;
  return [...smaller, longest, ...(longest < 600 ? [2 * longest] : [])];
}
