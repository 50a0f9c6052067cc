/** Brings what a school's LMS kept together with what this device kept of the same attempt: what is further on comes first, and nothing is lost. */
import type { CaseCover } from '../../content/schema/caseCover.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Codebook } from '../../domain/codes/codebook.ts';
import type { Docket } from '../../domain/docket/docket.ts';
import type { SavedPlay } from '../../domain/play/context.ts';
import { PLAYING_PAGE } from '../../domain/play/savedPages.ts';
import { findSaves, savePlay, saveFinished } from '../store/saves.ts';
import { continues } from '../store/playText.ts';
import type { Store } from '../store/storage.ts';
import { restorePlay, type RestoredPlay } from './restorePlay.ts';
import type { SuspendData } from './suspendData.ts';

type Weighed = Pick<SavedPlay, 'docket' | 'draft' | 'coda'>;

/** Whether one play is further on than another: more decided, its coda included, or as much and more of the next decision weighed. */
export function isFurther(one: Weighed, other: Weighed): boolean {
  const weight = ({ docket, draft, coda }: Weighed): number =>
    (docket.entries.length + (coda?.docket.entries.length ?? 0)) * 1_000 +
    Object.keys(draft?.parts ?? {}).length +
    [draft?.option, draft?.fact, draft?.authority].filter((each) => each !== undefined).length;
  return weight(one) > weight(other);
}

/**
 * Writes the plays the LMS kept into the device's store, where the title finds them. The device's own play stands first only
 * where it is further on in the same seat; the other then remains as the earlier one.
 */
export function mergeSaves(
  store: Store,
  cover: CaseCover,
  kept: SuspendData,
  file: CaseFile,
  older: readonly Codebook[],
): RestoredPlay {
  const theirs = restorePlay(kept, file, older);
  const here = findSaves(store, cover.id);
  const shelf: Record<string, Docket> = { ...theirs.finished, ...here.finished };
  const hearing = here.hearing ?? (kept.hearing && { docket: kept.hearing, draft: {}, proofs: {} });
  saveFinished(store, {
    cover,
    finished: shelf,
    hearing: null,
    savedHearing: hearing,
    hearings: Math.max(here.hearings, kept.hearings),
  });
  const earlier = theirs.earlier.map((docket) => ({ docket, draft: null, page: PLAYING_PAGE }));
  const all = [...earlier, ...theirs.plays.toReversed()];
  // The latest is written last, so that it stands first.
  for (const [at, each] of all.entries()) {
    const own = here.plays.filter(({ docket }) => docket.seat === each.docket.seat);
    const further: SavedPlay | undefined = own.find((play) => continues(play, each) && !isFurther(each, play));
    const id = (further ?? own.find((play) => continues(each, play)))?.id ?? `lms-${each.docket.seat}`;
    const play: SavedPlay = further ?? each;
    if (!further || at === all.length - 1) savePlay(store, { cover, ...play, fork: play.fork ?? null, kept: id });
  }
  return theirs;
}
