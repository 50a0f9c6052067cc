/** Pairs of roads are made, played and compared as the figures of the bends say. */
import { describe, expect, it, vi } from 'vitest';
import { main } from '../../.ci/measure/bends.ts';
import { compare, wordsApart } from '../../.ci/measure/bends/difference.ts';
import { leadsOf, type Lead, type Road } from '../../.ci/measure/bends/leads.ts';
import {
  actsOf,
  differing,
  pairByLot,
  roadByLot,
  threadsApart,
  threadsOf,
  unlikePair,
  type Pair,
} from '../../.ci/measure/bends/roads.ts';
import { lotOf } from '../../.ci/measure/lot.ts';
import type { Seat } from '../../src/content/schema/caseFile.ts';
import type { Part } from '../../src/content/schema/decision.ts';
import { documentedDocket } from '../../src/domain/docket/docket.ts';
import { parseDocket } from '../../src/domain/docket/parseDocket.ts';
import { circleOf, toFind } from '../../src/domain/play/circles.ts';
import { advocateOf, specimen as file } from '../fixtures/specimen.ts';
import { firstWordsInNode } from '../fixtures/words.ts';

const seat = advocateOf();
const slugs = Object.keys(seat.decisions);

/** The line with its circle answered by a correction, so that it is not to be found. */
const corrected = (line: Part): Part => ({
  ...line,
  replies: Object.fromEntries(
    Object.entries(line.replies).map(([reply, each]) => [
      reply,
      reply === circleOf(line) ? { ...each, corrected: { by: 'The clerk', text: 'No.' } } : each,
    ]),
  ),
});

describe('the words between two texts', () => {
  const words = (n: number, word = 'word'): string => Array.from({ length: n }, (_, i) => `${word}${i}`).join(' ');

  it.each([
    ['One two three.', 'one, two – THREE!', 0],
    ['', '', 0],
    ['', 'one two', 2],
    ['You warned them.', 'You did not warn them.', 3],
    [`${words(5)} end`, `${words(5)} ${words(7, 'more')} end`, 7],
    [`${words(5)} ${words(8, 'less')}`, `${words(5)} ${words(8, 'more')}`, 8],
    ['a b c d', 'd c b a', 3],
  ])('are those of the longer one that the other lacks: %j, %j', (a, b, apart) => {
    expect(wordsApart(a, b)).toBe(apart);
    expect(wordsApart(b, a)).toBe(apart);
  });
});

describe('two roads', () => {
  const lead = (slug: string, entered: number, text: string, chapter = 'one'): Lead => ({
    place: `decision/${slug}`,
    chapter,
    decisions: [slug],
    entered,
    text,
  });
  const nine = 'It goes another way and the whole page says';
  const all = new Set(['a', 'b', 'c', 'd']);
  const road = (b: string, c: string, d: string): Lead[] => [
    lead('a', 0, nine),
    lead('b', 1, b),
    lead('c', 2, c),
    lead('d', 3, d, 'end'),
  ];

  it('are compared after the decision at which they part, and not there', () => {
    const pair = [road('x', nine, nine), road(nine, 'x', nine)] as const;
    expect(compare(pair, 'a', all, undefined)).toEqual({ leads: 3, differ: 2 });
    expect(compare(pair, 'b', all, undefined)).toEqual({ leads: 2, differ: 1 });
  });

  it('are compared as far as the chapter that tells the end', () => {
    const pair = [road('x', 'x', nine), road('x', 'x', 'x')] as const;
    expect(compare(pair, 'a', all, undefined)).toEqual({ leads: 3, differ: 1 });
    expect(compare(pair, 'a', all, 'end')).toEqual({ leads: 2, differ: 0 });
  });

  it('are compared in what leads to the decisions asked for', () => {
    const pair = [road('x', nine, 'x'), road('x', 'x', 'x')] as const;
    expect(compare(pair, 'a', new Set(['c']), undefined)).toEqual({ leads: 1, differ: 1 });
  });

  it('differ in a lead from eight words on, and in one that only one of them meets', () => {
    const apart = (n: number): string => `${nine} ${Array.from({ length: n }, () => 'more').join(' ')}`;
    const told = (text: string): number =>
      compare([road(nine, nine, nine), road(text, nine, nine)], 'a', all, undefined).differ;
    expect(told(apart(7))).toBe(0);
    expect(told(apart(8))).toBe(1);
    expect(compare([road(nine, nine, nine), road(nine, nine, nine).slice(0, 3)], 'a', all, undefined)).toEqual({
      leads: 3,
      differ: 1,
    });
  });
});

