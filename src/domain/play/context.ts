/** What the statechart remembers, and the shape of a play that can be put away and taken up again. */
import type { AddressProblem } from '../address/address.ts';
import type { CaseCover } from '../../content/schema/caseCover.ts';
import type { CaseFile, Seat, WithId } from '../../content/schema/caseFile.ts';
import type { Chapter } from '../../content/schema/seat.ts';
import type { Decision, Slot } from '../../content/schema/decision.ts';
import type { Docket } from '../docket/docket.ts';
import { seatOf, type Edition } from '../docket/edition.ts';
import type { JudgeSlip } from '../scoring/judgeSlip.ts';
import type { CheckPlay } from './check.ts';
import type { SavedPage } from './savedPages.ts';
import type { Extras, SideDoor } from './sideDoor.ts';
import type { HearingDocket } from '../hearing/hearingDocket.ts';

/** What the player's hand does at the desk; no part of a draft, and never kept. */
export interface Desk {
  readonly raised: Slot | null; // the slot whose slips are raised
  readonly reminded: boolean; // Commit was pressed before everything was there
}

/** The coda of a play, which lies beside it. */
export interface CodaPlay {
  readonly docket: Docket; // of the edition 'coda'
  readonly draft: Draft | null; // a decision that was left before it was committed
  readonly open: boolean; // whether it is being played; else it lies beside the play
}

/** A decision not yet committed. `null` in a slot means left empty on purpose. */
export interface Draft {
  readonly decision: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly option?: string;
  readonly fact?: string | null;
  readonly authority?: string | null;
  /** The slip that stood first in a slot, did not fit and was taken out again. */
  readonly missed?: Readonly<Partial<Record<Slot, string>>>;
  /** Part → the reply given after the first one was corrected; `parts` keeps the first. */
  readonly putRight?: Readonly<Record<string, string>>;
  /** Part → how many phrases of its line were heard, where more than the first. */
  readonly heard?: Readonly<Record<string, number>>;
  /** Part → after which phrase it was objected to, counted from 0. */
  readonly objected?: Readonly<Record<string, number>>;
}

export interface SavedPlay {
  readonly id?: string; // by which it is kept on this device; none before it is
  readonly docket: Docket;
  readonly draft: Draft | null;
  readonly page: SavedPage;
  readonly fork?: Fork | null;
  readonly side?: SideDoor | null;
  readonly coda?: CodaPlay | null;
  readonly lent?: number; // how many of the first entries a link put there
  readonly endingsMet?: readonly string[];
  readonly check?: CheckPlay | null;
  readonly pair?: boolean; // two share the seat
}

/** An exchange not yet ruled on. `null` in a slot means left empty on purpose; as an answer, conceded. */
export interface HearingDraft {
  readonly position?: string;
  readonly fact?: string | null;
  readonly authority?: string | null;
  readonly pressed?: boolean; // the bench has asked what stands behind it
  readonly answer?: string | null;
  readonly rejoinder?: string | null;
  readonly ruled?: string;
  /** At the short bench: what each side has chosen in secret for the stage at hand, until it is said. */
  readonly sealed?: Readonly<Record<string, string>>;
  readonly heard?: number; // how many phrases of the line have come
  readonly objected?: number; // the phrase after which somebody objected, counted from 0
  /** What is said of a card that was passed over or gone back from: the key of a sentence. */
  readonly handed?: 'skipped' | 'back' | 'early';
}

/** A hearing under way. `proofs` are the replies given to what would have to be proved. */
export interface HearingPlay {
  readonly docket: HearingDocket;
  readonly draft: HearingDraft;
  readonly proofs: Readonly<Record<string, string>>;
  readonly ended?: boolean; // the bench has ruled; there is nothing left to take up
}

/** A second road from one decision on, beside the play it left. */
export interface Fork {
  readonly original: Docket;
  readonly decision: string; // where the roads part
  readonly onward: boolean; // whether the new road is played to its end
}

/** How the player comes to a seat. */
export type SeatIntent =
  | { readonly how: 'new'; readonly seat: string }
  | { readonly how: 'resume'; readonly seat: string; readonly play: SavedPlay }
  | { readonly how: 'link'; readonly seat: string; readonly at: string };

/** What the player asked for: a seat, the hearing, or the case to read. */
export type Intent =
  | SeatIntent
  | { readonly how: 'hearing'; readonly play: HearingPlay | null; readonly form?: 'bench' }
  | { readonly how: 'read' };

