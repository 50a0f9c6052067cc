/** Says where a case asks too much attention, or offers what its day did not have: the limits a grammar cannot state. */
import type { CaseFile, Seat } from '../../src/content/schema/caseFile.ts';
import type { Decision } from '../../src/content/schema/decision.ts';
import type { Review } from '../../src/content/schema/review.ts';
import { inForce } from '../../src/domain/argument-map/inForce.ts';
import { citabilityOf, factKnown, PUBLIC } from '../../src/domain/argument-map/knowable.ts';
import { CORE_PLACE } from '../../src/domain/codes/codebook.ts';
import { hasCore, seatsAndCodas } from '../../src/domain/docket/edition.ts';
import type { Breach } from './breach.ts';
import { countWords } from './countWords.ts';
import { dateBreaches } from './dates.ts';
import { labelBreaches } from './labelBreaches.ts';
import { decisionsFile, isCoda, placeInRole } from './seatFiles.ts';
import { variantBreaches } from './variantBreaches.ts';

/** The most a reader is asked to take in at once (words), or to choose among (items). */
export const LIMITS = {
  situation: 45,
  option: 16,
  card: 60,
  slip: 14,
  quotation: 10,
  facts: 5,
  authorities: 5,
  terms: 12,
  question: 25,
  position: 30,
  positions: 4,
  hearingTray: 4,
  brief: 90,
  afterwards: { whyTheyCared: 90, yearsLater: 70 }, // a telephone shows the second whole
} as const;

/**
 * Every breach in a case; empty when it keeps them all.
 * @param review what the case holds itself to, where it says so
 */
export function breaches(file: CaseFile, review: Review | null): Breach[] {
  return [
    ...editionBreaches(file),
    ...seatsAndCodas(file).flatMap((seat) => seatBreaches(file, seat)),
    ...Object.values(file.seats).flatMap((seat) => slotBreaches(seat, review)),
    ...hearingBreaches(file, review),
    ...outcomeBreaches(file),
    ...labelBreaches(file),
    ...dateBreaches(file),
    ...seatsAndCodas(file).flatMap((seat) => variantBreaches(file, seat)),
  ];
}

/** A fourth seat would take the place that codes give to the core edition of the first. */
function editionBreaches({ seats }: CaseFile): Breach[] {
  const all = Object.values(seats);
  if (all.length <= CORE_PLACE || !all.some(hasCore)) return [];
  const message = `${all.length} seats, and a core edition; at most ${CORE_PLACE} seats have places for both in codes`;
  return [{ file: 'case.yaml', path: ['case', 'seats'], message }];
}

function seatBreaches(file: CaseFile, seat: Seat): Breach[] {
  const found: Breach[] = [];
  const role = placeInRole(seat, []).file;
  const decisions = decisionsFile(seat);
  const most = (where: string, path: Breach['path'], count: number, limit: number, what: string): void => {
    if (count > limit) found.push({ file: where, path, message: `${count} ${what}; at most ${limit}` });
  };

  most(role, placeInRole(seat, ['terms']).path, seat.terms.length, LIMITS.terms, 'legal terms');
  // The card of a coda is made of what really happened at its decisions, each told on its own page.
  for (const [slug, chapter] of isCoda(seat) ? [] : Object.entries(seat.chapters)) {
    const words = chapter.card.statements.reduce(
      (sum, each) => sum + countWords(each.text),
      countWords(chapter.card.title),
    );
    most(role, ['chapters', slug, 'card', 'statements'], words, LIMITS.card, 'words on a record card before "more"');
  }
  Object.entries(seat.decisions).forEach(([slug, decision], i) => {
    const at = ['decisions', slug];
    most(
      decisions,
      [...at, 'situation', 'text'],
      countWords(decision.situation.text),
      LIMITS.situation,
      'words in a situation',
    );
    for (const [option, { text }] of Object.entries(decision.options)) {
      most(decisions, [...at, 'options', option, 'text'], countWords(text), LIMITS.option, 'words in an option');
    }
    most(decisions, [...at, 'tray', 'facts'], decision.tray.facts.length, LIMITS.facts, 'facts in a tray');
    most(
      decisions,
      [...at, 'tray', 'authorities'],
      decision.tray.authorities.length,
      LIMITS.authorities,
      'authorities in a tray',
    );
    found.push(...trayBreaches(file, decision, decisions, at), ...laterLaw(file, decision, decisions, at));
    if (i === 0 && !isCoda(seat) && decision.slots.includes('authority')) {
      found.push({
        file: decisions,
        path: [...at, 'slots'],
        message: 'the first decision teaches with the fact slot; the authority slot arrives with the second',
      });
    }
  });
  return found;
}

