/** The kit for a room without devices: role cards, the decisions made into cards, what to count on, and what to turn over at the end. */
import type { CaseFile, Seat } from '../../../content/schema/caseFile.ts';
import type { Decision } from '../../../content/schema/decision.ts';
import type { Teaching } from '../../../content/schema/teaching.ts';
import type { Words } from '../../common/words.view.ts';
import { doneView, type DoneView } from '../common/done.view.ts';
import { roomSources, roomStatement, type RoomSource, type RoomStatement } from '../common/source.view.ts';
import { markOf } from '../common/mark.view.ts';

export interface KitCard {
  readonly id: string; // 'counsel/secrecy'
  readonly title: string;
  readonly when: string;
  readonly situation: RoomStatement;
  readonly ask: string | null;
  readonly options: readonly { readonly mark: string; readonly text: string; readonly real: boolean }[];
  readonly done: DoneView;
  /** What the two most defensible courses have for them, where it is taught. */
  readonly cases: readonly { readonly mark: string; readonly text: string }[];
}

export interface KitSeat {
  readonly id: string;
  readonly name: string;
  readonly short: string; // what stands on each of its cards
  readonly who: string;
  readonly owes: readonly string[];
  readonly wants: string;
  readonly mayNot: readonly string[];
  readonly sources: readonly RoomSource[];
  /** The decisions that are made into cards; where nothing is taught, all of them. */
  readonly cards: readonly KitCard[];
  /** Every decision, for the answer key. */
  readonly all: readonly KitCard[];
}

export interface KitView {
  readonly tell: string;
  readonly steps: readonly string[];
  readonly tally: string;
  readonly best: string; // the head of the column for the best reason heard
  readonly reveal: string;
  readonly notes: readonly RoomStatement[];
}

export function kitView(file: CaseFile, { kit }: Teaching, words: Words): KitView {
  return {
    tell: kit.tell,
    steps: kit.steps,
    tally: kit.tally.tell,
    best: kit.tally.columns.at(-1) ?? '',
    reveal: kit.reveal.tell,
    notes: kit.reveal.notes.map((note) => roomStatement(file, words, note)),
  };
}

export function kitSeat(file: CaseFile, seat: Seat, teaching: Teaching | null, words: Words): KitSeat {
  const all = Object.values(seat.decisions).map((decision) => kitCard(file, seat, decision, teaching, words));
  const chosen = teaching?.kit.decisions[seat.id];
  const { who, owes, wants, mayNot, sources } = seat.briefing;
  return {
    id: seat.id,
    name: seat.title,
    short: seat.short,
    who,
    owes,
    wants,
    mayNot,
    sources: roomSources(file, sources),
    cards: chosen ? chosen.flatMap((slug) => all.find(({ id }) => id === `${seat.id}/${slug}`) ?? []) : all,
    all,
  };
}

function kitCard(
  file: CaseFile,
  seat: Seat,
  decision: Decision & { readonly id: string },
  teaching: Teaching | null,
  words: Words,
): KitCard {
  const options = Object.keys(decision.options);
  return {
    id: `${seat.id}/${decision.id}`,
    title: decision.title,
    when: decision.when,
    situation: roomStatement(file, words, decision.situation),
    ask: decision.ask ?? null,
    options: Object.entries(decision.options).map(([id, { text }], n) => ({
      mark: markOf(n),
      text,
      real: decision.done.option === id,
    })),
    done: doneView(file, words, decision),
    cases: (teaching?.cards[seat.id]?.[decision.id]?.cases ?? []).map(({ option, text }) => ({
      mark: markOf(options.indexOf(option)),
      text,
    })),
  };
}
