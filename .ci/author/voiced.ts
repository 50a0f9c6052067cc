/** Says where a false belief is voiced and nobody there answers it, and which beliefs of a case are voiced nowhere. */
import type { CaseFile, Seat, WithId } from '../../src/content/schema/caseFile.ts';
import type { Decision, Option, Reply } from '../../src/content/schema/decision.ts';
import { seatsAndCodas } from '../../src/domain/docket/edition.ts';
import { heldTo, joined, type Breach, type Findings } from './breach.ts';
import { decisionsFile, heldStrictly } from './seatFiles.ts';
import { isWholeSentence } from './sentence.ts';

/** A course or an answer, with the name by which `actedOn` calls it and its place in the file. */
interface Choice extends Pick<Reply, 'asserts' | 'denies' | 'corrected'> {
  readonly name: string; // 'seat/decision/option', or 'seat/decision/part/reply'
  readonly file: string;
  readonly path: Breach['path'];
  readonly core: boolean;
}

/** What a choice voices: each wrong argument it stands on, each settled one it sets aside, each belief it acts on. */
export function voicedBy(file: CaseFile, { name, asserts, denies }: Choice): string[] {
  const strength = (id: string): string | undefined => file.arguments[id]?.strength;
  return [
    ...asserts.flatMap((id) => (strength(id) === 'wrong' ? [`asserts ${id}, which is wrong`] : [])),
    ...denies.flatMap((id) => (strength(id) === 'settled' ? [`denies ${id}, which is settled`] : [])),
    ...Object.entries(file.learning.misconceptions).flatMap(([slug, { actedOn }]) =>
      actedOn.includes(name) ? [`acts on the misconception ${slug}`] : [],
    ),
  ];
}

/** A decision of the core answers each false belief where it is voiced; what another leaves unanswered is noted. */
export function correctionFindings(file: CaseFile): Findings {
  return joined(
    choicesOf(file).map((choice) => {
      const { corrected, core } = choice;
      const say = (message: string, ...deeper: string[]): Breach[] => [
        { file: choice.file, path: [...choice.path, ...deeper], message },
      ];
      if (corrected)
        return isWholeSentence(corrected.text)
          ? joined([])
          : heldTo(true, say('expected a whole sentence, from its capital to its full stop', 'corrected', 'text'));
      const [voiced] = voicedBy(file, choice);
      return heldTo(core, voiced ? say(`${voiced}; expected corrected: who answers it here, and with what`) : []);
    }),
  );
}

/** Every misconception is voiced by some choice, or says that it is for the quiz alone. */
export function beliefFindings(file: CaseFile): Findings {
  const choices = choicesOf(file);
  return joined(
    Object.entries(file.learning.misconceptions).map(([slug, belief]) => {
      const named = new Set(belief.arguments);
      const by = choices.filter(
        ({ name, asserts, denies }) =>
          belief.actedOn.includes(name) ||
          asserts.some((id) => named.has(id) && file.arguments[id]?.strength === 'wrong') ||
          denies.some((id) => named.has(id) && file.arguments[id]?.strength === 'settled'),
      );
      const say = (message: string): Breach[] => [
        { file: 'learning.yaml', path: ['misconceptions', slug, 'voiced'], message },
      ];
      if (belief.voiced === 'quiz')
        return heldTo(false, by[0] ? say(`${by[0].name} voices it now; expected no "voiced: quiz"`) : []);
      return heldTo(
        true,
        by.length > 0 ? [] : say('no choice voices it; expected one under actedOn, or "voiced: quiz"'),
      );
    }),
  );
}

const choicesOf = (file: CaseFile): Choice[] =>
  seatsAndCodas(file).flatMap((seat) => Object.values(seat.decisions).flatMap((decision) => choicesAt(seat, decision)));

function choicesAt(seat: Seat, decision: WithId<Decision>): Choice[] {
  const { id, options, parts } = decision;
  const choice = ({ asserts, denies, corrected }: Option | Reply, names: string[], path: string[]): Choice => ({
    name: [seat.id, id, ...names].join('/'),
    file: decisionsFile(seat),
    path: ['decisions', id, ...path],
    core: heldStrictly(seat, decision),
    asserts,
    denies,
    ...(corrected && { corrected }),
  });
  return [
    ...Object.entries(options).map(([slug, option]) => choice(option, [slug], ['options', slug])),
    ...Object.entries(parts).flatMap(([part, { replies }]) =>
      Object.entries(replies).map(([slug, reply]) => choice(reply, [part, slug], ['parts', part, 'replies', slug])),
    ),
  ];
}
