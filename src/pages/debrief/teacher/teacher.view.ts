/** The teacher's papers, each made from the case: plan of the run, kit for a room without devices, answer key, ticket, words. */
import type { CaseCover } from '../../../content/schema/caseCover.ts';
import type { CaseFile } from '../../../content/schema/caseFile.ts';
import type { Teaching } from '../../../content/schema/teaching.ts';
import { EVENTS_A_STEP, PHASES, runPlanOf, STOPS, type Phase } from '../../../domain/debrief/run.ts';
import { sampleClass } from '../../../domain/debrief/sampleClass.ts';
import { hasCore } from '../../../domain/docket/edition.ts';
import { say, type Words } from '../../common/words.view.ts';
import { lessonsView, type LessonsView } from './lessons.view.ts';
import { fairView, type FairView } from './fair.view.ts';
import { keyView, type KeyView } from './key.view.ts';
import { reportView, type ReportView } from './report.view.ts';
import type { DebriefInput } from '../../../domain/debrief/debriefInput.ts';
import { kitSeat, kitView, type KitSeat, type KitView } from './kit.view.ts';
import { markOf } from '../common/mark.view.ts';

export interface TicketItem {
  readonly stem: string;
  readonly options: readonly {
    readonly mark: string;
    readonly text: string;
    readonly right: boolean;
    readonly rationale: string;
  }[];
}

export interface TeacherView {
  readonly kind: 'teacher';
  readonly title: string;
  readonly name: string;
  readonly task: string; // what the link is called where it is set as an assignment
  readonly education: string;
  readonly lessons: LessonsView | null; // where the case has teaching content
  readonly kit: KitView | null;
  readonly key: KeyView | null;
  readonly fair: FairView;
  readonly report: ReportView | null; // where a class is in
  readonly hearing: boolean;
  readonly coda: boolean; // whether a seat has a last move in later years
  readonly plan: readonly {
    readonly minutes: string;
    readonly name: string;
    readonly presses: string;
    readonly text: string;
  }[];
  readonly seats: readonly KitSeat[];
  readonly twoEditions: boolean; // whether a seat can be played short or in full
  readonly ticket: readonly TicketItem[];
  readonly words: readonly { readonly term: string; readonly meaning: string }[];
}

const MINUTES = ['0–2', '2–5', '5–7', '7–8', '8–10'];
const ON_THE_TICKET = 4;

/** @param input the class that is in, where there is one */
export function teacherView(
  file: CaseFile,
  cover: CaseCover,
  teaching: Teaching | null,
  words: Words,
  input: DebriefInput | null = null,
): TeacherView {
  const run = runPlanOf({ file, plays: sampleClass(file), hands: [] }, EVENTS_A_STEP);
  const pressesOf = (phase: Phase): string => {
    if (phase === PHASES.at(-1)) {
      const all = run[phase].reduce((sum, reveals) => sum + reveals + 1, -1); // its last one opens nothing
      return say(words, 'teacher.presses', { count: all });
    }
    const each = (run[phase][0] ?? 0) + 1; // the last of an item opens the next
    return say(words, run[phase].length > 1 ? 'teacher.pressesEach' : 'teacher.presses', {
      count: each,
      of: Math.min(STOPS, run[phase].length),
    });
  };
  return {
    kind: 'teacher',
    title: say(words, 'debriefPage.teacher'),
    name: file.cover.name,
    task: file.cover.title,
    education: file.cover.education,
    lessons: teaching ? lessonsView(file, teaching, words) : null,
    kit: teaching ? kitView(file, teaching, words) : null,
    key: teaching ? keyView(file, teaching, words) : null,
    fair: fairView(file, words),
    report: input && reportView(input, words),
    hearing: cover.hearing,
    coda: Object.values(file.seats).some((seat) => seat.coda !== null),
    plan: PHASES.map((phase, n) => ({
      minutes: MINUTES[n] ?? '',
      name: say(words, `phase.${phase}`),
      presses: pressesOf(phase),
      text: say(words, `teacher.run-${phase}`),
    })),
    seats: Object.values(file.seats).map((seat) => kitSeat(file, seat, teaching, words)),
    twoEditions: Object.values(file.seats).some(hasCore),
    ticket: Object.values(file.learning.quiz)
      .slice(0, ON_THE_TICKET)
      .map(({ stem, options }) => ({
        stem,
        options: options.map(({ text, key, rationale }, n) => ({
          mark: markOf(n),
          text,
          right: key === 'yes',
          rationale,
        })),
      })),
    words: (teaching?.vocabulary ?? Object.keys(file.learning.vocabulary)).flatMap(
      (slug) => file.learning.vocabulary[slug] ?? [],
    ),
  };
}
