/** What the content check asks of each hand: every rule is broken once, and is told by its place. */
import { describe, expect, it } from 'vitest';
import { handFindings } from '../../.ci/author/hands.ts';
import type { Seat } from '../../src/content/schema/caseFile.ts';
import type { Decision } from '../../src/content/schema/decision.ts';
import { completeSeats } from '../fixtures/cases.ts';

/** The first complete seat, with a decision of this moment changed. */
function changed(moment: Decision['moment'], change: (decision: Decision) => Partial<Decision>): Seat {
  for (const { seat } of completeSeats()) {
    const found = Object.values(seat.decisions).find((each) => each.moment === moment && each.edition === 'core');
    if (found) return { ...seat, decisions: { ...seat.decisions, [found.id]: { ...found, ...change(found) } } };
  }
  throw new Error(`no core edition has a moment to ${moment}`);
}

const told = (seat: Seat): string[] =>
  handFindings(seat).breaches.map(({ path, message }) => `${path.slice(2).join('.')}: ${message}`);
const first = <T>(table: Readonly<Record<string, T>>, at = 0): [string, T] => {
  const found = Object.entries(table)[at];
  if (!found) throw new Error('the table is too short');
  return found;
};
/** The decision's parts with the one at this place changed. */
const withPart = (
  { parts }: Decision,
  at: number,
  change: (part: Decision['parts'][string]) => object,
): Pick<Decision, 'parts'> => {
  const [id, part] = first(parts, at);
  return { parts: { ...parts, [id]: { ...part, ...change(part) } as typeof part } };
};

it.each(completeSeats())('$name has what its hands need', ({ seat }) => {
  expect(handFindings(seat).breaches).toEqual([]);
});

describe('a hand', () => {
  it.each<[string, Decision['moment'], (decision: Decision) => Partial<Decision>, RegExp]>([
    [
      'a paper of few lines',
      'inspect',
      ({ parts }) => ({ parts: Object.fromEntries(Object.entries(parts).slice(0, 4)) }),
      /4 lines; expected 5 to 8/,
    ],
    [
      'a part that is no line',
      'inspect',
      (all) => withPart(all, 0, () => ({ kind: 'element' })),
      /each part is a line/,
    ],
    [
      'a circle that neither opens nor is corrected',
      'inspect',
      (all) =>
        withPart(all, 0, ({ replies }) => ({
          replies: Object.fromEntries(
            Object.entries(replies).map(([id, { text, does, asserts, denies, overlooks, faces }]) => [
              id,
              { text, does, asserts, denies, overlooks, faces },
            ]),
          ),
        })),
      /either a note/,
    ],
    [
      'a third answer to a line',
      'inspect',
      (all) => withPart(all, 0, ({ replies }) => ({ replies: { ...replies, third: first(replies)[1] } })),
      /expected two answers/,
    ],
    [
      'a call without silence',
      'talk',
      ({ parts }) => ({
        parts: Object.fromEntries(
          Object.entries(parts).map(([id, part]) => [
            id,
            {
              ...part,
              replies: Object.fromEntries(
                Object.entries(part.replies).map(([slug, { silent: _silent, ...reply }]) => [slug, reply]),
              ),
            },
          ]),
        ),
      }),
      /no answer is silent/,
    ],
    [
      'words quoted that nobody said',
      'talk',
      (all) =>
        withPart(all, 1, ({ replies }) => ({
          replies: Object.fromEntries(
            Object.entries(replies).map(([slug, reply]) => [slug, { ...reply, quotes: 'never said by anyone' }]),
          ),
        })),
      /no line before it says/,
    ],
    [
      'words quoted from the line itself',
      'talk',
      (all) =>
        withPart(all, 0, ({ replies, prompt }) => ({
          replies: Object.fromEntries(
            Object.entries(replies).map(([slug, reply]) => [slug, { ...reply, quotes: prompt.slice(1, 9) }]),
          ),
        })),
      /no line before it says/,
    ],
    [
      'a message without its words',
      'draft',
      ({ options }) => ({ options: { ...options, [first(options)[0]]: { ...first(options)[1], written: undefined } } }),
      /expected written/,
    ],
    [
      'a message that nobody answers',
      'draft',
      ({ options }) => ({
        options: { ...options, [first(options)[0]]: { ...first(options)[1], answered: undefined } },
      }),
      /expected answered/,
    ],
    ['a line without phrases', 'argue', (all) => withPart(all, 0, () => ({ phrases: undefined })), /expected phrases/],
    [
      'phrases that say another line',
      'argue',
      (all) => withPart(all, 0, () => ({ prompt: 'Another line.' })),
      /its phrases say/,
    ],
    [
      'a course without its cost',
      'choose',
      ({ options }) => ({ options: { ...options, [first(options)[0]]: { ...first(options)[1], cost: undefined } } }),
      /expected cost/,
    ],
    [
      'a cost of many words',
      'choose',
      ({ options }) => ({
        options: {
          ...options,
          [first(options)[0]]: { ...first(options)[1], cost: 'one two three four five six seven eight' },
        },
      }),
      /8 words; at most 7/,
    ],
  ])('is refused %s', (_, moment, change, message) => {
    expect(told(changed(moment, change)).join('\n')).toMatch(message);
  });
});

describe('the core of a seat', () => {
  it('is refused without one of the hands, and with the same moment twice in a row', () => {
    const said = told(changed('talk', () => ({ moment: 'draft', status: 'constructed' }))).join('\n');
    expect(said).toMatch(/nothing to talk/);
    const seat = changed('talk', () => ({}));
    const [one, two] = Object.values(seat.decisions).filter(({ edition }) => edition === 'core');
    if (!one || !two) throw new Error('the core is too short');
    const twice = { ...seat, decisions: { ...seat.decisions, [two.id]: { ...two, moment: one.moment } } };
    expect(told(twice).join('\n')).toContain('the same as the moment before it');
  });

  it('is refused more than one moment that is constructed outright', () => {
    const seat = changed('talk', () => ({}));
    const all = Object.fromEntries(
      Object.entries(seat.decisions).map(([id, each]) => [id, { ...each, status: 'constructed' as const }]),
    );
    expect(told({ ...seat, decisions: all }).join('\n')).toContain('constructed outright');
  });
});
