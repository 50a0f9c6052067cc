/** Answers to the questions a seat is remembered by: the first one counts. */
import { playOf, type Context } from '../../domain/play/context.ts';

/** The answers with one more; nothing changes where it was answered before, or there is no such question or answer. */
export function answered(context: Context, question: number, answer: number): Context['recall'] {
  const { file, seat } = playOf(context);
  const before = context.recall[seat.id] ?? seat.recall.map(() => null);
  const known = file.learning.quiz[seat.recall[question] ?? '']?.options[answer] !== undefined;
  return known && before[question] === null
    ? { ...context.recall, [seat.id]: before.with(question, answer) }
    : context.recall;
}
