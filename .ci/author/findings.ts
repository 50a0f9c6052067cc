/** Gathers what every check of a case finds: what it breaks, and what it still lacks. */
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import type { Review } from '../../src/content/schema/review.ts';
import { seatsAndCodas } from '../../src/domain/docket/edition.ts';
import { heldTo, joined, type Findings } from './breach.ts';
import { checkFindings, fragmentFindings } from './checks.ts';
import { codaFindings } from './codas.ts';
import { uncitedFacts } from './factsInUse.ts';
import { doneBreaches } from './doneBreaches.ts';
import { feedbackFindings } from './feedback.ts';
import { handFindings } from './hands.ts';
import { breaches } from './limits.ts';
import { reasonFindings } from './reasons.ts';
import { lengthFindings } from './tells.ts';
import { signBreaches } from './signs.ts';
import { trayFindings } from './trays.ts';
import { beliefFindings, correctionFindings } from './voiced.ts';

/** @param review what the case holds itself to, where it says so */
export const findings = (file: CaseFile, review: Review | null): Findings =>
  joined([
    heldTo(true, breaches(file, review)),
    heldTo(true, signBreaches(file)),
    heldTo(true, doneBreaches(file)),
    ...seatsAndCodas(file).flatMap((seat) => [
      feedbackFindings(seat),
      trayFindings(file, seat),
      checkFindings(seat),
      handFindings(seat),
    ]),
    codaFindings(file, review),
    fragmentFindings(file),
    correctionFindings(file),
    reasonFindings(file),
    beliefFindings(file),
    lengthFindings(file),
    uncitedFacts(file),
  ]);
