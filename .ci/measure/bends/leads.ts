/** Plays a road through a seat on the real statechart, and writes down what each page opens with, as the player reads it. */
import type { CaseFile } from '../../../src/content/schema/caseFile.ts';
import type { Entry } from '../../../src/domain/docket/docket.ts';
import { playOf } from '../../../src/domain/play/context.ts';
import { pageNamedBy } from '../../../src/machines/stateMeta.ts';
import type { Words } from '../../../src/pages/common/words.view.ts';
import { decisionStep, decisionView } from '../../../src/pages/decision/decision.view.ts';
import { eventsAt } from '../../../tests/simulate/roadEvents.ts';
import { after, machineFor, takeSeat, type Snapshot } from '../../../tests/simulate/seatActor.ts';
import { statePath } from '../../../tests/simulate/statePath.ts';

/** A road: what is entered at each decision of a seat, in order. */
export type Road = readonly Entry[];

/** What a page opens with: the heading of a chapter and its opening, or the heading of a decision and its situation. */
export interface Lead {
  readonly place: string; // 'chapter/<slug>' or 'decision/<slug>'
  readonly chapter: string;
  readonly decisions: readonly string[]; // those it leads to: the decision itself, or all of its chapter
  readonly entered: number; // how many decisions were made before it
  readonly text: string;
}

/** @returns a function from a road to its leads, in the order met, up to the outcome; it throws where the road cannot be played to its end */
export async function leadsOf(file: CaseFile, seat: string, words: Words): Promise<(road: Road) => Lead[]> {
  const machine = machineFor(file);
  const briefing = (await takeSeat(file, seat)).getSnapshot();
  return (road) => {
    const entries = new Map(road.map((entry) => [entry.decision, entry]));
    const leads: Lead[] = [];
    let at = briefing;
    while (!statePath(at).startsWith('outcome')) {
      leads.push(...leadsAt(at, words));
      const next = eventsAt(at, (decision) => entries.get(decision)).reduce(
        (snapshot, event) => after(machine, snapshot, event),
        at,
      );
      if (standsAt(next) === standsAt(at)) throw new Error(`the road cannot be played on at ${standsAt(at)}`);
      at = next;
    }
    return leads;
  };
}

/** The page where a snapshot stands, and how much was decided before it. */
const standsAt = (snapshot: Snapshot): string =>
  `${statePath(snapshot)} after ${playOf(snapshot.context).docket.entries.length} decisions`;

/** The leads of the page where a snapshot stands: of a decision, and of the chapter that it opens; none on another page. */
function leadsAt(snapshot: Snapshot, words: Words): Lead[] {
  if (pageNamedBy(snapshot.getMeta()) !== 'decision') return [];
  const play = playOf(snapshot.context);
  const { chapter, decision, docket } = play;
  const met = { chapter: chapter.id, entered: docket.entries.length };
  const { title, opening, situation } = decisionView(play, decisionStep(snapshot), words);
  return [
    ...(opening
      ? [
          {
            ...met,
            place: `chapter/${chapter.id}`,
            decisions: chapter.decisions,
            text: [opening.title, opening.opens, ...(opening.after ? [opening.after.text] : [])].join(' '),
          },
        ]
      : []),
    {
      ...met,
      place: `decision/${decision.id}`,
      decisions: [decision.id],
      text: [title, ...situation.map((each) => each.text)].join(' '),
    },
  ];
}
