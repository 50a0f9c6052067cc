/** Says where an answer is put right, or remarked on, and the sentence does not say why. */
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import type { Option, Reply } from '../../src/content/schema/decision.ts';
import { seatsAndCodas } from '../../src/domain/docket/edition.ts';
import { heldTo, joined, type Findings } from './breach.ts';
import { decisionsFile, heldStrictly } from './seatFiles.ts';

/** Words that bring a reason, or what follows from it. */
const REASONS = /\b(because|since|so)\b/iu;

/** Whether a text says why. */
export const saysWhy = (text: string): boolean => REASONS.test(text);

/** A decision of the core gives its reasons; of another it is noted. */
export const reasonFindings = (file: Pick<CaseFile, 'seats'>): Findings =>
  joined(
    seatsAndCodas(file).flatMap((seat) =>
      Object.values(seat.decisions).flatMap((decision) => {
        const { id, options, parts } = decision;
        const check = (choice: Option | Reply, ...path: string[]): Findings[] =>
          remarksOn(choice)
            .filter(([, text]) => !saysWhy(text))
            .map(([where]) =>
              heldTo(heldStrictly(seat, decision), [
                {
                  file: decisionsFile(seat),
                  path: ['decisions', id, ...path, ...where],
                  message: 'gives no reason; expected one in the same sentence, with "because", "since" or "so"',
                },
              ]),
            );
        return [
          ...Object.entries(options).flatMap(([slug, option]) => check(option, 'options', slug)),
          ...Object.entries(parts).flatMap(([part, { replies }]) =>
            Object.entries(replies).flatMap(([slug, reply]) => check(reply, 'parts', part, 'replies', slug)),
          ),
        ];
      }),
    ),
  );

const remarksOn = (choice: Option | Reply): [string[], string][] => [
  ...(choice.corrected ? [[['corrected', 'text'], choice.corrected.text] as [string[], string]] : []),
  ...('note' in choice && choice.note ? [[['note'], choice.note] as [string[], string]] : []),
];
