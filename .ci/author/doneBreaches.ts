/** Says where a choice is marked as what was done although the record shows less than the choice says. */
import type { CaseFile, Seat } from '../../src/content/schema/caseFile.ts';
import { seatsAndCodas } from '../../src/domain/docket/edition.ts';
import type { Breach } from './breach.ts';
import { decisionsFile } from './seatFiles.ts';

/** The record itself says that something is not known. */
const SILENT = /\b(not|never|nobody) (been )?(known|knows|established|found|seen|public)\b|\bunknown\b/iu;
/** A choice that gives a reason, or says in what order things were done, claims what went on in somebody's head. */
const REASONED = /\b(because|since|so that|in order to|before (anything|everything) else|with a true reason)\b/iu;

/** A choice that says what comes first, or names several steps in a row, claims all of them, in that order. */
const IN_STEPS = /\bfirst\b.*\bthen\b|^[^,.]+, [^,.]+, and /iu;
/** A choice that quotes words claims that they stood there; one that is speech as a whole opens with the quotation mark. */
const QUOTING = /[^‘]‘/u;

/** A choice fits the record whole only where the record neither leaves it open nor would have to show a reason, an order or a wording. */
export const doneBreaches = (file: CaseFile): Breach[] =>
  seatsAndCodas(file).flatMap((seat) => breachesIn(decisionsFile(seat), seat.decisions));

function breachesIn(file: string, decisions: Seat['decisions']): Breach[] {
  return Object.entries(decisions).flatMap(([slug, { done, options }]) => {
    const option = done.option && options[done.option];
    const why = option && done.fits !== 'near' ? tooMuch(done.text, option.text) : null;
    return why
      ? [
          {
            file,
            path: ['decisions', slug, 'done', 'fits'],
            message: `${why}; write \`fits: near\`, and say what is unknown`,
          },
        ]
      : [];
  });
}

/** What a choice claims beyond the record; null where nothing. */
function tooMuch(record: string, choice: string): string | null {
  if (SILENT.test(record)) return 'the record leaves something open';
  if (REASONED.test(choice)) return 'the record would have to show the reason that the choice gives';
  if (IN_STEPS.test(choice)) return 'the record would have to show each step that the choice names, in that order';
  if (QUOTING.test(choice)) return 'the record would have to show the words that the choice quotes';
  return null;
}
