/** Holds each decision to what its hand needs: lines and ink, silence and quotations, words as they are read, phrases, and costs. */
import type { Seat, WithId } from '../../src/content/schema/caseFile.ts';
import type { Decision, Part } from '../../src/content/schema/decision.ts';
import { hasCore, seatIn } from '../../src/domain/docket/edition.ts';
import { toFind } from '../../src/domain/play/circles.ts';
import { handOf, type Hand } from '../../src/domain/play/interactions.ts';
import { heldTo, joined, type Breach, type Findings } from './breach.ts';
import { countWords } from './countWords.ts';
import { LIMITS } from './limits.ts';
import { decisionsFile, heldStrictly } from './seatFiles.ts';

const LINES = { least: 5, most: 8, toFind: 3 };
const COST = 7; // words
const HANDS: readonly Hand[] = ['find', 'talk', 'write', 'argue', 'decide'];

/** A place under a decision and what is wrong there. */
type Said = readonly [path: readonly string[], message: string];

/** A seat with a core edition is held to it, and so is a coda that answers its slips; of another seat it is noted. */
export function handFindings(seat: Seat): Findings {
  const file = decisionsFile(seat);
  const found = Object.values(seat.decisions).flatMap((decision) =>
    wrongWith(decision).map(([path, message]): Breach => ({
      file,
      path: ['decisions', decision.id, ...path],
      message,
    })),
  );
  return joined([
    heldTo(hasCore(seat) || Object.values(seat.decisions).some((each) => heldStrictly(seat, each)), found),
    { breaches: coreBreaches(seat), notes: [] },
  ]);
}

/** The short play meets all five hands, and none twice in a row. */
function coreBreaches(seat: Seat): Breach[] {
  if (!hasCore(seat)) return [];
  const played = Object.values(seatIn(seat, 'core').decisions);
  const say = (path: readonly string[], message: string): Breach => ({
    file: `roles/${seat.id}/decisions.yaml`,
    path: ['decisions', ...path],
    message,
  });
  const lacking = HANDS.filter((hand) => !played.some(({ moment }) => handOf[moment] === hand));
  const madeUp = played.filter(({ status }) => status === 'constructed');
  return [
    ...lacking.map((hand) => say([], `the core edition has nothing to ${hand}`)),
    ...played.flatMap((each, i) =>
      played[i - 1]?.moment === each.moment ? [say([each.id, 'moment'], 'the same as the moment before it')] : [],
    ),
    ...madeUp.slice(1).map(({ id }) => say([id, 'status'], 'a second moment of the core that is constructed outright')),
  ];
}

function wrongWith(decision: WithId<Decision>): Said[] {
  const parts = Object.entries(decision.parts);
  switch (handOf[decision.moment]) {
    case 'find':
      return [...parts.flatMap(lineWrong), ...countWrong(decision)];
    case 'talk':
      return talkWrong(parts);
    case 'write':
      return Object.entries(decision.options).flatMap(([slug, { written, answered }]): Said[] => [
        ...(written === undefined
          ? [[['options', slug], 'expected written: the message as it will be read'] as const]
          : []),
        ...(answered === undefined ? [[['options', slug], 'expected answered: what its reader answers'] as const] : []),
      ]);
    case 'argue':
      return parts.flatMap(phrasesWrong);
    case 'decide':
      return Object.entries(decision.options).flatMap(([slug, { cost }]): Said[] =>
        cost === undefined
          ? [[['options', slug], 'expected cost: what it costs whoever takes it']]
          : countWords(cost) > COST
            ? [[['options', slug, 'cost'], `${countWords(cost)} words; at most ${COST}`]]
            : [],
      );
  }
}

/** A line has a circle and no circle; a circle opens the line, or is corrected on the spot. */
function lineWrong([id, { kind, replies }]: [string, Part]): Said[] {
  const at = ['parts', id];
  if (kind !== 'line') return [[at, `a ${kind}; on a paper that is gone over each part is a line`]];
  const [circle, leave, ...more] = Object.values(replies);
  if (!circle || !leave || more.length > 0) return [[at, 'expected two answers: circled, and left']];
  const answers = [circle.note, circle.corrected].filter((each) => each !== undefined);
  return answers.length === 1 ? [] : [[at, 'expected of its circle either a note, which the line opens, or corrected']];
}

function countWrong(decision: Decision): Said[] {
  const lines = Object.keys(decision.parts).length;
  const right = toFind(decision);
  return [
    ...(lines < LINES.least || lines > LINES.most
      ? [[['parts'], `${lines} lines; expected ${LINES.least} to ${LINES.most}`] as const]
      : []),
    ...(right < LINES.toFind ? [[['parts'], `${right} lines to find; at least ${LINES.toFind}`] as const] : []),
  ];
}

/** Somebody may say nothing, and gives back words that were said. */
function talkWrong(parts: readonly [string, Part][]): Said[] {
  const silence = parts.some(([, { replies }]) => Object.values(replies).some(({ silent }) => silent));
  return [
    ...(silence ? [] : [[['parts'], 'no answer is silent; expected one that says nothing'] as const]),
    ...parts.flatMap(([id, { replies }], i): Said[] => {
      const heard = parts.slice(0, i).map(([, { prompt }]) => prompt);
      const quoting = Object.entries(replies).flatMap(([slug, { quotes }]) =>
        quotes ? [[slug, quotes] as const] : [],
      );
      return [
        ...(i > 0 && quoting.length === 0 ? [[['parts', id], 'no answer quotes a line before it'] as const] : []),
        ...quoting.flatMap(([slug, quotes]): Said[] => [
          ...(heard.some((line) => line.includes(quotes))
            ? []
            : [[['parts', id, 'replies', slug], `no line before it says “${quotes}”`] as const]),
          ...(countWords(quotes) > LIMITS.quotation
            ? [
                [
                  ['parts', id, 'replies', slug],
                  `quotes ${countWords(quotes)} words; at most ${LIMITS.quotation}`,
                ] as const,
              ]
            : []),
        ]),
      ];
    }),
  ];
}

/** What is heard phrase by phrase is the line itself. */
function phrasesWrong([id, { phrases, prompt }]: [string, Part]): Said[] {
  const at = ['parts', id];
  if (!phrases) return [[at, 'expected phrases: two to four pieces of its line, each with what an objection meets']];
  const whole = phrases.map(({ text }) => text).join(' ');
  return whole === prompt ? [] : [[at, `its phrases say “${whole}”, and its line “${prompt}”`]];
}
