/** Says which arguments answer which, and which of them a side can still use against what was just said. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Hearing } from '../../content/schema/hearing.ts';
import { PUBLIC } from '../argument-map/knowable.ts';
import { label } from '../argument-map/label.ts';
import { neighbours } from '../argument-map/neighbours.ts';
import { rank, rankOf } from '../argument-map/strength.ts';

/** How a line answers another: it rebuts its claim, undercuts its step, or is named as its answer in the map. */
export type Aim = 'rebuts' | 'undercuts' | 'answers';

/** How `line` bears on `target` (both argument ids), or null where it is beside the point. */
export function aimOf(file: Pick<CaseFile, 'arguments'>, line: string, target: string): Aim | null {
  const a = file.arguments[line];
  const b = file.arguments[target];
  if (!a || !b || line === target) return null;
  if (a.undercuts === target) return 'undercuts';
  if ((a.rebuts && a.rebuts === b.supports) || (a.supports && a.supports === b.rebuts)) return 'rebuts';
  return neighbours(file, target).answers.includes(line) ? 'answers' : null;
}

/**
 * What a line can be aimed at: the arguments a position asserts, and those it denies, which the other side need only
 * make.
 */
export interface Target {
  readonly asserts: readonly string[];
  readonly denies: readonly string[];
  readonly faces?: readonly string[];
}

/** How a line answers a target, or null where it does not. An argument that was denied is itself an answer. */
export function aimAgainst(file: Pick<CaseFile, 'arguments'>, line: string, { asserts, denies }: Target): Aim | null {
  if (denies.includes(line)) return 'answers';
  return asserts.map((each) => aimOf(file, line, each)).find((aim) => aim !== null) ?? null;
}

/** Whether a side may make an argument: its own, a neutral one, or one of those it speaks with. */
export function mayArgue(file: Pick<CaseFile, 'arguments'>, hearing: Hearing, side: string, argument: string): boolean {
  const of = file.arguments[argument]?.side;
  return of === side || of === 'neutral' || (hearing.sides[side]?.with ?? []).includes(of ?? '');
}

/**
 * Whether an argument can be made by the law and the public record of the hearing's day. One that the map undercuts can
 * still be made, since the other side has yet to say so.
 */
export function isArguable(file: CaseFile, hearing: Hearing, argument: string): boolean {
  const status = label(file, hearing.on, PUBLIC).arguments[argument];
  return status !== undefined && (status.applicable || status.why.rule === 'undercut');
}

/**
 * Whether a line counts at all on the day of the hearing: it is not wrong, and can be argued then. What stands behind it
 * makes no difference to that.
 */
export const counts = (file: CaseFile, hearing: Hearing, argument: string): boolean =>
  rankOf(file, argument) > rank('wrong') && isArguable(file, hearing, argument);

/**
 * The lines a side can still use against a target, strongest first. Among equals, first those the target does not face
 * openly, then those on the same question of law, then those that rebut the claim or undercut the step.
 * @param used arguments already used in this hearing
 */
export function linesLeft(
  file: CaseFile,
  hearing: Hearing,
  side: string,
  target: Target,
  used: ReadonlySet<string>,
): string[] {
  const notAnticipated = (line: string): number => (target.faces?.includes(line) ? 0 : 1);
  const issues = new Set([...target.asserts, ...target.denies].map((id) => file.arguments[id]?.issue));
  const near = (line: string): number => (issues.has(file.arguments[line]?.issue) ? 1 : 0);
  const direct = (line: string): number => (aimAgainst(file, line, target) === 'answers' ? 0 : 1);
  const force = (line: string): number => rankOf(file, line);
  return Object.keys(file.arguments)
    .filter(
      (line) =>
        !used.has(line) &&
        force(line) > rank('wrong') &&
        mayArgue(file, hearing, side, line) &&
        aimAgainst(file, line, target) !== null &&
        isArguable(file, hearing, line),
    )
    .sort(
      (a, b) =>
        force(b) - force(a) || notAnticipated(b) - notAnticipated(a) || near(b) - near(a) || direct(b) - direct(a),
    );
}