/** How many decisions of a seat ask for both slips is the case's own choice; it keeps to it in every seat. */
function slotBreaches(seat: Seat, review: Review | null): Breach[] {
  if (!review?.bothSlots) return [];
  const { least, most } = review.bothSlots;
  const both = Object.values(seat.decisions).filter((decision) => decision.slots.length > 1).length;
  if (both >= least && both <= most) return [];
  const expected = least === most ? `expected ${least}` : `expected ${least} to ${most}`;
  return [
    {
      file: decisionsFile(seat),
      path: ['decisions'],
      message: `${both} decisions ask for both a fact and an authority; ${expected}, as review.yaml says`,
    },
  ];
}

function trayBreaches(file: CaseFile, decision: Decision, where: string, at: readonly string[]): Breach[] {
  const found: Breach[] = [];
  const say = (kind: 'facts' | 'authorities', i: number, message: string): void =>
    void found.push({ file: where, path: [...at, 'tray', kind, i], message });
  const slot = { facts: 'fact', authorities: 'authority' } as const;
  for (const kind of ['facts', 'authorities'] as const) {
    const offered = decision.tray[kind];
    if (offered.length > 0 && !decision.slots.includes(slot[kind]))
      say(kind, 0, `offered, but this decision has no ${slot[kind]} slot`);
    if (offered.length === 0 && decision.slots.includes(slot[kind]))
      say(kind, 0, `this decision has a ${slot[kind]} slot, but nothing to put in it`);
    offered.forEach((id, i) => {
      const slip = file[kind][id]?.slip;
      if (!slip) say(kind, i, `${id} is offered here, so it needs a slip`);
      else if (countWords(slip) > LIMITS.slip)
        say(kind, i, `the slip of ${id} has ${countWords(slip)} words; at most ${LIMITS.slip}`);
    });
  }
  return found;
}

/** Law of a later day may be read about, but nobody may stand on it, cite it or be blamed for not facing it. */
function laterLaw(file: CaseFile, decision: Decision, where: string, at: readonly string[]): Breach[] {
  const later = (id: string): boolean => !inForce(file.authorities[id]?.since ?? '9999', decision.date);
  const found: Breach[] = decision.tray.authorities.flatMap((id, i) =>
    later(id)
      ? [
          {
            file: where,
            path: [...at, 'tray', 'authorities', i],
            message: `${id} was not in force on ${decision.date}`,
          },
        ]
      : [],
  );
  const stances = [
    ...Object.entries(decision.options).map(([key, option]) => ({ path: ['options', key], stance: option })),
    ...Object.entries(decision.parts).flatMap(([part, { replies }]) =>
      Object.entries(replies).map(([key, reply]) => ({ path: ['parts', part, 'replies', key], stance: reply })),
    ),
  ];
  for (const { path, stance } of stances) {
    for (const how of ['asserts', 'denies', 'overlooks', 'faces'] as const) {
      stance[how].forEach((id, i) => {
        const lapsed = (file.arguments[id]?.warrant ?? []).filter(later);
        if (lapsed.length > 0)
          found.push({
            file: where,
            path: [...at, ...path, how, i],
            message: `${id} rests on ${lapsed.join(', ')}, not in force on ${decision.date}`,
          });
      });
    }
  }
  return found;
}

