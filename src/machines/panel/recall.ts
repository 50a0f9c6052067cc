/** Answers to the questions a seat is remembered by: the first one counts. */
import { playOf, type Context } from '../../domain/play/context.ts';

/** Whether a play is under way that asks this question, offers this answer, and was not answered before. */
export function isAsked(context: Context, question: number, answer: number): boolean {
  if (context.docket === null) return false;
  const { file, seat } = playOf(context);
  const known = file.learning.quiz[seat.recall[question] ?? '']?.options[answer] !== undefined;
  return known && (context.recall[seat.id]?.[question] ?? null) === null;
}

/** The answers with one more; nothing changes where it was answered before, or there is no such question or answer. */
export function answered(context: Context, question: number, answer: number): Context['recall'] {
  if (!isAsked(context, question, answer)) return context.recall;
  const { seat } = playOf(context);
  const before = context.recall[seat.id] ?? seat.recall.map(() => null);
  return { ...context.recall, [seat.id]: before.with(question, answer) };
}
