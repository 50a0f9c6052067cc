/** What lies on the table: every line advanced so far, and the map labelled from those lines. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Hearing } from '../../content/schema/hearing.ts';
import { PUBLIC } from '../argument-map/knowable.ts';
import { label } from '../argument-map/label.ts';
import type { Labelling } from '../argument-map/labelling.ts';
import type { ArgumentMap } from '../argument-map/neighbours.ts';
import { rank, type Strength } from '../argument-map/strength.ts';
import { memoizeByRef } from '../memoizeByRef.ts';
import { questionOf } from './agenda.ts';
import { aimAgainst } from './bearing.ts';
import { backingOfPosition } from './presented.ts';
import { heardOf } from './heard.ts';
import type { Move } from './hearingDocket.ts';

/** A line as it was advanced. It is unsupported where a slip could have backed it and no such slip was cited. */
export interface AdvancedLine {
  readonly argument: string;
  readonly unsupported: boolean;
}

const LOWER: Readonly<Record<Strength, Strength>> = {
  settled: 'strong',
  strong: 'contested',
  contested: 'weak',
  weak: 'weak',
  wrong: 'wrong',
};

/** The strength a line counts with: its own, or one step less where it is unsupported. */
export const strengthAsAdvanced = (
  file: Pick<CaseFile, 'arguments'>,
  { argument, unsupported }: AdvancedLine,
): Strength => {
  const strength = file.arguments[argument]?.strength ?? 'wrong';
  return unsupported ? LOWER[strength] : strength;
};

/**
 * The lines a move advances: what the position asserts, what it denies (the bench knows that argument anyway), and the
 * answer and the rejoinder where they bear on what they answer. An argument the position faces openly is not advanced
 * by that, so being candid gives the other side nothing.
 */
export function linesAdvanced(file: CaseFile, hearing: Hearing, move: Move): AdvancedLine[] {
  const { question } = questionOf(hearing, move.question);
  const position = heardOf(question, move);
  if (!position) return [];
  const unsupported = backingOfPosition(file, hearing, question, position, move).some(
    ({ verdict }) => verdict !== 'right',
  );
  const advanced: AdvancedLine[] = [
    ...position.asserts.map((argument) => ({ argument, unsupported })),
    ...position.denies.map((argument) => ({ argument, unsupported: false })),
  ];
  const { answer, rejoinder } = move;
  if (answer === null) return advanced;
  if (aimAgainst(file, answer, position) !== null) advanced.push({ argument: answer, unsupported: false });
  if (rejoinder !== null && aimAgainst(file, rejoinder, { asserts: [answer], denies: [] }) !== null)
    advanced.push({ argument: rejoinder, unsupported: false });
  return advanced;
}

/**
 * Every argument used so far, so that nobody makes the same point twice. An argument that was only faced is not used by
 * that.
 */
export function argumentsUsed(file: CaseFile, hearing: Hearing, moves: readonly Move[]): Set<string> {
  return new Set(
    moves.flatMap((move) => {
      const position = heardOf(questionOf(hearing, move.question).question, move);
      return [...(position?.asserts ?? []), move.answer, move.rejoinder].filter((id): id is string => id !== null);
    }),
  );
}

/**
 * The map labelled by what is on the table. About the claims in dispute only advanced lines count, with the strength
 * they were advanced with. About everything else the whole map counts, because nobody disputed it.
 */
export const labelTable = (file: CaseFile, hearing: Hearing, moves: readonly Move[]): Labelling =>
  labelled(file)(hearing)(moves);

const labelled = memoizeByRef((file: CaseFile) =>
  memoizeByRef((hearing: Hearing) => memoizeByRef((moves: readonly Move[]) => labelAfresh(file, hearing, moves))),
);

function labelAfresh(file: CaseFile, hearing: Hearing, moves: readonly Move[]): Labelling {
  const advanced = new Map<string, Strength>();
  for (const each of moves.flatMap((move) => linesAdvanced(file, hearing, move))) {
    const strength = strengthAsAdvanced(file, each);
    const before = advanced.get(each.argument);
    if (before === undefined || rank(strength) > rank(before)) advanced.set(each.argument, strength);
  }
  const disputed = new Set(Object.values(hearing.stages).flatMap(({ about }) => about));
  const concerns = (id: string): string | undefined => {
    const { supports, rebuts, undercuts } = file.arguments[id] ?? {};
    return supports ?? rebuts ?? (undercuts ? concerns(undercuts) : undefined);
  };
  const entries = Object.entries(file.arguments).flatMap(([id, argument]) => {
    const strength = advanced.get(id);
    if (strength === undefined) return disputed.has(concerns(id) ?? '') ? [] : [[id, argument] as const];
    return [[id, strength === argument.strength ? argument : { ...argument, strength }] as const];
  });
  const map: ArgumentMap = {
    facts: file.facts,
    authorities: file.authorities,
    claims: file.claims,
    arguments: Object.fromEntries(entries),
  };
  return label(map, hearing.on, PUBLIC);
}
