/** Puts the parts of a case together again, which the build has cut for the places where they are needed. */
import type { CaseFile } from './schema/caseFile.ts';

/** A part of a case: some of its tables, some of their rows, some of the fields of a row. */
export type Part = { readonly [key: string]: unknown };

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

/** One part with what the next ones add; where two say the same field, the later one holds. Rows keep the order of the first that names them. */
export const joinParts = (...parts: readonly Part[]): Part => parts.reduce(join, {});

function join(under: Part, over: Part): Part {
  const joined: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const there = joined[key];
    joined[key] = isPart(there) && isPart(value) ? join(there, value) : value;
  }
  return joined;
}

/** The case of these parts, with its hearing where one was brought. A case that is not whole lacks what nobody has asked for yet. */
export const caseOf = (parts: readonly Part[], hearing: CaseFile['hearing']): CaseFile =>
  ({ expect: [], teaching: null, seats: {}, ...joinParts(...parts), hearing }) as unknown as CaseFile;
