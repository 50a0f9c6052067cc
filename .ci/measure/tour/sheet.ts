/** The contact sheet: all pictures of the tour on one page, by size, with what was found too faint under each. */
import type { Faint } from './contrast.ts';

export interface Shot {
  readonly name: string;
  readonly size: string;
  readonly still: boolean;
  readonly file: string; // beside the sheet
  readonly faint: readonly Faint[] | null; // null where contrast was not measured
  readonly trouble: string | null;
}

const escaped = (text: string): string => text.replace(/[<>&"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

const found = ({ faint, trouble }: Shot): string =>
  [trouble, ...(faint ?? []).slice(0, 4).map(({ text, ratio, needed }) => `${ratio} < ${needed}: ${text}`)]
    .filter((line) => line !== null)
    .map((line) => `<li>${escaped(line)}</li>`)
    .join('');

/** The page as HTML. `width` is that of one picture on it, in pixels. */
export function contactSheet(shots: readonly Shot[], width: number): string {
  const figures = shots.map(
    (shot) =>
      `<figure><img src="${escaped(shot.file)}" width="${width}" alt=""><figcaption>${escaped(shot.name)} · ${shot.size}${shot.still ? ' · still' : ''}<ul>${found(shot)}</ul></figcaption></figure>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tour</title>
<style>body{background:#222;color:#ddd;font:13px sans-serif;display:flex;flex-wrap:wrap;gap:12px;align-items:flex-start;margin:12px}figure{margin:0;width:${width}px}ul{margin:2px 0 0 16px;padding:0;color:#fb8}</style>
${figures.join('\n')}</html>`;
}
