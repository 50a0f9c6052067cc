/** Every rule on what must not be said, and the lines of the dossier that they answer to. */
import { forbiddenAfter } from './forbiddenAfter.ts';
import { forbiddenByLaw, type Rule } from './forbiddenByLaw.ts';
import { forbiddenByRecord } from './forbiddenByRecord.ts';
import { forbiddenBySeeds } from './forbiddenBySeeds.ts';
import { forbiddenByStyle } from './forbiddenByStyle.ts';

export const rules: readonly Rule[] = [
  ...forbiddenByLaw,
  ...forbiddenByRecord,
  ...forbiddenAfter,
  ...forbiddenBySeeds,
  ...forbiddenByStyle,
];

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);

/** The record's 23 traps (its section 8) and the twelve things the law's section 7 forbids: each needs a rule. */
export const ROWS: readonly string[] = [...numbered('X', 23), ...numbered('L', 12)];
