/** The lines a player is offered against what was just said: some that answer it, mixed with some that do not. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Hearing } from '../../content/schema/hearing.ts';
import { isArguable, linesLeft, mayArgue, aimAgainst, type Target } from './bearing.ts';

const MOST = 4;

/**
 * At most four argument ids, or as many as asked for: all but one that answer what was said, and the rest from the same side and, where there
 * are any, on the same question of law. Their order gives no hint and is the same each time. None rests on law or facts
 * that came later or were not public yet.
 * @param seed any text that names the moment; the same text always gives the same order
 */
export function offeredLines(
  file: CaseFile,
  hearing: Hearing,
  side: string,
  said: Target,
  used: ReadonlySet<string>,
  seed: string,
  most = MOST,
): string[] {
  const right = linesLeft(file, hearing, side, said, used).slice(0, most - 1);
  const issues = new Set([...said.asserts, ...said.denies].map((id) => file.arguments[id]?.issue));
  const argued = new Set(
    Object.values(hearing.stages).flatMap(({ about }) => about.map((claim) => file.claims[claim]?.issue)),
  );
  const near = (id: string): number =>
    issues.has(file.arguments[id]?.issue) ? 0 : argued.has(file.arguments[id]?.issue) ? 1 : 2;
  const beside = Object.keys(file.arguments)
    .filter(
      (id) =>
        !used.has(id) &&
        mayArgue(file, hearing, side, id) &&
        isArguable(file, hearing, id) &&
        aimAgainst(file, id, said) === null &&
        !said.asserts.includes(id) &&
        near(id) < 2,
    )
    .sort((a, b) => near(a) - near(b) || stir(a + seed) - stir(b + seed));
  return [...right, ...beside.slice(0, most - right.length)].sort((a, b) => stir(seed + a) - stir(seed + b));
}

/** A number from a text, for an order that is the same everywhere (FNV-1a, 32 bits). */
function stir(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
