/** Takes up what a gradebook kept: puts its plays where the title finds them, and tells it what it has been told before. */
import type { CaseCover } from '../../content/schema/caseCover.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Codebook } from '../../domain/codes/codebook.ts';
import type { Docket } from '../../domain/docket/docket.ts';
import { parseDocket } from '../../domain/docket/parseDocket.ts';
import type { Edition } from '../../domain/docket/edition.ts';
import { commentsPart, decisionPart, type Gradebook } from '../../lms/gradebook.ts';
import type { Words } from '../../pages/common/words.view.ts';
import type { ScoreWish } from '../../pages/scorecard/decisionReports.view.ts';
import { gradebookView, type GradebookView } from '../../pages/scorecard/gradebook.view.ts';
import { findSaves } from '../store/saves.ts';
import type { Store } from '../store/storage.ts';
import { mergeSaves } from './mergeSaves.ts';
import { withDockets, type PlayedOut, type SuspendData } from './suspendData.ts';

/** How a package is to be reported: the figure, and the edition that counts. */
export interface Counting {
  readonly wish: ScoreWish;
  readonly edition: Edition;
}

export interface TakenUp {
  /** How the plays stand, the one played last at the end. */
  readonly views: readonly GradebookView[];
  /** The plays that have something of their coda. */
  readonly codas: readonly PlayedOut[];
  /** False where something kept cannot be read. */
  readonly sound: boolean;
  /** What was kept, and what only this device knew of it. */
  readonly kept: SuspendData;
}

/**
 * @param plays where this device keeps plays
 * @param kept what was kept, of this case
 * @param file the case, with every seat that was played
 * @param older books of earlier versions
 */
export function takeUp(
  gradebook: Gradebook,
  plays: Store,
  kept: SuspendData,
  { cover, file, older, words }: { cover: CaseCover; file: CaseFile; older: readonly Codebook[]; words: Words },
  { wish, edition }: Counting,
): TakenUp {
  const { told, sound } = mergeSaves(plays, cover, kept, file, older);
  const here = findSaves(plays, cover.id);
  const soundOf = (docket: Docket): Docket[] => {
    const read = parseDocket(docket, file).docket;
    return read ? [read] : [];
  };
  const finished = Object.values(here.finished).flatMap(soundOf);
  const open = here.plays
    .toReversed()
    .flatMap((each) => soundOf(each.docket).map((docket) => ({ docket, coda: each.coda?.docket ?? null })));
  const viewOf = ({ docket, coda }: PlayedOut): GradebookView =>
    gradebookView(file, docket, words, wish, edition, coda);
  gradebook.know([
    ...told.flatMap((play) => viewOf(play).decisions.map(decisionPart)),
    ...kept.commented.map(commentsPart),
  ]);
  return {
    views: [...finished.map((docket) => ({ docket, coda: null })), ...open].map(viewOf),
    codas: open.filter(({ coda }) => coda !== null),
    sound,
    kept: withDockets(kept, finished, open, file),
  };
}
