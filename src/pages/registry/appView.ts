/** One snapshot of the game as one plain object to show: the bar, the page, the panel, the notices. */
import type { Context } from '../../domain/play/context.ts';
import { pageNamedBy } from '../../machines/stateMeta.ts';
import type { CueName } from '../../machines/events.ts';
import { addressNotices, type NoticeView } from '../common/addressNotices.view.ts';
import { leftText, withWord } from '../common/carried.view.ts';
import type { BarView } from '../common/bar.view.ts';
import type { Coming } from '../common/coming.view.ts';
import { termsOf, type TermView } from '../common/gloss.view.ts';
import { pairTurn } from '../common/pairTurn.view.ts';
import type { Settings } from '../common/settings.view.ts';
import type { Snapshot } from '../common/snapshot.view.ts';
import type { PageLight } from '../common/stage/light.view.ts';
import { say, type Words } from '../common/words.view.ts';
import { findPage, findPanel, type PageView, type PanelView } from './registry.ts';

export interface AppView {
  /** The page's name and, where it has several, its step: `decision.choosing`. */
  readonly state: string;
  readonly seat: string;
  readonly documentTitle: string;
  readonly bar: BarView | null;
  /** Whose turn it is where two share a seat. */
  readonly turn: string | null;
  readonly page: PageView;
  readonly light: PageLight;
  /** Whether the music is silent on this page. */
  readonly silent: boolean;
  readonly panel: PanelView | null;
  /** What of a spoken line comes next by itself, where the player asked for it. */
  readonly comes: Coming | null;
  /** The words explained where they first stand on the page. */
  readonly terms: readonly TermView[];
  readonly notices: readonly NoticeView[];
}

/**
 * @param snapshot of the running game; the page its state names shows as loading while its part has not arrived
 * @throws Error when the program has no page for loading
 */
export function appView(snapshot: Snapshot, words: Words, settings: Settings): AppView {
  const { context } = snapshot;
  const named = pageNamedBy(snapshot.getMeta());
  const kind = findPage(named) ? named : 'loading';
  const found = findPage(kind);
  if (!found) throw new Error(`no page is called ${kind}`);
  const { row, chunk } = found;
  const page = { kind, ...(row.view(snapshot, words) as object) } as PageView;
  const sheet = snapshot.value.panel;
  const panel = findPanel(sheet, chunk)?.view(snapshot, words, settings);
  const bar = chunk.bar(snapshot, words);
  const title = context.cover.cover.title;
  return {
    state: 'step' in page ? `${kind}.${page.step}` : kind,
    seat: context.seat ?? context.cover.seats[0]?.id ?? '',
    documentTitle: 'title' in page && page.title && page.title !== title ? `${page.title} — ${title}` : title,
    bar,
    turn: pairTurn(snapshot, words),
    page,
    light: row.light(page),
    silent: row.music === 'silent',
    panel: panel ? ({ kind: sheet, ...panel } as PanelView) : null,
    comes: row.comes?.(page) ?? null,
    terms: bar ? termsOf(context, words) : [],
    notices: [
      ...context.notices.map((id) => ({
        id,
        text: withWord(say(words, `notice.${id}`), countedIn(id, context, words)),
      })),
      ...addressNotices(context.misread, words),
    ],
  };
}

/** What makes two views the same page: the kind, and which decision, chapter or step. */
export const pageKey = (page: PageView): string =>
  [page.kind, 'id' in page ? page.id : '', 'title' in page ? page.title : '', 'did' in page ? page.did : ''].join('|');

/** The sentence for going from one view to the next, or an empty text when the new heading says it all. */
export function announcement(before: AppView | null, after: AppView, words: Words): string {
  if (!before) return '';
  const same = before.page.kind === after.page.kind;
  const said = same ? (findPage(after.page.kind)?.row.announce?.(before.page, after.page, words) ?? '') : '';
  const turn = before.turn === after.turn ? '' : (after.turn ?? '');
  return [said, turn].filter(Boolean).join(' ');
}

/** The cue of coming to a page from another one of the same part of the game, or null. */
export function arrivalCue(before: AppView, after: AppView): CueName | null {
  const [from, to] = [findPage(before.page.kind), findPage(after.page.kind)];
  return before.page.kind !== after.page.kind && from?.chunk === to?.chunk ? (to?.row.cue?.(after.page) ?? null) : null;
}

/** How many decisions of an older save could not be kept, said where it is said that it is older. */
const countedIn = (notice: string, { docket }: Context, words: Words): string | null =>
  notice === 'save-older' ? leftText(docket?.carried, words) : null;
