/** The teacher's papers, each made from the case: plan of the run, kit for a room without devices, answer key, ticket, words. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { Decision } from '../../content/schema/decision.ts';
import type { Teaching } from '../../content/schema/teaching.ts';
import { PHASES } from '../../domain/debrief/run.ts';
import { say, type Words } from '../words.ts';
import { lessonsView, type LessonsView } from './lessonsView.ts';
import { roomSources, roomStatement, type RoomSource, type RoomStatement } from './source.ts';
import { markOf } from './whyView.ts';

export interface KitCard {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly situation: RoomStatement;
  readonly ask: string | null;
  readonly options: readonly { readonly mark: string; readonly text: string; readonly real: boolean; readonly grounds: readonly string[]; readonly follows: string }[];
  readonly done: RoomStatement;
}

export interface KitSeat {
  readonly id: string;
  readonly name: string;
  readonly who: string;
  readonly owes: readonly string[];
  readonly wants: string;
  readonly mayNot: readonly string[];
  readonly sources: readonly RoomSource[];
  readonly cards: readonly KitCard[];
}

export interface TicketItem {
  readonly stem: string;
  readonly options: readonly { readonly mark: string; readonly text: string; readonly right: boolean; readonly rationale: string }[];
}

export interface TeacherView {
  readonly kind: 'teacher';
  readonly title: string;
  readonly case: string; // folder, for links
  readonly name: string;
  readonly education: string;
  readonly lessons: LessonsView | null; // where the case has teaching content
  readonly plan: readonly { readonly minutes: string; readonly name: string; readonly text: string }[];
  readonly seats: readonly KitSeat[];
  readonly ticket: readonly TicketItem[];
  readonly words: readonly { readonly term: string; readonly meaning: string }[];
}

const MINUTES = ['0–2', '2–6', '6–8', '8–10'];
const ON_THE_TICKET = 4;

export function teacherView(file: CaseFile, teaching: Teaching | null, words: Words): TeacherView {
  return {
    kind: 'teacher',
    title: say(words, 'debriefPage.teacher'),
    case: file.id,
    name: file.cover.name,
    education: file.cover.education,
    lessons: teaching ? lessonsView(file, teaching, words) : null,
    plan: PHASES.map((phase, n) => ({ minutes: MINUTES[n] ?? '', name: say(words, `phase.${phase}`), text: say(words, `teacher.run-${phase}`) })),
    seats: Object.values(file.seats).map((seat) => kitSeat(file, seat, words)),
    ticket: Object.values(file.learning.quiz).slice(0, ON_THE_TICKET).map(({ stem, options }) => ({
      stem,
      options: options.map(({ text, key, rationale }, n) => ({ mark: markOf(n), text, right: key === 'yes', rationale })),
    })),
    words: Object.values(file.learning.vocabulary),
  };
}

const kitSeat = (file: CaseFile, seat: Seat, words: Words): KitSeat => ({
  id: seat.id,
  name: seat.title,
  who: seat.briefing.who,
  owes: seat.briefing.owes,
  wants: seat.briefing.wants,
  mayNot: seat.briefing.mayNot,
  sources: roomSources(file, seat.briefing.sources),
  cards: Object.values(seat.decisions).map((decision) => kitCard(file, seat, decision, words)),
});

const kitCard = (file: CaseFile, seat: Seat, decision: Decision & { readonly id: string }, words: Words): KitCard => ({
  id: `${seat.id}/${decision.id}`,
  title: decision.title,
  when: decision.when,
  situation: roomStatement(file, words, decision.situation),
  ask: decision.ask ?? null,
  options: Object.entries(decision.options).map(([id, { text, asserts, follows }], n) => ({
    mark: markOf(n),
    text,
    real: decision.done.option === id,
    grounds: asserts.flatMap((argument) => file.arguments[argument]?.statement ?? []),
    follows: follows.text,
  })),
  done: roomStatement(file, words, decision.done),
});
