/** What lies on the table: every line put so far, and the map labelled from those alone. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Hearing } from '../../content/schema/hearing.ts';
import { PUBLIC } from '../argument-map/knowable.ts';
import { label } from '../argument-map/label.ts';
import type { Labelling } from '../argument-map/labelling.ts';
import type { ArgumentMap } from '../argument-map/neighbours.ts';
import { rank, type Strength } from '../argument-map/strength.ts';
import { memoizeByRef } from '../memoizeByRef.ts';
import { questionOf } from './agenda.ts';
import { isArguable, aimAgainst } from './bearing.ts';
import { backingOfPosition } from './presented.ts';
import type { Move } from './hearingDocket.ts';

/** A line as it was put; `thin` where the bench asked what stood behind it and got nothing that bore on it. */
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

/** The strength a line has as it was put. */
export const strengthAsAdvanced = (
  file: Pick<CaseFile, 'arguments'>,
  { argument, unsupported }: AdvancedLine,
): Strength => {
  const strength = file.arguments[argument]?.strength ?? 'wrong';
  return unsupported ? LOWER[strength] : strength;
};

/**
 * The lines a move puts: what the position asserts (its concessions among them), what it denies (the bench knows it), the
 * answer and the rejoinder where they bear. What is openly faced is not put: candour hands the other side nothing.
 */
export function linesAdvanced(file: CaseFile, hearing: Hearing, move: Move): AdvancedLine[] {
  const { question } = questionOf(hearing, move.question);
  const position = question.positions[move.position];
  if (!position) return [];
  const unsupported = backingOfPosition(file, hearing, question, position, move).some(
    ({ verdict }) => verdict !== 'right',
  );
  const advanced: AdvancedLine[] = [
    ...position.asserts.map((argument) => ({ argument, unsupported })),
    ...position.denies.map((argument) => ({ argument, unsupported: false })),
  ];
  const answers = move.answer !== null && aimAgainst(file, move.answer, position) !== null;
  if (move.answer !== null && answers) advanced.push({ argument: move.answer, unsupported: false });
  if (
    move.answer !== null &&
    move.rejoinder !== null &&
    aimAgainst(file, move.rejoinder, { asserts: [move.answer], denies: [] }) !== null
  ) {
    advanced.push({ argument: move.rejoinder, unsupported: false });
  }
  return advanced;
}

/** Every argument used so far, so that nobody makes the same point twice; what was only faced may still be made. */
export function argumentsUsed(file: CaseFile, hearing: Hearing, moves: readonly Move[]): Set<string> {
  return new Set(
    moves.flatMap((move) => {
      const position = questionOf(hearing, move.question).question.positions[move.position];
      return [...(position?.asserts ?? []), move.answer, move.rejoinder].filter((id): id is string => id !== null);
    }),
  );
}

/**
 * The map as the table shows it: about the claims in dispute only what was put counts, with the strength it was put with;
 * about everything else the map stands as it is, since nobody disputed it.
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

/** Whether a line counts that day, whatever it meets. */
export const counts = (file: CaseFile, hearing: Hearing, line: AdvancedLine): boolean =>
  rank(strengthAsAdvanced(file, line)) > rank('wrong') && isArguable(file, hearing, line.argument);