export type PanelName = 'file' | 'docket' | 'tools' | 'settings' | 'source' | 'about' | 'result' | 'recall' | 'leaving';

/** Why a play is not kept on this device. */
export type Unkept = 'storage-full' | 'storage-blocked';

/** How the game stands without a network: not known to be kept, wholly on this device, or a newer version of it waits to be taken. */
export type Offline = 'unknown' | 'ready' | 'newer';

export interface Context {
  readonly cover: CaseCover;
  readonly offered: readonly CaseCover[]; // the cases that the title offers, in their order
  readonly file: CaseFile | null;
  readonly partial: boolean; // whether the case in hand lacks what is told after the seat, and the longer edition of it
  readonly judgeSlip: JudgeSlip | null; // arrives with the case, so that the title does not wait for the scoring
  readonly intent: Intent | null;
  readonly seat: string | null;
  readonly pair: boolean; // whether two share a seat: one chooses, one backs
  readonly edition: Edition; // of the seats that are taken from here on; a play goes on in its own
  readonly kept: string | null; // by which the play under way is kept; null where none is under way
  readonly begun: number; // how many plays were begun since the page was opened
  readonly origin: string; // tells plays of this page from those of every other
  readonly docket: Docket | null;
  readonly draft: Draft | null;
  readonly desk: Desk; // of the decision or the exchange in hand
  readonly page: SavedPage;
  readonly chapter: number; // index into the seat's chapters
  readonly step: number; // index into the chapter's decisions
  readonly check: CheckPlay | null; // the claim that was met last
  readonly fork: Fork | null;
  readonly codaHeld: boolean; // whether the coda waits until the code was handed in, as a class’s link asks
  readonly handedIn: string | null; // the seat whose whole play was handed in
  readonly coda: CodaPlay | null; // what was played of the seat's coda, beside the play
  readonly lent: number; // how many of the first entries of the play a link put there: nobody chose them here
  readonly side: SideDoor | null; // the decision played beside the play, which stays as it is
  readonly endingsMet: readonly string[]; // courses of this play that ended the road, as `decision/option`, and were taken back
  readonly hearing: HearingPlay | null;
  readonly bench: boolean; // whether the hearing that is asked for is the short bench
  readonly today: boolean; // whether the cited case is read by the law of today
  readonly opened: string | null; // full id of the item open in the source panel
  readonly openedFor: string | null; // the statement that cites it: a full id, or the sentence
  readonly saved: readonly SavedPlay[]; // plays that can be continued from the title, the latest first
  readonly finished: Readonly<Record<string, Docket>>; // the last whole play of each seat
  readonly extras: Extras;
  readonly savedHearing: HearingPlay | null; // a hearing that can be taken up again
  readonly hearings: number; // how many were argued to the end
  readonly unkept: Unkept | null; // why what is done now is not kept on this device; null where it is
  readonly offline: Offline;
  /** Seat → the first answer given to each of its questions; for this sitting only. */
  readonly recall: Readonly<Record<string, readonly (number | null)[]>>;
  readonly notices: readonly string[]; // ids of sentences shown until put away
  readonly misread: readonly AddressProblem[]; // what in the address could not be followed, shown until put away
}

/** A play under way: the parts of the context that are only absent on the title. */
export interface Play {
  readonly file: CaseFile;
  readonly judgeSlip: JudgeSlip;
  readonly seat: Seat;
  readonly docket: Docket;
  readonly chapter: WithId<Chapter>;
  readonly decision: WithId<Decision>;
  readonly draft: Draft;
  readonly desk: Desk;
}

/**
 * The play in hand; behind a side door it is that decision, on the road that leads there, and in the coda the coda.
 * @throws Error when no play is under way; states that ask are never entered without one.
 */
export function playOf(context: Context): Play {
  const { file, judgeSlip, desk } = context;
  const docket = context.side?.docket ?? (context.coda?.open ? context.coda.docket : context.docket);
  const seat = file && docket ? seatOf(file, docket) : undefined;
  const [id, chapter] = Object.entries(seat?.chapters ?? {})[context.chapter] ?? [];
  const decision = seat?.decisions[chapter?.decisions[context.step] ?? ''];
  if (!file || !judgeSlip || !seat || !docket || !chapter || !id || !decision) throw new Error('no play is under way');
  const draft = context.draft?.decision === decision.id ? context.draft : { decision: decision.id, parts: {} };
  return { file, judgeSlip, seat, docket, chapter: { ...chapter, id }, decision, draft, desk };
}
