/** The plays of a visit as a gradebook sees them: each seat's latest with its coda, and how much of them has been told. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Docket } from '../../domain/docket/docket.ts';
import type { Edition } from '../../domain/docket/edition.ts';
import type { Context } from '../../domain/play/context.ts';
import { decisionPart } from '../../lms/gradebook.ts';
import type { Words } from '../../pages/common/words.view.ts';
import { rowOf, type ScoreWish } from '../../pages/scorecard/decisionReports.view.ts';
import { gradebookView, type GradebookView } from '../../pages/scorecard/gradebook.view.ts';
import { countedDocket, toldOf, type PlayedOut, type SuspendData } from './suspendData.ts';

export interface PlaysStart {
  readonly wish: ScoreWish;
  /** The edition that counts. */
  readonly edition: Edition;
  /** How the plays stand that were kept, the one played last at the end. */
  readonly views: readonly GradebookView[];
  /** Those of them that have something of their coda. */
  readonly codas: readonly PlayedOut[];
  words(): Words;
}

export interface PlaysSeen {
  /** Looks at the plays as they are now. */
  look(context: Context): void;
  /** How they stand, the one played last at the end. */
  views(): GradebookView[];
  /** What has been told of them, by seat, as codes. @param isTold whether a part of a report has been told */
  told(file: CaseFile | null, isTold: (part: string) => boolean): SuspendData['told'];
}

export function playsSeen({ wish, edition, views: before, codas, words }: PlaysStart): PlaysSeen {
  const views = new Map(before.map((view) => [view.seat, view])); // by seat, the one played last at the end
  const plays = new Map<string, PlayedOut>();
  const kept = new Map(codas.map((play) => [play.docket.seat, play]));

  /** The coda beside a play that is not in hand, as it was seen last. */
  function codaOf(docket: Docket): Docket | null {
    const last = plays.get(docket.seat) ?? kept.get(docket.seat);
    return last && isSame(last.docket, docket) ? last.coda : null;
  }

  function see(file: CaseFile | null, { docket, coda }: PlayedOut): void {
    const { seat } = docket;
    if (!file?.seats[seat]) return;
    const last = plays.get(seat);
    const known = last?.docket === docket && last.coda === coda ? views.get(seat) : undefined;
    views.delete(seat);
    views.set(seat, known ?? gradebookView(file, docket, words(), wish, edition, coda));
    plays.set(seat, { docket, coda });
  }

  return {
    look({ file, finished, docket: now, fork, coda }) {
      const docket = countedDocket({ docket: now, fork });
      const inHand = docket && (docket.entries.length > 0 || !finished[docket.seat]) ? docket : null;
      for (const each of Object.values(finished))
        if (inHand?.seat !== each.seat || !isSame(inHand, each)) see(file, { docket: each, coda: codaOf(each) });
      if (inHand) see(file, { docket: inHand, coda: coda?.docket ?? null });
    },
    views: () => [...views.values()],
    told: (file, isTold) =>
      Object.fromEntries(
        [...(file ? plays.values() : [])].flatMap((play) => {
          const rows = new Map(views.get(play.docket.seat)?.decisions.map((one) => [one.id, decisionPart(one)]));
          return file
            ? Object.entries(toldOf(play, file, (decision, of) => isTold(rows.get(rowOf(of, decision)) ?? '')))
            : [];
        }),
      ),
  };
}

const isSame = (one: Docket, other: Docket): boolean =>
  one === other || JSON.stringify(one.entries) === JSON.stringify(other.entries);
