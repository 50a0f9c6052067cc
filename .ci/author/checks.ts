/** Holds fragments to ten words, and the claims that are checked in a seat to their number, their length and their lines. */
import type { CaseFile, Seat } from '../../src/content/schema/caseFile.ts';
import type { Check } from '../../src/content/schema/check.ts';
import { hasCore, seatIn } from '../../src/domain/docket/edition.ts';
import { isId } from '../../src/domain/fragments/fragmentFor.ts';
import { joined, type Breach, type Findings } from './breach.ts';
import { citingOf } from './citing.ts';
import { countWords } from './countWords.ts';
import { LIMITS } from './limits.ts';

const [FEWEST, MOST] = [3, 4]; // lines of a paper
const CHECK = 90; // words of a whole check, with what every line answers

/** A quotation that is too long breaks a rule; words that no sentence has any more are noted. */
export function fragmentFindings(file: CaseFile): Findings {
  const citing = citingOf(file);
  return joined(
    Object.entries(file.fragments).flatMap(([source, fragments]) =>
      Object.entries(fragments).map(([slug, { words, proves }]) => {
        const at = (path: readonly (string | number)[], message: string): Breach => ({
          file: 'fragments.yaml',
          path: ['fragments', source, slug, ...path],
          message,
        });
        const count = countWords(words);
        return {
          breaches: count > LIMITS.quotation ? [at(['words'], `${count} words; at most ${LIMITS.quotation}`)] : [],
          notes: proves.flatMap((each, i) =>
            isId(each) || citing.some(({ statement, sources }) => sources.includes(source) && statement.includes(each))
              ? []
              : [at(['proves', i], `no sentence that cites ${source} has the words ${each}`)],
          ),
        };
      }),
    ),
  );
}

/** A core edition meets two claims, the last of them at its end. */
export function checkFindings(seat: Seat): Findings {
  const say = (path: readonly string[], message: string): Breach => ({
    file: `roles/${seat.id}/role.yaml`,
    path: ['checks', ...path],
    message,
  });
  const { decisions } = seatIn(seat, 'core');
  const all = Object.entries(seat.checks);
  const met = all.filter(([, { before }]) => before === undefined || Object.hasOwn(decisions, before));
  const breaches = all.flatMap(([slug, check]) => shape(check).map((message) => say([slug], message)));
  if (hasCore(seat) && met.length !== 2) breaches.push(say([], `${met.length} in the core edition; expected 2`));
  if (hasCore(seat) && met.filter(([, { before }]) => before === undefined).length !== 1)
    breaches.push(say([], 'expected one that names no decision, so that it is met at the end'));
  return { breaches, notes: [] };
}

/** What is wrong with one claim. */
function shape({ claim, lines }: Check): string[] {
  const all = Object.values(lines);
  const words = countWords(
    [claim.by, claim.text, ...all.flatMap(({ quoted = '', told = '', says }) => [quoted, told, says])].join(' '),
  );
  return [
    ...(all.length < FEWEST || all.length > MOST ? [`${all.length} lines; expected ${FEWEST} or ${MOST}`] : []),
    ...(words > CHECK ? [`${words} words; at most ${CHECK}`] : []),
  ];
}
