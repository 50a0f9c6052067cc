/** Sends a state every event it does not take, and every event with a name nobody knows, and says where anything changed. */
import { isDeepStrictEqual } from 'node:util';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import type { AppEvent } from '../../src/machines/events.ts';
import { statePath } from './statePath.ts';
import { EVENT_TYPES, samplesAt, type EventType } from './eventSamples.ts';
import { outcomeOf, type machineFor, type Snapshot } from './seatActor.ts';

type Machine = ReturnType<typeof machineFor>;

const draft: readonly EventType[] = [
  'part.answered',
  'option.chosen',
  'slip.placed',
  'slot.waived',
  'slot.opened',
  'slot.closed',
  'decision.committed', // before a decision is ready it leads to what is missing
];
/** Before a course is chosen there is nothing that a slip could back. */
const unbacked = draft.filter((type) => !['slip.placed', 'slot.opened'].includes(type));
/** Once the pen was put down no line is circled, and a line is not answered before it was heard out. */
const withoutAnswers = (types: readonly EventType[]): EventType[] => types.filter((type) => type !== 'part.answered');
const epilogue: readonly EventType[] = ['outcome.turned', 'fork.taken'];

/** The events each place takes, by the dotted path of its state; what is not named here has to change nothing there. */
export const TAKEN: Readonly<Record<string, readonly EventType[]>> = {
  title: [
    'seat.chosen',
    'edition.chosen',
    'pair.chosen',
    'place.linked',
    'play.resumed',
    'hearing.chosen',
    'hearing.resumed',
    'case.read',
  ],
  loading: [],
  asking: ['play.continued', 'play.begun'],
  briefing: ['briefing.read'],
  'decision.find.looking': [...draft, 'pen.capped'],
  'decision.find.choosing': withoutAnswers(unbacked),
  'decision.find.backing': withoutAnswers(draft),
  'decision.find.ready': withoutAnswers(draft),
  'decision.talk.listening': draft,
  'decision.talk.choosing': unbacked,
  'decision.talk.backing': draft,
  'decision.talk.ready': draft,
  'decision.write.writing': draft,
  'decision.write.backing': draft,
  'decision.write.ready': draft,
  'decision.argue.listening': [...withoutAnswers(draft), 'phrase.pressed', 'objection.raised'], // it is answered once it was heard out
  'decision.argue.answering': [...draft, 'objection.raised'],
  'decision.argue.choosing': unbacked,
  'decision.argue.backing': draft,
  'decision.argue.ready': draft,
  'decision.decide.examining': draft,
  'decision.decide.choosing': unbacked,
  'decision.decide.backing': draft,
  'decision.decide.ready': draft,
  'road-end': ['road.reopened', 'road.ended', 'fork.left'],
  'check.claimed': ['check.opened'],
  'check.reading': ['words.pressed'],
  'check.settled': ['check.read'],
  consequence: ['consequence.read'],
  recap: ['recap.read'],
  'outcome.brief': epilogue,
  'outcome.decided': epilogue,
  'outcome.timeline': epilogue,
  'outcome.unknown': epilogue,
  'why-they-cared': ['outcome.turned', 'outcome.skipped'],
  'years-later': ['outcome.turned', 'outcome.skipped'],
  comparison: ['fork.taken', 'fork.followed', 'fork.left'],
  scorecard: [
    'seat.replayed',
    'seat.chosen',
    'hearing.chosen',
    'case.read',
    'fork.taken',
    'fork.followed',
    'side.opened',
    'days.opened',
    'unknown.opened',
    'coda.begun',
  ],
  'coda-card': [],
  reader: ['today.turned'],
  'hearing.foyer': ['hearing.begun'],
  'hearing.stage': ['stage.entered'],
  'hearing.bench.handing': ['device.taken', 'card.skipped', 'device.kept', 'position.taken', 'position.presented'],
  'hearing.bench.picking': ['position.taken', 'position.presented'],
  'hearing.bench.together': ['hand.chosen', 'device.shared', 'position.presented'],
  'hearing.bench.revealed': ['reveal.read'],
  'hearing.bench.delivering': ['phrase.pressed', 'objection.raised'],
  'hearing.exchange.presenting': [
    'position.taken',
    'slip.placed',
    'slip.lifted',
    'slot.waived',
    'slot.opened',
    'slot.closed',
    'position.presented',
  ],
  'hearing.exchange.pressed': ['slip.placed', 'slip.lifted', 'slot.opened', 'slot.closed', 'position.presented'],
  'hearing.exchange.answering': ['line.taken'],
  'hearing.exchange.rejoining': ['line.taken'],
  'hearing.exchange.judging': ['bench.ruled'],
  'hearing.ruled': ['ruling.read'],
  'hearing.ending': ['ending.read'],
  'hearing.proving': ['showing.answered', 'prove.read'],
  'hearing.unsettled': ['hearing.begun'],
};

