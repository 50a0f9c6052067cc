/** Plans, handouts and statements that the teaching content adds to the papers made from the case. */
import type { CaseFile } from '../../../content/schema/caseFile.ts';
import type { Screen, Teaching } from '../../../content/schema/teaching.ts';
import { PHASES } from '../../../domain/debrief/run.ts';
import { say, type Words } from '../../common/words.view.ts';
import { roomSources, roomStatement, type RoomSource, type RoomStatement } from '../common/source.view.ts';

export interface LessonPlan {
  readonly id: string;
  readonly title: string;
  readonly fits: string;
  readonly question: string;
  readonly aims: readonly string[];
  readonly materials: readonly { readonly what: string; readonly copies: string }[];
  readonly link: string; // what the links of this plan have to say of the last move
  readonly early: string;
  readonly late: string;
  readonly before: readonly string[];
  readonly short: string;
  readonly lessons: readonly {
    readonly title: string;
    readonly steps: readonly {
      readonly minutes: string;
      readonly who: string;
      readonly do: string;
      readonly say: string;
      readonly screen: string;
      readonly press: string; // what opens it; empty where nothing is pressed
      readonly materials: string;
    }[];
  }[];
}

export interface LessonsView {
  readonly plans: readonly LessonPlan[];
  readonly facts: { readonly title: string; readonly lines: readonly RoomStatement[] };
  readonly absent: Teaching['absent'];
  readonly exit: {
    readonly tell: string;
    readonly items: readonly { readonly ask: string; readonly good: string; readonly sources: readonly RoomSource[] }[];
  };
  readonly comparison: {
    readonly note: string;
    readonly about: RoomStatement;
    readonly stem: RoomStatement;
    readonly parts: readonly {
      readonly task: string;
      readonly point: string;
      readonly accept: readonly string[];
      readonly refuse: string;
    }[];
  } | null;
  readonly standards: readonly {
    readonly decision: string;
    readonly ask: string;
    readonly standards: readonly string[];
  }[];
  /** What each code says, once. */
  readonly codes: readonly { readonly code: string; readonly text: string }[];
  readonly statements: readonly {
    readonly id: string;
    readonly title: string;
    readonly sections: readonly { readonly title: string; readonly text: string }[];
    readonly check: readonly string[];
  }[];
}

/** Where to press for a screen: the key of a phase of the run, or the way to a page. */
function pressOf(screen: Screen, words: Words): string {
  const phase = (PHASES as readonly string[]).indexOf(screen);
  if (phase >= 0) return say(words, 'screen.key', { key: phase + 1 });
  return screen === 'gather' ? say(words, 'screen.press-gather') : '';
}

export function lessonsView(file: CaseFile, teaching: Teaching, words: Words): LessonsView {
  const { plans, factSheet, exit, comparison, cards, standards } = teaching;
  return {
    plans: Object.entries(plans).map(([id, plan]) => ({
      id,
      title: plan.title,
      fits: plan.fits,
      question: plan.question,
      aims: plan.aims,
      materials: plan.materials,
      link: say(words, `teacher.linkCoda-${plan.coda}`),
      early: plan.early,
      late: plan.late,
      before: plan.before,
      short: plan.short,
      lessons: plan.lessons.map(({ title, steps }) => ({
        title,
        steps: steps.map((step) => ({
          minutes: `${step.from}–${step.to}`,
          who: step.who,
          do: step.do,
          say: step.say,
          screen: say(words, `screen.${step.screen}`),
          press: pressOf(step.screen, words),
          materials: step.materials.join(', '),
        })),
      })),
    })),
    facts: { title: factSheet.title, lines: factSheet.lines.map((line) => roomStatement(file, words, line)) },
    absent: teaching.absent,
    exit: {
      tell: exit.tell,
      items: exit.items.map(({ ask, good, sources }) => ({ ask, good, sources: roomSources(file, sources) })),
    },
    comparison: comparison
      ? {
          note: comparison.note,
          about: roomStatement(file, words, comparison.about),
          stem: roomStatement(file, words, comparison.stem),
          parts: Object.values(comparison.parts),
        }
      : null,
    standards: Object.entries(cards).flatMap(([seat, of]) =>
      Object.entries(of).map(([decision, card]) => ({
        decision: `${file.seats[seat]?.short ?? seat}: ${file.seats[seat]?.decisions[decision]?.title ?? decision}`,
        ask: card.ask,
        standards: card.standards,
      })),
    ),
    codes: Object.entries(standards).map(([code, { set, text }]) => ({ code, text: `${set}. ${text}` })),
    statements: (['privacy', 'access'] as const).map((id) => ({
      id,
      title: teaching[id].title,
      sections: Object.values(teaching[id].sections),
      check: teaching[id].check,
    })),
  };
}
