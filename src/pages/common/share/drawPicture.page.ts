/** Draws the picture to share: the scene, and beside it the title, its line and the dates, in the typefaces of the page. */
import { drawScene, penOf } from './scene.page.ts';
import type { ShareView } from './share.view.ts';

const [LEFT, ROOM] = [676, 484]; // where the words stand, and how wide they may be

/** As on the title. The page's own tokens follow the room, and would tell which seat was played. */
const [TEXT, SOFT, LAMP] = ['#f3ecdc', '#c5bfb2', '#ffb765'];

/** Draws as soon as the typefaces are there; those that cannot be had give way to the system's. */
export async function drawPicture(canvas: HTMLCanvasElement, { title, line, dates }: ShareView): Promise<void> {
  const style = getComputedStyle(canvas);
  const face = (name: string, size: number): string => `400 ${size}px ${style.getPropertyValue(name)}`;
  const faces = [face('--display', 132), face('--head', 34), face('--data', 24)] as const;
  await Promise.allSettled(faces.map((each) => document.fonts.load(each)));
  const pen = penOf(canvas);
  pen.drawImage(drawScene(), 0, 0);
  const [display, head, data] = faces;
  let y = 100;
  pen.font = data;
  const widest = Math.max(...dates.map(({ word }) => word.length));
  for (const { word, when, glows } of dates) {
    pen.fillStyle = glows ? LAMP : SOFT;
    pen.fillText(`${word.padEnd(widest)}  ${when}`, LEFT, y, ROOM);
    y += 36;
  }
  pen.fillStyle = TEXT;
  y = lines(pen, display, title, { y: y + 112, leading: 116 });
  lines(pen, head, line, { y: y - 46, leading: 44 });
}

/** Writes a text in as many lines as it needs. @returns where the next line would stand */
function lines(
  pen: CanvasRenderingContext2D,
  font: string,
  text: string,
  at: { readonly y: number; readonly leading: number },
): number {
  pen.font = font;
  let [y, line] = [at.y, ''];
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pen.measureText(longer).width > ROOM) {
      pen.fillText(line, LEFT, y, ROOM);
      y += at.leading;
      line = word;
    } else line = longer;
  }
  pen.fillText(line, LEFT, y, ROOM);
  return y + at.leading;
}