/** What the sheet over the page takes beside that. */
export const TAKEN_BY_SHEET: Readonly<Record<string, readonly EventType[]>> = {
  closed: [],
  file: ['panel.closed'],
  docket: ['panel.closed'],
  tools: ['panel.closed'],
  settings: ['panel.closed'],
  about: ['panel.closed'],
  result: ['panel.closed'],
  recall: ['panel.closed', 'recall.answered'],
  source: ['panel.closed'],
  leaving: ['panel.closed'],
};

/** What is taken wherever the player is, and why that is right. */
export const ALWAYS: Readonly<Partial<Record<EventType, string>>> = {
  'title.returned': 'The way home is open from every place; on the title itself it changes nothing that is shown.',
  'panel.opened': 'A sheet lies over any page and changes no play; one that a page does not have shows nothing.',
  'source.opened': 'Every page cites, and a citation opens the same sheet everywhere.',
  'case.completed': 'The rest of a case comes when the network gives it; a case that is whole takes nothing more.',
  'saves.found': 'The app tells what is kept whenever it has read it again; no player can send it.',
  'keeping.told': 'The app tells whether this device keeps what is done, which is so on every page.',
  'offline.told': 'The worker tells how the game stands without a network whenever it comes to know.',
  'address.misread': 'What in the address could not be followed is said wherever it led.',
  'notice.raised': 'Something can go wrong anywhere, and has to be said there.',
  'notice.dismissed': 'A notice is put away on whatever page it is read.',
};

/** Events of the title that answer an unknown name by a notice; nothing else may change. */
const SAID: Readonly<Partial<Record<EventType, string>>> = { 'place.linked': 'link-unknown' };

/** The state of the sheet over the page. */
export const sheetOf = ({ value }: Snapshot): string => (value as { readonly panel: string }).panel;

/** The events a snapshot's state takes, the sheet's and those that are always taken among them. @throws Error for a state without a row */
export function takenAt(snapshot: Snapshot): ReadonlySet<EventType> {
  const place = TAKEN[statePath(snapshot)];
  const sheet = TAKEN_BY_SHEET[sheetOf(snapshot)];
  if (!place || !sheet)
    throw new Error(`${statePath(snapshot)} under ${sheetOf(snapshot)} has no row in tests/simulate/refusals.ts`);
  const leaves: readonly EventType[] = snapshot.context.coda?.open ? ['coda.left'] : []; // open at every page of a coda
  return new Set([...place, ...leaves, ...sheet, ...(Object.keys(ALWAYS) as EventType[])]);
}

/**
 * Tries one snapshot of each state among those given: a state with another sheet over it, or at another decision, counts as another.
 * @returns a line for each event that was not refused, empty where all were
 */
export function notRefused(machine: Machine, file: CaseFile, snapshots: Iterable<Snapshot>): string[] {
  const tried = new Map<string, Snapshot>();
  for (const snapshot of snapshots) {
    const { docket, coda } = snapshot.context;
    const key = `${statePath(snapshot)} ${sheetOf(snapshot)} ${docket?.entries.length ?? ''} ${coda?.docket.entries.length ?? ''}`;
    if (!tried.has(key)) tried.set(key, snapshot);
  }
  return [...tried.values()].flatMap((snapshot) => notRefusedAt(machine, file, snapshot));
}

function notRefusedAt(machine: Machine, file: CaseFile, snapshot: Snapshot): string[] {
  const taken = takenAt(snapshot);
  const samples = samplesAt(file, snapshot);
  return EVENT_TYPES.flatMap((type) => {
    const { known, foreign } = samples(type);
    const said = taken.has(type) ? SAID[type] : undefined;
    return [...(taken.has(type) ? [] : known), ...foreign].flatMap((event) => {
      const change = changeBy(machine, snapshot, event, said);
      return change === null ? [] : [`${statePath(snapshot)}: ${JSON.stringify(event)} ${change}`];
    });
  });
}

/** What an event changed, in words; null where nothing did. */
function changeBy(machine: Machine, snapshot: Snapshot, event: AppEvent, said: string | undefined): string | null {
  try {
    const { snapshot: then, acts } = outcomeOf(machine, snapshot, event);
    if (then.status !== 'active') return `ended in ${then.status}`;
    if (!isDeepStrictEqual(then.value, snapshot.value)) return `led to ${JSON.stringify(then.value)}`;
    const fields = (Object.keys(then.context) as (keyof typeof then.context)[]).filter(
      (field) =>
        then.context[field] !== snapshot.context[field] &&
        !isDeepStrictEqual(then.context[field], snapshot.context[field]),
    );
    if (said !== undefined)
      return fields.join() === 'notices' && then.context.notices.includes(said) ? null : 'was not explained';
    if (fields.length > 0) return `changed ${fields.join(', ')}`;
    return acts.length > 0 ? `did ${acts.join(', ')}` : null;
  } catch (error) {
    return `threw ${String(error)}`;
  }
}