describe('a road drawn by lot', () => {
  it('is a whole docket that the case knows', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const docket = { ...documentedDocket(file, seat.id), entries: roadByLot(seat, lotOf(seed)) };
      expect(parseDocket(JSON.parse(JSON.stringify(docket)), file)).toMatchObject({ docket, problems: [] });
    }
  });

  it('draws no more circles than there is ink for, nor does the pair that is as unlike as can be', () => {
    const [slug = '', decision] = Object.entries(seat.decisions).find(([, { parts }]) => toFind({ parts }) > 0) ?? [];
    const [line] = Object.values(decision?.parts ?? {}).filter((part) => toFind({ parts: { part } }) > 0);
    if (!decision || !line) throw new Error('the specimen has no line to find');
    const others = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, corrected(line)] as const);
    const parts: Record<string, Part> = { ...Object.fromEntries(others), sound: line };
    const paper = { ...decision, parts };
    const inky = { ...seat, decisions: { ...seat.decisions, [slug]: paper } } as Seat;
    const circles = (road: Road): number =>
      Object.entries(road.find((entry) => entry.decision === slug)?.parts ?? {}).filter(
        ([part, reply]) => reply === circleOf(paper.parts[part]),
      ).length;
    const roads = Array.from({ length: 60 }, (_, seed) => roadByLot(inky, lotOf(seed)));
    expect(Math.max(...[...roads, ...unlikePair(inky, lotOf(1))].map(circles))).toBe(toFind(paper) + 2);
  });

  it('takes no course that ends it', () => {
    const [slug = ''] = slugs;
    const decision = seat.decisions[slug];
    if (!decision) throw new Error('the specimen has no decision');
    const [first = '', ...others] = Object.keys(decision.options);
    const ending = { ...decision.options[first], ends: 'somewhere' };
    const ended = {
      ...seat,
      decisions: { ...seat.decisions, [slug]: { ...decision, options: { ...decision.options, [first]: ending } } },
    } as Seat;
    const taken = Array.from({ length: 60 }, (_, seed) => roadByLot(ended, lotOf(seed))[0]?.option);
    expect(new Set(taken)).toEqual(new Set(others));
  });
});

describe('a pair', () => {
  it('drawn by lot differs in at least half of the decisions, and is the same with the same seed', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const pair = pairByLot(seat, slugs, lotOf(seed));
      expect(differing(pair, slugs).length).toBeGreaterThanOrEqual(slugs.length / 2);
      expect(pairByLot(seat, slugs, lotOf(seed))).toEqual(pair);
    }
  });

  it('as unlike as can be differs in more threads than any drawn by lot, or in as many and no fewer decisions', () => {
    const threads = threadsOf(seat);
    const pair = unlikePair(seat, lotOf(1));
    const worth = (of: Pair): number => 10 * threadsApart(seat, threads, of).length + differing(of, slugs).length;
    for (let seed = 0; seed < 200; seed += 1)
      expect(worth(pairByLot(seat, slugs, lotOf(seed)))).toBeLessThanOrEqual(worth(pair));
  });
});

describe('the threads of a seat', () => {
  it('are all acts that can be done while no text names one', () => {
    const acts = Array.from({ length: 200 }, (_, seed) => [...actsOf(seat, roadByLot(seat, lotOf(seed)))]).flat();
    expect(threadsOf(seat)).toEqual(new Set(acts));
  });

  it('are the acts that texts name, once some do, however they are written there', () => {
    const [slug = ''] = slugs;
    const decision = seat.decisions[slug];
    const situation = { ...decision?.situation, variants: [{ when: ['act/asks-for-time'], text: 'You asked.' }] };
    const bent = { ...seat, decisions: { ...seat.decisions, [slug]: { ...decision, situation } } } as Seat;
    expect(threadsOf(bent)).toEqual(new Set(['act/asks-for-time']));
  });
});

describe('a road that is played', () => {
  it('is told by the pages of chapters and decisions, in order, up to the outcome', async () => {
    const read = await leadsOf(file, seat.id, firstWordsInNode());
    const leads = read(documentedDocket(file, seat.id).entries);
    let entered = 0;
    const expected = Object.entries(seat.chapters).flatMap(([chapter, { title, opens, decisions }]) => [
      { place: `chapter/${chapter}`, chapter, decisions, entered, text: `${title} ${opens}` },
      ...decisions.map((slug) => ({
        place: `decision/${slug}`,
        chapter,
        decisions: [slug],
        entered: entered++,
        text: `${seat.decisions[slug]?.title} ${seat.decisions[slug]?.situation.text}`,
      })),
    ]);
    expect(leads).toEqual(expected);
  });

  it('that lacks an entry is told by its decision', async () => {
    const read = await leadsOf(file, seat.id, firstWordsInNode());
    expect(() => read(documentedDocket(file, seat.id).entries.slice(0, 1))).toThrow(/nothing is entered for/);
  });

  it('that cannot be played on is told by where it stands, and does not go round for ever', async () => {
    const read = await leadsOf(file, seat.id, firstWordsInNode());
    const [first, ...others] = documentedDocket(file, seat.id).entries;
    if (!first) throw new Error('the specimen has no documented course');
    expect(() => read([{ ...first, option: 'nothing-like-it' }, ...others])).toThrow(
      /cannot be played on at decision.* after 0 decisions/,
    );
  });
});

it('the command says what differs, and fails while that is short', async () => {
  const said: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  const far = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const code = await main(['specimen']);
  expect(far.mock.lastCall).toEqual(['advocate, full edition: 200 of 200 pairs']);
  log.mockRestore();
  far.mockRestore();
  expect(code).toBe(1);
  expect(said[0]).toContain('advocate, core edition: no decision is marked as core yet.');
  expect(said[1]).toMatch(/^advocate, full edition: in the median of 200 pairs 0 % of the leads differ .* Short\.$/);
  expect(said[2]).toMatch(/in the pair that differs in \d of 4 decisions and 5 of 5 threads 0 % .* Short\.$/);
  expect(said.at(-1)).toBe('2 figures are short of their bars.');
});
