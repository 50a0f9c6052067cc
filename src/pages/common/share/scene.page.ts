/** Draws the picture's scene, a paper under a window at dusk, in few large dots, as the title's picture is drawn. */

/** In pixels; what shows previews asks for 1.91 to 1. */
export const PICTURE = { width: 1200, height: 630 } as const;
const DOT = 3;
const [WIDTH, HEIGHT] = [PICTURE.width / DOT, PICTURE.height / DOT];

/** Rows of writing on the paper, each a list of lengths of words; the row of one long word is blacked out. */
const ROWS = [
  [9, 14, 7, 12, 10, 8],
  [12, 8, 15, 9, 7],
  [62],
  [8, 11, 9, 13, 6, 9],
  [14, 7, 10, 12],
  [9, 13, 8, 7, 11, 6],
  [11, 9, 14, 8],
  [7, 12, 9, 10, 8],
] as const;
const TOWERS = [
  [112, 60, 30],
  [138, 76, 18],
  [158, 46, 40],
  [200, 66, 22],
] as const;
const LIT = [
  [120, 70],
  [132, 82],
  [150, 62],
  [176, 56],
  [188, 72],
  [150, 96],
  [206, 78],
] as const;

/** @returns the scene at its full size; drawn from nothing that would have to be fetched */
export function drawScene(): HTMLCanvasElement {
  const small = canvasOf(WIDTH, HEIGHT);
  const pen = penOf(small);
  pen.fillStyle = '#0b0e1a';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  dusk(pen);
  desk(pen);
  paper(pen);
  dither(pen);
  const large = canvasOf(PICTURE.width, PICTURE.height);
  const out = penOf(large);
  out.imageSmoothingEnabled = false;
  out.drawImage(small, 0, 0, PICTURE.width, PICTURE.height);
  return large;
}

function dusk(pen: CanvasRenderingContext2D): void {
  pen.fillStyle = shade(pen, [0, 0, 0, 116], ['#3b3f6e', '#7d6c8c', '#b9847c']);
  pen.fillRect(110, 0, 112, 116);
  pen.fillStyle = '#0d101d';
  for (const [x, y, width] of TOWERS) pen.fillRect(x, y, width, 116 - y);
  pen.fillStyle = '#f2c765';
  for (const [x, y] of LIT) pen.fillRect(x, y, 6, 7);
  pen.fillStyle = '#0b0e1a';
  pen.fillRect(163, 0, 6, 116);
  pen.fillRect(110, 24, 112, 5);
}

function desk(pen: CanvasRenderingContext2D): void {
  pen.fillStyle = shade(pen, [0, 118, 0, HEIGHT], ['#1b2148', '#0e1226']);
  pen.fillRect(0, 118, WIDTH, HEIGHT - 118);
  const glow = pen.createRadialGradient(96, 178, 6, 96, 178, 150);
  glow.addColorStop(0, 'rgb(255 190 110 / 0.5)');
  glow.addColorStop(1, 'rgb(255 190 110 / 0)');
  pen.fillStyle = glow;
  pen.fillRect(0, 40, WIDTH, HEIGHT - 40);
  pen.fillStyle = shade(pen, [190, 0, 290, 0], ['rgb(11 14 26 / 0)', 'rgb(11 14 26 / 0.95)']);
  pen.fillRect(190, 0, WIDTH - 190, HEIGHT);
}

function paper(pen: CanvasRenderingContext2D): void {
  pen.setTransform(1, -0.05, 0.06, 1, 26, 66);
  pen.fillStyle = 'rgb(5 7 14 / 0.6)';
  pen.fillRect(5, 6, 124, 150);
  pen.fillStyle = shade(pen, [0, 0, 124, 150], ['#b9ae8a', '#f1e8c4', '#d8cb9d']);
  pen.fillRect(0, 0, 124, 150);
  ROWS.forEach((words, row) => {
    const black = words.length === 1;
    let x = 14;
    for (const width of words) {
      pen.fillStyle = black ? '#0b0c12' : '#3f3a31';
      pen.fillRect(x, 16 + row * 15 - (black ? 3 : 0), width, black ? 10 : 4);
      x += width + 4;
    }
  });
  pen.resetTransform();
}

const DARK = 28;
/** Where each of sixteen dots turns lighter, so that few colors look like many. */
const BAYER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5] as const;
const STEP = 22; // between two lights of one color

function dither(pen: CanvasRenderingContext2D): void {
  const picture = pen.getImageData(0, 0, WIDTH, HEIGHT);
  const { data } = picture;
  for (let at = 0; at < data.length; at++) {
    if (at % 4 === 3 || (data[at] ?? 0) < DARK) continue; // how opaque it is, and the night
    const [x, y] = [(at >> 2) % WIDTH, Math.floor((at >> 2) / WIDTH)];
    const add = ((BAYER[(y % 4) * 4 + (x % 4)] ?? 0) / 16) * STEP;
    data[at] = Math.floor(((data[at] ?? 0) + add) / STEP) * STEP;
  }
  pen.putImageData(picture, 0, 0);
}

function shade(
  pen: CanvasRenderingContext2D,
  line: readonly [number, number, number, number],
  colors: readonly string[],
): CanvasGradient {
  const made = pen.createLinearGradient(...line);
  colors.forEach((color, n) => made.addColorStop(n / (colors.length - 1), color));
  return made;
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  return Object.assign(document.createElement('canvas'), { width, height });
}

/** @throws Error where the browser draws no pictures */
export function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no pictures');
  return pen;
}
