/** What was said in a play and is false: each false belief once, where it was first said, and whether it was put right. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { Reply } from '../../content/schema/decision.ts';
import { entryFor, type Docket } from '../docket/docket.ts';
import { seatOf } from '../docket/edition.ts';

/** A falsehood by what it is about: a misconception, or the argument said or denied. */
export interface Falsehood {
  readonly about: string;
  readonly decision: string; // where it was said, by its slug
  readonly words: string; // the course or the answer that says it
  readonly said: string; // what is false in it
  readonly correction: string;
  readonly ids: readonly string[]; // what stands behind the correction
  /** The words of the answer that put it right, or null. */
  readonly putRight: string | null;
}

type Told = Pick<Falsehood, 'about' | 'said' | 'correction' | 'ids'>;

/** A choice that was made: the course, or an answer. */
interface Choice {
  readonly name: string; // as `actedOn` names it
  readonly decision: string;
  readonly words: string;
  readonly stance: Pick<Reply, 'asserts' | 'denies'>;
  readonly second: { readonly name: string; readonly reply: Reply } | null;
}

/** Every falsehood of a play, in the order of the seat's decisions; none where the case does not have the seat. */
export function falsehoodsIn(file: CaseFile, docket: Docket): Falsehood[] {
  const seat = seatOf(file, docket);
  const told = new Set<string>();
  return (seat ? choicesOf(seat, docket) : []).flatMap(({ name, decision, words, stance, second }) =>
    toldBy(file, name, words, stance)
      .filter(({ about }) => !told.has(about))
      .map((each) => {
        told.add(each.about);
        const mended =
          second &&
          toldBy(file, second.name, second.reply.text, second.reply).every(({ about }) => about !== each.about);
        return { ...each, decision, words, putRight: mended ? second.reply.text : null };
      }),
  );
}

const choicesOf = (seat: Seat, docket: Docket): Choice[] =>
  Object.values(seat.decisions).flatMap((decision) => {
    const entry = entryFor(docket, decision.id);
    const option = decision.options[entry?.option ?? ''];
    if (!entry || !option) return [];
    const at = `${seat.id}/${decision.id}`;
    const course: Choice = {
      name: `${at}/${entry.option}`,
      decision: decision.id,
      words: option.said,
      stance: option,
      second: null,
    };
    const answers = Object.entries(decision.parts).flatMap(([id, part]): Choice[] => {
      const given = entry.parts[id];
      const reply = given === undefined ? undefined : part.replies[given];
      if (!reply) return [];
      const again = entry.putRight?.[id];
      const mended = again === undefined ? undefined : part.replies[again];
      return [
        {
          name: `${at}/${id}/${given}`,
          decision: decision.id,
          words: reply.text,
          stance: reply,
          second: mended ? { name: `${at}/${id}/${again}`, reply: mended } : null,
        },
      ];
    });
    return [...answers, course];
  });

/** What is false in a choice. A misconception that is acted on speaks for the whole choice, so that no answer is told twice. */
function toldBy(file: CaseFile, name: string, words: string, { asserts, denies }: Choice['stance']): Told[] {
  const errors = Object.entries(file.learning.misconceptions).filter(([, { actedOn }]) => actedOn.includes(name));
  if (errors.length > 0)
    return errors.map(([id, error]) => ({
      about: `misconception/${id}`,
      said: error.belief,
      correction: error.correction,
      ids: [...error.authorities, ...error.sources],
    }));
  const strengthOf = (id: string): string | undefined => file.arguments[id]?.strength;
  const behind = (id: string): string[] => [
    id,
    ...(file.arguments[id]?.warrant ?? []),
    ...(file.arguments[id]?.raised.sources ?? []),
  ];
  return [
    ...asserts
      .filter((id) => strengthOf(id) === 'wrong')
      .map((id) => ({
        about: id,
        said: file.arguments[id]?.statement ?? '',
        correction: file.arguments[id]?.why ?? '',
        ids: behind(id),
      })),
    ...denies
      .filter((id) => strengthOf(id) === 'settled')
      .map((id) => ({ about: id, said: words, correction: file.arguments[id]?.statement ?? '', ids: behind(id) })),
  ];
}