/** A screen after what was decided is taken in at a glance; labels, sources and the note on a paper come on top. */
function screenBreaches(
  key: keyof typeof LIMITS.afterwards,
  { whyTheyCared, yearsLater }: CaseFile['outcome'],
): Breach[] {
  const told = {
    whyTheyCared: [...(whyTheyCared?.voices ?? [])].flatMap(({ by, text }) => [by, text]),
    yearsLater: [
      ...(yearsLater?.paper ?? []).flatMap(({ head, text }) => [head, text]),
      ...(yearsLater?.statements ?? []).map(({ text }) => text),
    ],
  }[key];
  const words = told.reduce((sum, text) => sum + countWords(text), 0);
  if (words <= LIMITS.afterwards[key]) return [];
  return [
    {
      file: 'outcome.yaml',
      path: ['outcome', key],
      message: `${words} words on a screen after what was decided; at most ${LIMITS.afterwards[key]}`,
    },
  ];
}

/** A few days are told before it is said what was decided, so that the question can be answered; labels and sources come on top. */
function outcomeBreaches({ outcome }: CaseFile): Breach[] {
  const found = [...screenBreaches('whyTheyCared', outcome), ...screenBreaches('yearsLater', outcome)];
  const first = outcome.events.filter(({ told }) => told === 'first');
  const words = first.reduce((sum, { when, text }) => sum + countWords(when) + countWords(text), 0);
  if (first.length > 0 && words <= LIMITS.brief) return found;
  const message =
    first.length === 0
      ? 'no day is told first, before it is said what was decided'
      : `${words} words in the days told first; at most ${LIMITS.brief}`;
  return [...found, { file: 'outcome.yaml', path: ['outcome', 'events'], message }];
}

/** What is spoken can be taken in at once, and nothing is argued that its day did not have. */
function hearingBreaches(file: CaseFile, review: Review | null): Breach[] {
  const { hearing } = file;
  if (!hearing) return [];
  const found: Breach[] = [];
  const most = (path: Breach['path'], count: number, limit: number, what: string): void => {
    if (count > limit)
      found.push({ file: 'hearing.yaml', path: ['hearing', ...path], message: `${count} ${what}; at most ${limit}` });
  };
  const never = (path: Breach['path'], id: string, why: string): void =>
    void found.push({ file: 'hearing.yaml', path: ['hearing', ...path], message: `${id} ${why} ${hearing.on}` });
  const later = (id: string): boolean => !inForce(file.authorities[id]?.since ?? '9999', hearing.on);
  for (const [stage, { questions }] of Object.entries(hearing.stages)) {
    for (const [slug, { text, positions, tray }] of Object.entries(questions)) {
      const at = ['stages', stage, 'questions', slug];
      most([...at, 'text'], countWords(text), LIMITS.question, 'words in a question');
      most([...at, 'positions'], Object.keys(positions).length, LIMITS.positions, 'positions');
      for (const kind of ['facts', 'authorities'] as const)
        most([...at, 'tray', kind], tray[kind].length, LIMITS.hearingTray, `${kind} in a tray`);
      for (const [key, position] of Object.entries(positions))
        most([...at, 'positions', key, 'text'], countWords(position.text), LIMITS.position, 'words in a position');
      if (review?.laterLaw === 'yes') continue;
      tray.facts.forEach((id, i) => {
        if (!factKnown(file, id, hearing.on, PUBLIC)) never([...at, 'tray', 'facts', i], id, 'was not public on');
      });
      tray.authorities.forEach((id, i) => {
        if (citabilityOf(file, id, hearing.on, PUBLIC) !== 'citable')
          never([...at, 'tray', 'authorities', i], id, 'could not be cited on');
      });
      for (const [key, position] of Object.entries(positions)) {
        for (const how of ['asserts', 'denies', 'faces'] as const) {
          position[how].forEach((id, i) => {
            if ((file.arguments[id]?.warrant ?? []).some(later))
              never([...at, 'positions', key, how, i], id, 'rests on law not in force on');
          });
        }
      }
    }
  }
  return found;
}
