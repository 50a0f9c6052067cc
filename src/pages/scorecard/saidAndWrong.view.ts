/** What was said in a play and is wrong: each false belief once, with where it was said, what is so, and whether it was put right. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { Reply } from '../../content/schema/decision.ts';
import type { Docket } from '../../domain/docket/docket.ts';
import { seatOf } from '../../domain/docket/edition.ts';
import { chipsFor, type Chip } from '../common/citation.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface WrongView {
  /** What is false, struck out. */
  readonly said: string;
  /** The same for the ear: 'Said, and wrong: …' */
  readonly heard: string;
  readonly where: string; // 'At “Read the summons”: …'
  readonly correction: string;
  readonly chips: readonly Chip[];
  /** What was answered after it was corrected, where that is right. */
  readonly putRight: string | null;
}

/** A falsehood by what it is about: a misconception, or the argument said or denied. */
interface Falsehood {
  readonly about: string;
  readonly said: string;
  readonly correction: string;
  readonly ids: readonly string[]; // what stands behind the correction
}

/** A choice that was made: the course, or an answer. */
interface Choice {
  readonly name: string; // as `actedOn` names it
  readonly decision: string; // its title
  readonly words: string;
  readonly stance: Pick<Reply, 'asserts' | 'denies'>;
  readonly second: { readonly name: string; readonly reply: Reply } | null;
}

/** Every falsehood of a play, in the order in which it was first said. */
export function saidAndWrong(file: CaseFile, docket: Docket, words: Words): WrongView[] {
  const seat = seatOf(file, docket);
  const told = new Set<string>();
  return (seat ? choicesOf(seat, docket) : []).flatMap((choice) =>
    falsehoodsOf(file, choice.name, choice.words, choice.stance)
      .filter(({ about }) => !told.has(about))
      .map(({ about, said, correction, ids }) => {
        told.add(about);
        const { second } = choice;
        const mended =
          second &&
          falsehoodsOf(file, second.name, second.reply.text, second.reply).every((each) => each.about !== about);
        return {
          said,
          heard: `${say(words, 'score.wrong')}: ${said}`,
          where:
            said === choice.words
              ? say(words, 'score.saidHere', { decision: choice.decision })
              : say(words, 'score.saidAt', { decision: choice.decision, words: asSentence(choice.words) }),
          correction,
          chips: chipsFor(file, ids).slice(0, MOST_CHIPS),
          putRight: mended ? say(words, 'score.putRight', { words: second.reply.text }) : null,
        };
      }),
  );
}

const MOST_CHIPS = 4;

const choicesOf = (seat: Seat, docket: Docket): Choice[] =>
  docket.entries.flatMap((entry) => {
    const decision = seat.decisions[entry.decision];
    const option = decision?.options[entry.option];
    if (!decision || !option) return [];
    const at = `${seat.id}/${decision.id}`;
    const course: Choice = {
      name: `${at}/${entry.option}`,
      decision: decision.title,
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
          decision: decision.title,
          words: reply.text,
          stance: reply,
          second: mended ? { name: `${at}/${id}/${again}`, reply: mended } : null,
        },
      ];
    });
    return [...answers, course];
  });

/** What is false in a choice. A misconception that is acted on speaks for the whole choice, so that no answer is told twice. */
function falsehoodsOf(file: CaseFile, name: string, words: string, { asserts, denies }: Choice['stance']): Falsehood[] {
  const errors = Object.entries(file.learning.misconceptions).filter(([, { actedOn }]) => actedOn.includes(name));
  const beliefs = errors.map(([id, error]) => ({
    about: `misconception/${id}`,
    said: error.belief,
    correction: error.correction,
    ids: [...error.authorities, ...error.sources],
  }));
  const strengthOf = (id: string): string | undefined => file.arguments[id]?.strength;
  const wrong = asserts.filter((id) => strengthOf(id) === 'wrong');
  const settled = denies.filter((id) => strengthOf(id) === 'settled');
  const behind = (id: string): string[] => [
    id,
    ...(file.arguments[id]?.warrant ?? []),
    ...(file.arguments[id]?.raised.sources ?? []),
  ];
  if (beliefs.length > 0) return beliefs;
  return [
    ...wrong.map((id) => ({
      about: id,
      said: file.arguments[id]?.statement ?? '',
      correction: file.arguments[id]?.why ?? '',
      ids: behind(id),
    })),
    ...settled.map((id) => ({
      about: id,
      said: words,
      correction: file.arguments[id]?.statement ?? '',
      ids: behind(id),
    })),
  ];
}

/** Words with a mark at their end; a quotation brings its own. */
const asSentence = (words: string): string => (/[.?!…][’”]?$/.test(words) ? words : `${words}.`);
