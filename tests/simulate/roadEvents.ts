/** The events by which a seat is played along a given road, page by page, from the briefing to the scorecard. */
import type { Decision } from '../../src/content/schema/decision.ts';
import type { Entry } from '../../src/domain/docket/docket.ts';
import { checkAt } from '../../src/domain/play/check.ts';
import { playOf } from '../../src/domain/play/context.ts';
import type { AppEvent } from '../../src/machines/events.ts';
import { heardOut } from './answersTo.ts';
import type { Snapshot } from './seatActor.ts';
import { statePath } from './statePath.ts';

/**
 * What is sent at the page where a snapshot stands, in the order in which the page asks for it; nothing at the scorecard.
 * @param entryAt what is entered at a decision, by its slug
 * @throws Error when the road has no entry for a decision it comes to
 */
export function eventsAt(
  snapshot: Snapshot,
  entryAt: (decision: string) => Omit<Entry, 'decision'> | undefined,
): AppEvent[] {
  const path = statePath(snapshot);
  if (path === 'scorecard') return [];
  if (path === 'briefing') return [{ type: 'briefing.read' }];
  if (path.startsWith('check')) {
    const { seat, docket } = playOf(snapshot.context);
    const line = checkAt(seat, docket)?.settles ?? '';
    return [{ type: 'check.opened' }, { type: 'words.pressed', line }, { type: 'check.read' }];
  }
  if (path === 'consequence') return [{ type: 'consequence.read' }];
  if (path === 'recap') return [{ type: 'recap.read' }];
  if (!path.startsWith('decision')) return [{ type: 'outcome.turned' }];
  const { decision } = playOf(snapshot.context);
  const entry = entryAt(decision.id);
  if (!entry) throw new Error(`nothing is entered for ${decision.id}`);
  return decided(decision, entry);
}

function decided(decision: Pick<Decision, 'order' | 'slots' | 'parts'>, entry: Omit<Entry, 'decision'>): AppEvent[] {
  const parts = Object.entries(entry.parts).flatMap(([part, reply]): AppEvent[] => [
    ...heardOut(decision, part),
    { type: 'part.answered', part, reply },
  ]);
  const course: AppEvent = { type: 'option.chosen', option: entry.option };
  return [
    ...(decision.order === 'course-first' ? [course, ...parts] : [...parts, course]),
    ...decision.slots.map((slot): AppEvent => {
      const id = entry[slot];
      return id ? { type: 'slip.placed', id } : { type: 'slot.waived', slot };
    }),
    { type: 'decision.committed' },
  ];
}
