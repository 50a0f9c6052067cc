/** Everything a player, a link or the app can tell the statechart, and everything it tells the senses. */
import type { CaseFile } from '../content/schema/caseFile.ts';
import type { Slot } from '../content/schema/decision.ts';
import type { AddressProblem } from '../domain/address/address.ts';
import type { Docket } from '../domain/docket/docket.ts';
import type { Edition } from '../domain/docket/edition.ts';
import type { HearingPlay, Offline, PanelName, SavedPlay, Unkept } from '../domain/play/context.ts';
import type { Extras } from '../domain/play/sideDoor.ts';

export type AppEvent =
  | { type: 'seat.chosen'; seat: string }
  | { type: 'edition.chosen'; edition: Edition } // of the seats that are taken from here on
  | { type: 'play.resumed'; index: number }
  | { type: 'place.linked'; seat: string; at: string }
  | { type: 'play.continued' } // the play of the seat that was begun
  | { type: 'play.begun' } // the seat anew, or the place a link names; the play that was begun stays
  | { type: 'briefing.read' }
  | { type: 'part.answered'; part: string; reply: string }
  | { type: 'pen.capped' } // every line of the paper that was passed over is left
  | { type: 'phrase.pressed' } // the other side's line goes on
  | { type: 'objection.raised' } // and is cut off
  | { type: 'option.chosen'; option: string }
  | { type: 'slip.placed'; id: string }
  | { type: 'slip.lifted'; slot: Slot }
  | { type: 'slot.waived'; slot: Slot }
  | { type: 'slot.opened'; slot: Slot } // its slips are raised
  | { type: 'slot.closed' } // the slips that are raised go down again
  | { type: 'decision.committed' }
  | { type: 'road.reopened' } // back from an ending to the decision that led there
  | { type: 'road.ended' } // the play is handed in as it stands
  | { type: 'check.opened' } // the paper that settles a claim
  | { type: 'words.pressed'; line: string } // a line of it
  | { type: 'check.read' }
  | { type: 'consequence.read' }
  | { type: 'recap.read' }
  | { type: 'outcome.turned' }
  | { type: 'outcome.skipped' } // past what is told after what was decided, to the scorecard
  | { type: 'days.opened' } // every desk, day by day, looked up from the scorecard
  | { type: 'unknown.opened' } // what nobody knows, and the law of today
  | { type: 'seat.replayed' }
  | { type: 'fork.taken'; decision: string }
  | { type: 'fork.followed' }
  | { type: 'fork.left' }
  | { type: 'side.opened'; decision: string } // one decision of the full edition, beside a play of the core
  | { type: 'side.left' }
  | { type: 'coda.begun' } // or taken up again where it was left
  | { type: 'coda.left' }
  | { type: 'pair.chosen'; pair: boolean } // whether two share the seats that are taken from here on
  | { type: 'hearing.chosen'; form?: 'bench' }
  | { type: 'hearing.resumed' }
  | { type: 'hearing.begun'; players: string; form?: 'bench'; hands?: 'both' }
  | { type: 'device.taken' } // whoever is to choose next holds it
  | { type: 'device.kept' } // back from the card to one's own choice
  | { type: 'card.skipped' } // on without handing over
  | { type: 'device.shared' } // from both hands on one keyboard to handing over
  | { type: 'hand.chosen'; side: string; position: string } // by one of both hands
  | { type: 'reveal.read' }
  | { type: 'stage.entered' }
  | { type: 'position.taken'; position: string }
  | { type: 'position.presented' }
  | { type: 'line.taken'; argument: string | null }
  | { type: 'bench.ruled'; side: string }
  | { type: 'ruling.read' }
  | { type: 'ending.read' }
  | { type: 'showing.answered'; showing: string; reply: string }
  | { type: 'prove.read' }
  | { type: 'recall.answered'; question: number; answer: number }
  | { type: 'case.read' }
  | { type: 'today.turned' }
  | { type: 'title.returned' }
  | { type: 'panel.opened'; panel: PanelName }
  | { type: 'source.opened'; id: string; for?: string } // for: the statement that cites it, by its id or in its words
  | { type: 'panel.closed' }
  | { type: 'case.completed'; file: CaseFile } // the rest of the case in hand has come
  | {
      type: 'saves.found';
      plays: readonly SavedPlay[];
      finished?: Readonly<Record<string, Docket>>;
      extras?: Extras;
      hearing?: HearingPlay | null;
      hearings?: number;
    }
  | { type: 'offline.told'; offline: Offline }
  | { type: 'keeping.told'; unkept: Unkept | null } // what was last written, or that it could not be
  | { type: 'address.misread'; problems: readonly AddressProblem[] }
  | { type: 'notice.raised'; notice: string }
  | { type: 'notice.dismissed'; notice: string };

/** Things that happen once: sound plays them, the stage may flourish, the page announces. */
export type CueName =
  | 'seat.taken'
  | 'play.resumed'
  | 'chapter.opened'
  | 'document.printed' // a fax comes in
  | 'document.taken' // any other paper is taken up
  | 'post.opened' // words on a screen are
  | 'line.circled'
  | 'pen.capped'
  | 'element.judged'
  | 'reply.given'
  | 'line.spoken' // an answer in a call
  | 'clause.written'
  | 'post.written'
  | 'document.bound' // a whole paper leaves the desk
  | 'option.chosen'
  | 'choice.weighed' // a course where one choice is all there is
  | 'tool.taken'
  | 'slip.placed'
  | 'slip.lifted'
  | 'slot.waived'
  | 'slips.fit'
  | 'decision.committed'
  | 'road.ended' // a course ends the road
  | 'page.turned'
  | 'source.opened'
  | 'statute.opened'
  | 'folder.opened'
  | 'docket.unrolled'
  | 'tools.opened'
  | 'tools.shut'
  | 'sheet.opened' // settings, or about the game
  | 'sheet.closed'
  | 'papers.closed'
  | 'outcome.opened'
  | 'years.passed' // the cut to later years
  | 'road.taken' // back to a decision, to go another way
  | 'hearing.opened'
  | 'phrase.heard'
  | 'objection.raised'
  | 'line.put'
  | 'bench.pressed'
  | 'bench.ruled'
  | 'case.opened'
  | 'law.turned'
  | 'place.left'
  | 'notice.dismissed'
  | 'setting.changed' // told by the app: settings are not the statechart's
  | 'page.printed'; // told by the app

export interface Cue {
  readonly type: 'cue';
  readonly name: CueName;
}
