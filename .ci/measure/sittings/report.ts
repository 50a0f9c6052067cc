/** What the sittings came to, as a page of the documentation: a table of manners for each package, today's code beside the code before. */
import type { Tally } from '../../../tests/simulate/manyPupils.ts';

const PACKAGES: Readonly<Record<string, string>> = { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004', cmi5: 'cmi5' };

type Sum = Omit<Tally, 'first' | 'last' | 'packaged' | 'manner' | 'before' | 'code'> & { readonly sent: number };

/** Several runs of one manner as one. */
function summed(tallies: readonly Tally[]): Sum {
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((all, each) => all + of(each), 0);
  return {
    sent: sum(({ first, last }) => last - first + 1),
    cuts: sum(({ cuts }) => cuts),
    pupils: sum(({ pupils }) => pupils),
    lost: sum(({ lost }) => lost),
    of: {
      decision: sum(({ of }) => of.decision),
      standing: sum(({ of }) => of.standing),
      'early-score': sum(({ of }) => of['early-score']),
      refused: sum(({ of }) => of.refused),
    },
  };
}

const none = '–';

function row(manner: string, tallies: readonly Tally[]): string {
  const now = summed(tallies.filter(({ before }) => !before));
  const then = summed(tallies.filter(({ before }) => before));
  const today = now.sent > 0 ? [now.sent, now.cuts, now.pupils] : [none, none, none];
  const earlier =
    then.sent > 0
      ? [then.sent, then.pupils, then.lost, then.of.decision, then.of.standing, then.of['early-score'], then.of.refused]
      : Array.from({ length: 7 }, () => none);
  return `| ${[manner, ...today, ...earlier].join(' | ')} |`;
}

/** @param dayOf the day of a commit */
export function sittingsReport(tallies: readonly Tally[], dayOf: (commit: string) => string): string {
  const codes = (before: boolean): string =>
    [...new Set(tallies.filter((each) => each.before === before).map(({ code }) => code))]
      .map((code) => `\`${code.slice(0, 8)}\` (${dayOf(code)})`)
      .join(', ') || 'not run';
  const tables = Object.entries(PACKAGES).flatMap(([packaged, name]) => {
    const here = tallies.filter((each) => each.packaged === packaged);
    const manners = [...new Set(here.map(({ manner }) => manner))];
    if (manners.length === 0) return [];
    return [
      `## ${name}`,
      '',
      '| manner | pupils | cuts on a report | something wrong | before: pupils | something wrong | lost something | a decision | status or score | score before its status | refused |',
      '|---|---|---|---|---|---|---|---|---|---|---|',
      ...manners.map((manner) =>
        row(
          manner,
          here.filter((each) => each.manner === manner),
        ),
      ),
      '',
    ];
  });
  return `${[
    '# Pupils on a bad network day',
    '',
    'Written by `npm run sittings`, and by `npm run sittings -- --before` for the code before issue 19, which is checked out of this',
    "repository's own history into a folder that is removed again, and played through an adapter (`tests/simulate/before.ts`). A pupil sits",
    'down four times, on two devices; the network goes and comes, commits are refused, windows stay open or die, and of every pupil at least one cut falls on a',
    'report (`tests/simulate/scormSittings.ts`, `cmi5Sittings.ts`). The same number is the same pupil and the same weather, with both codes.',
    '',
    `Today's code: ${codes(false)}. The code before: ${codes(true)}.`,
    '',
    '*Something wrong* counts pupils in whose gradebook anything is not as it should be at the end. *Lost something* counts those of whom a decision is missing or',
    'answered otherwise, or whose status or score is not theirs. *Score before its status* is what leaves an activity at "To do" in a',
    'system that judges by the score. *Refused* are comments too long or twice, requests too large, and breaches of the cmi5 launcher’s rules. For',
    'the code before, a decision counts as there in whatever row it stands, codas do not count, and a running score is no loss. Where it lost',
    'nothing in a manner, the column before says what else was wrong. In the manners of cmi5 without a mastery score most of its losses come of',
    "`masteryscore: null`, which our stand-in refuses and ADL's player was seen to let through; the rows with a mastery score do not have this.",
    '',
    ...tables,
  ].join('\n')}`;
}
