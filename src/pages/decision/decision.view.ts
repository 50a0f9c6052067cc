/** One decision as views show it: what is read, what may be answered, chosen and cited, and what is still missing. */
import type { Play } from '../../domain/play/context.ts';
import type { RecalledView } from './recalled.view.ts';
import { handOf } from '../../domain/play/interactions.ts';
import { chapterOpening, type ChapterOpening } from '../chapter/opening.view.ts';
import { cite, underOneLabel, type Cited } from '../common/citation.view.ts';
import { documentView, type DocumentView } from '../common/documents/document.view.ts';
import { called, remembered, type Reading } from '../common/remembered.view.ts';
import { handView, type HandView } from '../hands/hands.view.ts';
import { missingId, type CommitView } from '../common/commit.view.ts';
import type { EvidenceSlotView } from '../common/slips.view.ts';
import { slotViews } from '../hands/backing.view.ts';
import { isAnswered } from '../../domain/play/draft.ts';
import { missingIn } from '../../domain/play/desk.ts';
import { isCourseFixed } from '../../domain/play/placing.ts';
import { endingOf, positions } from '../../domain/play/position.ts';
import { toolView, type ToolView } from '../panels/tools.view.ts';
import type { Snapshot } from '../common/snapshot.view.ts';
import { say, type Words } from '../common/words.view.ts';

export type DecisionStep = (typeof STEPS)[number];

export interface OptionView {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly chosen: boolean;
  readonly struck: boolean; // it ended the road and was taken back
  readonly tool: ToolView | null; // the tool this course takes up
  readonly cost: string | null; // what it costs whoever takes it
}

export interface DecisionView {
  readonly id: string;
  readonly step: DecisionStep;
  readonly when: string;
  readonly count: string; // which decision of the seat it is
  readonly title: string;
  readonly opening: ChapterOpening | null; // of the chapter, at its first decision
  readonly supposed: string | null; // the line that says this never happened
  readonly situation: readonly Cited[]; // what is so on every road, and before and after it what this road adds
  readonly recalled: RecalledView | null; // in a coda: what was once written, given back
  readonly ask: string;
  readonly hand: HandView;
  readonly courseFirst: boolean; // what is chosen stands before what the hand asks
  readonly document: DocumentView | null;
  readonly options: readonly OptionView[];
  readonly optionsShown: boolean;
  readonly courseFixed: string | null; // why no other course can be chosen any more
  readonly slots: readonly EvidenceSlotView[];
  readonly backing: string | null; // that the course needs none, where it ends the road
  readonly commit: CommitView;
}

const STEPS = ['looking', 'listening', 'answering', 'writing', 'examining', 'choosing', 'backing', 'ready'] as const;

/** Which step of a decision the chart is in, whichever hand plays it. @throws Error outside a decision */
export function decisionStep(snapshot: Snapshot): DecisionStep {
  const { place }: { readonly place?: unknown } = snapshot.value;
  const step = STEPS.find((each) => endsIn(place, each));
  if (!step || !snapshot.matches({ place: { seat: 'decision' } })) throw new Error('no decision is being made');
  return step;
}

/** Whether the deepest state of a value of the chart has this name. */
const endsIn = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some((inner) => endsIn(inner, name))
    : value === name;

/**
 * @param step the statechart's state inside the decision
 * @param endingsMet courses that ended the road and were taken back, as `decision/option`
 * @param recalled what the decision gives back of the play, in a coda
 */
export function decisionView(
  play: Play,
  step: DecisionStep,
  words: Words,
  endingsMet: readonly string[] = [],
  recalled: RecalledView | null = null,
): DecisionView {
  const { file, decision, draft } = play;
  const courseFirst = decision.order === 'course-first';
  const hand = handView(play, step === 'looking', words);
  const reading: Reading = { file, seat: play.seat, docket: play.docket, at: decision.id, upTo: 'before' };
  const { before, after } = decision.situation;
  const endsRoad = decision.options[draft.option ?? '']?.ends !== undefined;
  const options = Object.entries(decision.options).map(([id, option], i) => ({
    id,
    number: i + 1,
    text: called(reading, option),
    chosen: draft.option === id,
    struck: endingsMet.includes(endingOf(decision.id, id)),
    tool: option.tool ? (toolView(file, option.tool, decision.date, play.seat.id, words, false)[0] ?? null) : null,
    cost: option.cost ?? null,
  }));
  return {
    id: decision.id,
    step,
    when: decision.when,
    count: countOf(play, words),
    title: decision.title,
    opening: chapterOpening(play, words),
    supposed: supposedLine(play, words),
    situation: underOneLabel(
      [
        remembered(reading, before, words) ?? [],
        cite(file, words, decision.situation),
        remembered(reading, after, words) ?? [],
      ].flat(),
    ),
    recalled,
    ask: decision.ask ?? say(words, 'decision.options'),
    hand,
    courseFirst,
    document: decision.document
      ? documentView(play, words, false, reading, hand.kind === 'find' ? hand.lines : [])
      : null,
    options,
    optionsShown: courseFirst || hand.kind === 'write' || isAnswered(decision, draft),
    courseFixed: isCourseFixed(draft) ? say(words, 'decision.fixed') : null,
    slots: endsRoad ? [] : slotViews(play, words),
    backing: endsRoad ? say(words, 'decision.backNothing') : null,
    commit: {
      ready: step === 'ready',
      word: say(words, 'decision.commit'),
      hint: hint(play, step, words),
      reminded: play.desk.reminded,
      missing: missingId(missingIn(decision, draft)),
    },
  };
}

/** That this never happened, and in which way it did not; null where it did. */
function supposedLine({ docket, chapter, decision }: Play, words: Words): string | null {
  if (docket.edition === 'coda') return say(words, 'coda.supposed');
  if (decision.status === 'constructed') return say(words, 'decision.supposed');
  return chapter.what === 'supposed' ? say(words, 'decision.supposition') : null;
}

function countOf({ seat, decision }: Play, words: Words): string {
  const all = positions(seat);
  return say(words, 'bar.progress', { n: all.findIndex((each) => each.decision === decision.id) + 1, of: all.length });
}

/** One line that says what is still missing. */
function hint({ decision, draft }: Play, step: DecisionStep, words: Words): string {
  const left = Object.keys(decision.parts).filter((part) => draft.parts[part] === undefined).length;
  const empty = decision.slots.filter((slot) => draft[slot] === undefined).length;
  switch (step) {
    case 'looking':
      return say(words, 'find.hint');
    case 'listening':
      return say(words, handOf[decision.moment] === 'argue' ? 'argue.hint' : 'talk.hint');
    case 'answering':
      return say(words, 'argue.answer');
    case 'examining':
      return say(words, 'decision.left-element', { left });
    case 'writing':
      return left > 0
        ? say(words, left > 1 ? 'write.left' : 'write.leftOne', { left })
        : say(words, 'decision.needChoosing');
    case 'choosing':
      return say(words, 'decision.needChoosing');
    case 'backing':
      return say(words, empty > 1 ? 'decision.needBackingTwo' : 'decision.needBacking');
    case 'ready':
      return say(words, 'decision.ready');
  }
}
