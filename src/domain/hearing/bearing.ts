/** Which lines of argument meet which: what is left to a side against something just said. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Hearing } from '../../content/schema/hearing.ts';
import { PUBLIC } from '../argument-map/knowable.ts';
import { label } from '../argument-map/label.ts';
import { neighbours } from '../argument-map/neighbours.ts';
import { rank } from '../argument-map/strength.ts';

/** How a line meets another: against its claim, against its step, or as the answer the map names. */
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

/** What may be met in a position: what it asserts; and what it denies, which the other side need only say. */
export interface Target {
  readonly asserts: readonly string[];
  readonly denies: readonly string[];
  readonly faces?: readonly string[];
}

/** How a line meets a target, or null. Whoever denies an argument is met by that argument itself. */
export function aimAgainst(file: Pick<CaseFile, 'arguments'>, line: string, { asserts, denies }: Target): Aim | null {
  if (denies.includes(line)) return 'answers';
  return asserts.map((each) => aimOf(file, line, each)).find((aim) => aim !== null) ?? null;
}

/** Whether a side may make an argument: its own, a neutral one, or one of those it speaks with. */
export function mayArgue(file: Pick<CaseFile, 'arguments'>, hearing: Hearing, side: string, argument: string): boolean {
  const of = file.arguments[argument]?.side;
  return of === side || of === 'neutral' || (of !== undefined && (hearing.sides[side]?.with ?? []).includes(of));
}

/** Whether the law of the hearing's day and the public record let an argument be made. What undercuts it has yet to be said. */
export function isArguable(file: CaseFile, hearing: Hearing, argument: string): boolean {
  const status = label(file, hearing.on, PUBLIC).arguments[argument];
  return status !== undefined && (status.applicable || status.why.rule === 'undercut');
}

/**
 * The lines left to a side against a target, strongest first; among equals those not openly faced already, then those on
 * the same question of law, then those against the claim or the step itself.
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
  const force = (line: string): number => rank(file.arguments[line]?.strength ?? 'wrong');
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
