/** Reads QR codes through the camera. A picture is looked at and let go; nothing of it is kept or sent. */
import { nativeReader, ourReader } from './codeReader.ts';

type Read = (video: HTMLVideoElement) => Promise<readonly string[]>;

const BETWEEN = 200; // milliseconds from one look to the next
const WIDTH = 640; // of the picture that our own reader looks at: as many pixels as it was measured with
/** A code that was out of sight for so many looks is held up again: another sheet with the same code, or one that came already. */
const AWAY = 10;

export type CameraTrouble = 'camera-refused' | 'camera-gone';

/**
 * Opens the camera into the picture and calls back with each text that is read, once each time it is held up.
 * @returns how to shut it, or what went wrong
 */
export async function openCamera(
  video: HTMLVideoElement,
  read: (text: string) => void,
): Promise<(() => void) | CameraTrouble> {
  let reader: Read;
  try {
    reader = await readerFor();
  } catch {
    return 'camera-gone';
  }
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
  } catch {
    return 'camera-refused';
  }
  const seen = new Map<string, number>(); // texts by the look that last saw them
  let looks = 0;
  let open = true;
  const shut = (): void => {
    open = false;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  video.srcObject = stream;
  await video.play().catch(() => {}); // shut before it began
  const look = async (): Promise<void> => {
    if (!open) return;
    const texts = await reader(video).catch(() => []);
    looks += 1;
    for (const text of texts) {
      const last = seen.get(text);
      seen.set(text, looks);
      if (last === undefined || looks - last > AWAY) read(text);
    }
    if (open) setTimeout(() => void look(), BETWEEN);
  };
  void look();
  return shut;
}

async function readerFor(): Promise<Read> {
  const native = await nativeReader();
  if (native) return async (video) => (video.readyState < 2 ? [] : native(video));
  const ours = await ourReader();
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    if (!pen || video.readyState < 2 || video.videoWidth === 0) return [];
    canvas.width = Math.min(WIDTH, video.videoWidth);
    canvas.height = Math.round((canvas.width * video.videoHeight) / video.videoWidth);
    pen.drawImage(video, 0, 0, canvas.width, canvas.height);
    const pixels = pen.getImageData(0, 0, canvas.width, canvas.height);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    return ours(pixels);
  };
}
