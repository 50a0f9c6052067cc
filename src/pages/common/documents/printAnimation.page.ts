/** Paper that is fed: a fax comes out of its slot line by line, a roll unrolls down the page. The words are there from the start. */
import { endOnPress, LIGHT_RISES, play, still } from './motion.page.ts';

const LINE = 90;
const LONGEST = 1600;
const OPEN = 'inset(-2rem -6rem -6rem -6rem)';

/** Prints the lines of a fax: each step shows one more, and the curled foot moves down with it. */
export function printLines(article: Element): void {
  const face = article.querySelector('.face');
  const foot = article.querySelector('.foot');
  if (!(face instanceof HTMLElement) || !foot || still()) {
    play(article, LIGHT_RISES, { duration: 140 });
    return;
  }
  const box = face.getBoundingClientRect();
  const ends = [...face.querySelectorAll('.strip, h2, .sub, .row, .note')].map(
    (line) => line.getBoundingClientRect().bottom - box.top,
  );
  const lines = [...ends, box.height].filter((end) => end > 0).sort((a, b) => a - b);
  if (box.height === 0) return;
  const timing = { duration: Math.min(LONGEST, lines.length * LINE) };
  const at = (i: number): { offset: number; easing: string } => ({ offset: i / lines.length, easing: 'steps(1, end)' });
  const shown = lines.map((end, i) => ({ clipPath: `inset(-2rem -6rem ${box.height - end}px -6rem)`, ...at(i) }));
  const fed = lines.map((end, i) => ({ transform: `translateY(${end - box.height}px)`, ...at(i) }));
  article.classList.add('printing');
  endOnPress(
    [
      play(face, [...shown, { clipPath: OPEN, offset: 1 }], timing),
      play(foot, [...fed, { transform: 'none', offset: 1 }], timing),
    ],
    () => article.classList.remove('printing'),
  );
}

/** Unrolls a long paper as far as the window shows it; the rest is simply below. */
export function unroll(roll: Element): void {
  const bar = roll.querySelector('.core');
  const { height, top } = roll.getBoundingClientRect();
  const shown = Math.min(height, window.innerHeight - top);
  if (still() || shown <= 0 || !bar) {
    play(roll, LIGHT_RISES, { duration: 140 });
    return;
  }
  const start = Math.min(110, shown);
  const timing = { duration: 600, easing: 'cubic-bezier(.3, .1, .2, 1)' };
  const cut = (length: number): string => `inset(-2rem -3rem ${height - length}px -3rem)`;
  endOnPress([
    play(roll, [{ clipPath: cut(start + 44) }, { clipPath: cut(shown + 44) }], timing),
    play(
      bar,
      [
        { transform: `translateY(${start}px)`, opacity: 1 },
        { transform: `translateY(${shown - 30}px) scaleY(.6)`, opacity: 1 },
      ],
      timing,
    ),
  ]);
}
