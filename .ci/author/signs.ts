/** Says how many signs the longest codes of each seat and edition leave, and where one would be too long to be written. */
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { symbolsLeftIn, type SymbolsLeft } from '../../src/domain/codes/longest.ts';
import type { Breach } from './breach.ts';

const named = ({ seat, edition, coda }: SymbolsLeft): string => `${seat}, ${edition}${coda ? ' with its coda' : ''}`;

/** Seats and editions whose longest codes cannot be written. */
export const signBreaches = (file: CaseFile): Breach[] =>
  symbolsLeftIn(file)
    .filter(({ short, full }) => short < 0 || full < 0)
    .map((each) => ({
      file: `roles/${each.seat}/${each.coda ? 'coda' : 'decisions'}.yaml`,
      path: ['decisions'],
      message: `${named(each)}: the longest codes leave ${each.short} signs (short) and ${each.full} (full); expected none or more`,
    }));

/** A line on the room left, for whoever wants to add a course. */
export const signsLine = (name: string, file: CaseFile): string =>
  `${name}: signs left in the longest code, short and full: ${symbolsLeftIn(file)
    .map((each) => `${named(each)}: ${each.short} and ${each.full}`)
    .join('; ')}.`;
