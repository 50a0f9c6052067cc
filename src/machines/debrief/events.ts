/** Every event of the debrief, and where the chart takes it. The room's window, its camera and the teacher's notes send them. */
import type { Phase } from '../../domain/debrief/run.ts';
import type { Counting, HeardClass, ImportFile, PageName, Period } from './context.ts';
import type { FitName } from './screenFits.ts';

/** The page's <video>, as far as the chart knows it: it hands it on to the camera. */
export type CameraPicture = object;

/** Taken on every page: what comes in waits its turn, a page opens, the teacher's clock starts. */
type AnywhereEvent =
  | { type: 'codes.given'; text: string; from: 'paste' | 'scan' }
  | { type: 'files.given'; files: readonly ImportFile[] }
  | { type: 'page.opened'; page: PageName }
  | { type: 'phase.opened'; phase: Phase }
  | { type: 'item.opened'; item: number }
  | { type: 'clock.started'; minutes: number; at: number };

/** Taken where a class is gathered. */
type GatheringEvent =
  | { type: 'group.opened'; group: string | null }
  /** Whether what may have come before did, or is of somebody else: of one result, or of all that are open. */
  | { type: 'again.answered'; key: string | null; same: boolean }
  | { type: 'refusal.mended'; key: string; text: string }
  | { type: 'refusal.dropped'; key: string }
  | { type: 'result.removed'; key: string }
  | { type: 'group.set'; key: string; group: string | undefined }
  | ({ type: 'hands.counted' } & Counting)
  | { type: 'class.forgotten' }
  | { type: 'class.unforgotten' }
  | { type: 'class.kept'; on: boolean }
  /** Another class that the device keeps, or a new one: then with its name. */
  | { type: 'period.opened'; id: string; name?: string }
  | { type: 'period.named'; name: string }
  | { type: 'sample.shown' }
  | { type: 'rehearsal.ended' }
  | { type: 'camera.opened'; picture: CameraPicture }
  | { type: 'camera.closed' };

/** Taken while the room sees the run, and on the page of the forms. */
type ShownEvent =
  | { type: 'step.next' }
  | { type: 'step.back' }
  | { type: 'screen.blanked' }
  | ({ type: 'vote.counted' } & Counting)
  | ({ type: 'hands.raised' } & Counting)
  | { type: 'screen.fits'; list: FitName; count: number }
  | { type: 'screen.resized' }
  | { type: 'answers.shown'; on: boolean };

/** What pages and windows send. */
export type DebriefEvent = AnywhereEvent | GatheringEvent | ShownEvent;

/** What the chart's own actors and actions send. */
export type InnerEvent =
  | { type: 'reading.progressed'; done: number; of: number }
  | { type: 'scoring.progressed'; done: number; of: number }
  | { type: 'camera.failed'; trouble: string }
  | { type: 'class.changed' }
  | { type: 'class.restored' }
  | { type: 'periods.listed'; periods: readonly Period[] }
  /** Another window changed the class; `own` where that was found while this one was writing. */
  | { type: 'class.heard'; heard: HeardClass; own: boolean }
  | { type: 'class.lost' };

export type AnyDebriefEvent = DebriefEvent | InnerEvent;
