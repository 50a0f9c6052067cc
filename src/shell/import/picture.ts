/** Reads the QR codes in a picture that was opened as a file. It is looked at in the tab and let go; nothing of it is kept or sent. */
import { qrInPixels } from './qrInPixels.ts';

/** The longer side that a picture is looked at in, one size after the other: a photograph has too many pixels to be read well, a small code too few to be made smaller. */
const SIDES = [1_000, 1_800, 600, 2_600];

/** @returns the texts of the codes in the picture; null where it is no picture that can be opened here */
export async function readPicture(file: Blob): Promise<readonly string[] | null> {
  const { default: jsQR } = await import('jsqr');
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return null;
  }
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return null;
  try {
    for (const side of sidesFor(Math.max(picture.width, picture.height))) {
      const scale = side / Math.max(picture.width, picture.height);
      canvas.width = Math.max(1, Math.round(picture.width * scale));
      canvas.height = Math.max(1, Math.round(picture.height * scale));
      pen.fillStyle = 'white'; // behind a picture that is clear in places
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const texts = qrInPixels(jsQR, pen.getImageData(0, 0, canvas.width, canvas.height));
      if (texts.length > 0) return texts;
    }
    return [];
  } finally {
    picture.close();
  }
}

/** A picture that is smaller than a size is looked at as it is, once, and then at twice its size. */
function sidesFor(longest: number): readonly number[] {
  const smaller = SIDES.filter((side) => side < longest);
  return smaller.length === SIDES.length
    ? SIDES
    : [...new Set([...smaller.slice(0, 1), longest, ...smaller.slice(1), ...(longest < 600 ? [2 * longest] : [])])];
}
