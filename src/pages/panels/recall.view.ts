/** Four questions to remember a seat by: asked first; what is right, why and where it stands only after an answer. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { AnswerSheets } from '../../domain/codes/codebook.ts';
import { playOf, type Context } from '../../domain/play/context.ts';
import { chipsFor, type Chip } from '../common/citation.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface RecallQuestion {
  readonly at: number; // counted from 0
  readonly stem: string;
  readonly options: readonly { readonly text: string; readonly chosen: boolean; readonly right: boolean }[];
  /** Null until it was answered. */
  readonly answer: {
    readonly right: boolean;
    readonly text: string;
    readonly why: string;
    readonly chips: readonly Chip[];
  } | null;
}

export interface RecallPanel {
  readonly title: string;
  readonly questions: readonly RecallQuestion[];
  readonly told: string | null; // how many were right, once all are answered
}

/** Null where nobody wrote questions for the seat. */
export function recallPanel(context: Context, words: Words): RecallPanel | null {
  const { file, seat } = playOf(context);
  const questions = recallQuestions(file, seat, context.recall[seat.id] ?? []);
  if (questions.length === 0) return null;
  const right = questions.filter(({ answer }) => answer?.right).length;
  return {
    title: say(words, 'recall.heading'),
    questions,
    told: questions.every(({ answer }) => answer !== null)
      ? say(words, 'recall.told', { count: right, of: questions.length })
      : null,
  };
}

export const recallQuestions = (file: CaseFile, seat: Seat, answers: readonly (number | null)[]): RecallQuestion[] =>
  seat.recall.flatMap((slug, at) => {
    const question = file.learning.quiz[slug];
    if (!question) return [];
    const chosen = answers[at] ?? null;
    const taken = chosen === null ? undefined : question.options[chosen];
    const key = question.options.find((each) => each.key === 'yes');
    return [
      {
        at,
        stem: question.stem,
        options: question.options.map((option, n) => ({
          text: option.text,
          chosen: n === chosen,
          right: option.key === 'yes',
        })),
        answer:
          taken && key
            ? {
                right: taken.key === 'yes',
                text: key.text,
                why: taken === key ? key.rationale : `${taken.rationale} ${key.rationale}`,
                chips: chipsFor(file, question.sources),
              }
            : null,
      },
    ];
  });

/** What a code carries of it: nothing where nothing was answered. */
export const recallSheet = (answers: readonly (number | null)[] | undefined): AnswerSheets =>
  answers?.some((each) => each !== null) ? { recall: answers } : {};
