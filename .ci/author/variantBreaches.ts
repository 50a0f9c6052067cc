/** Says where a text that remembers the road would say nothing sound: on every road exactly one variant holds. */
import type { CaseFile, Seat } from '../../src/content/schema/caseFile.ts';
import type { Condition, Variants } from '../../src/content/schema/variants.ts';
import type { Road } from '../../src/domain/road/road.ts';
import { actsIn, possibleRoads } from '../../src/domain/road/possibleRoads.ts';
import { holds, variantsOn } from '../../src/domain/road/variantOn.ts';
import type { Breach } from './breach.ts';
import { countWords } from './countWords.ts';
import { decisionsFile, placeInRole } from './seatFiles.ts';

/** The most words an ending may have. */
const LONGEST_ENDING = 60;

/** One text with variants: where it stands in the case, at which decision it is read, and after which option if any. */
interface Place {
  readonly file: string;
  readonly path: Breach['path'];
  readonly variants: Variants;
  readonly at: string;
  readonly upTo: 'before' | { readonly option: string };
}

/** Every breach of one seat; all its roads are followed, as far as each text asks about them. */
export function variantBreaches(file: CaseFile, seat: Seat): Breach[] {
  return [...placesOf(seat).flatMap((place) => atPlace(file, seat, place)), ...endingBreaches(seat)];
}

function placesOf(seat: Seat): Place[] {
  const decisions = decisionsFile(seat);
  const opening = Object.entries(seat.chapters).flatMap(([slug, chapter]) =>
    chapter.after.map((variants, i): Place => ({
      ...placeInRole(seat, ['chapters', slug, 'after', i]),
      variants,
      at: chapter.decisions[0] ?? '',
      upTo: 'before',
    })),
  );
  const deciding = Object.entries(seat.decisions).flatMap(([at, { situation, options, onPaper }]) => {
    const here = (path: Breach['path'], variants: Variants, upTo: Place['upTo']): Place => ({
      file: decisions,
      path: ['decisions', at, ...path],
      variants,
      at,
      upTo,
    });
    return [
      ...(['before', 'after'] as const).flatMap((when) =>
        situation[when].map((each, i) => here(['situation', when, i], each, 'before')),
      ),
      ...onPaper.map((each, i) => here(['onPaper', i], each, 'before')),
      ...Object.entries(options).flatMap(([option, { called, follows }]) => [
        ...(called ? [here(['options', option, 'called'], called, 'before')] : []),
        ...follows.after.map((each, i) => here(['options', option, 'follows', 'after', i], each, { option })),
      ]),
    ];
  });
  return [...opening, ...deciding];
}

function atPlace(file: CaseFile, seat: Seat, { file: where, path, variants, at, upTo }: Place): Breach[] {
  const found: Breach[] = [];
  const say = (i: number | null, message: string): void =>
    void found.push({ file: where, path: i === null ? path : [...path, i], message });
  const mentioned = variants.flatMap(({ mentions }) => mentions);
  const conditions = variants.flatMap(({ when }) => when ?? []);
  const roads = possibleRoads(file, seat, at, upTo, [...conditions, ...mentioned]);

  const counted = decisionsUpTo(seat, at, upTo);
  variants.forEach((variant, i) => {
    const { when, text, mentions } = variant;
    const never = (when === undefined ? [] : actsIn(when)).filter((act) => !isDone(seat, counted, act));
    never.forEach((act) => say(i, `nothing that can be done before this is ${act}`));
    const on = roads.filter((road) => variantsOn(road, variants).includes(variant));
    if (on.length === 0 && never.length === 0) say(i, 'no road reaches this variant');
    if (when === undefined && i !== variants.length - 1) say(i, 'the variant without a condition stands last');
    if (text === undefined) return;
    for (const act of mentions)
      if (on.some((road) => !road.acts.has(act))) say(i, `speaks of ${act}, and can be read on a road without it`);
  });
  const both = roads.find((road) => variantsOn(road, variants).length > 1);
  if (both) say(null, `two variants hold at once ${told(both, conditions)}; exactly one may`);
  const none = roads.find((road) => variantsOn(road, variants).length === 0);
  if (none) say(null, `no variant holds ${told(none, conditions)}; exactly one must`);
  return found;
}

const decisionsUpTo = (seat: Seat, at: string, upTo: Place['upTo']): string[] => {
  const order = Object.keys(seat.decisions);
  return order.slice(0, order.indexOf(at) + (upTo === 'before' ? 0 : 1));
};

const isDone = (seat: Seat, decisions: readonly string[], act: string): boolean =>
  decisions.some((slug) => {
    const { options = {}, parts = {} } = seat.decisions[slug] ?? {};
    return [...Object.values(options), ...Object.values(parts).flatMap(({ replies }) => Object.values(replies))].some(
      ({ does }) => does.includes(act),
    );
  });

/** A road in words: which of the conditions that were asked hold on it. */
const told = (road: Road, conditions: readonly Condition[]): string => {
  const held = conditions.filter((each) => holds(road, each)).map((each) => JSON.stringify(each));
  return held.length > 0 ? `where ${held.join(' and ')}` : 'where none of the conditions does';
};

function endingBreaches(seat: Seat): Breach[] {
  const led = new Set<string>();
  const found: Breach[] = [];
  for (const [slug, { options }] of Object.entries(seat.decisions))
    for (const [option, { ends }] of Object.entries(options)) {
      if (ends === undefined) continue;
      led.add(ends);
      if (!seat.endings[ends])
        found.push({
          file: decisionsFile(seat),
          path: ['decisions', slug, 'options', option, 'ends'],
          message: `role.yaml has no ending called ${ends}`,
        });
    }
  for (const [slug, { text, truly }] of Object.entries(seat.endings)) {
    const path = ['endings', slug];
    const role = `roles/${seat.id}/role.yaml`;
    if (!led.has(slug)) found.push({ file: role, path, message: 'no course leads to this ending' });
    const count = countWords(`${text} ${truly?.text ?? ''}`);
    if (count > LONGEST_ENDING)
      found.push({ file: role, path, message: `${count} words in an ending; at most ${LONGEST_ENDING}` });
  }
  return found;
}
