/** Checks what the author of a map says must follow from it, and says in sentences what does not. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { label } from './label.ts';
import type { ArgumentLabel } from './labelling.ts';
import type { ArgumentMap } from './neighbours.ts';

export interface ExpectationFailure {
  readonly note: string; // the expectation's own note
  readonly claim: string;
  readonly expected: ArgumentLabel;
  readonly found: ArgumentLabel | 'missing';
  readonly sentence: string;
}

/** Every claim of every `expect` block whose label is not the one written there; empty when all hold. */
export function failedExpectations(file: ArgumentMap & Pick<CaseFile, 'expect'>): ExpectationFailure[] {
  return file.expect.flatMap((expectation) => {
    const labelling = label(file, expectation.on, expectation.knownTo);
    return (['in', 'out', 'undecided'] as const).flatMap((expected) =>
      expectation[expected].flatMap((claim) => {
        const status = labelling.claims[claim];
        if (status?.label === expected) return [];
        const found = status?.label ?? 'missing';
        const because = status && status.path.length > 0 ? ` because of ${status.path.join(', ')}` : '';
        const sentence = `${expectation.note}: on ${expectation.on}, known to ${expectation.knownTo}, expected ${claim} ${expected}, found ${found}${because}.`;
        return [{ note: expectation.note, claim, expected, found, sentence }];
      }),
    );
  });
}
