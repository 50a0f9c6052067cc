/** Checks that the names inside teaching.yaml meet: sides, pairs, cards, options, codes, times and terms. */
import type { CaseFile } from '../schema/caseFile.ts';
import type { Form, TeachingFile } from '../schema/teaching.ts';
import type { z } from 'zod';
import type { Problem } from './contentError.ts';
import type { ReadYaml } from './readYaml.ts';

type Step = string | number;
type Say = (path: Step[], message: string) => void;
type Teaching = z.output<typeof TeachingFile>['teaching'];

/** Everything in the teaching content that names nothing, leaves a gap or has no twin, with its line. */
export function teachingProblems(
  read: ReadYaml<z.output<typeof TeachingFile>>,
  file: Pick<CaseFile, 'cover' | 'seats' | 'learning'>,
): Problem[] {
  const { teaching } = read.data;
  const problems: Problem[] = [];
  const say: Say = (path, message) => {
    const at = ['teaching', ...path];
    problems.push({ file: read.file, line: read.lineOf(at), message: `${at.join('.')}: ${message}` });
  };
  formProblems(teaching, file.cover.sides, say);
  cardProblems(teaching, file.seats, say);
  planProblems(teaching.plans, say);
  for (const [seat, quiz] of seatsOf(teaching.recall, 'recall', file.seats, say)) {
    quiz.forEach((slug, i) => {
      if (!file.learning.quiz[slug]) say(['recall', seat, i], `learning.yaml asks nothing called ${slug}`);
    });
  }
  for (const [seat, slugs] of seatsOf(teaching.kit.decisions, 'kit.decisions', file.seats, say)) {
    slugs.forEach((slug, i) => {
      if (!file.seats[seat]?.decisions[slug]) say(['kit', 'decisions', seat, i], `no decision is called ${slug}`);
    });
  }
  seatsOf(teaching.kit.roles, 'kit.roles', file.seats, say);
  teaching.vocabulary.forEach((term, i) => {
    if (!file.learning.vocabulary[term]) say(['vocabulary', i], `learning.yaml explains no term called ${term}`);
  });
  return problems;
}

/** The entries of a table by seat; each seat must be there, and nothing else. */
function seatsOf<T>(
  table: Readonly<Record<string, T>>,
  path: string,
  seats: CaseFile['seats'],
  say: Say,
): [string, T][] {
  const at = path.split('.');
  for (const seat of Object.keys(seats)) if (!(seat in table)) say(at, `expected an entry for the seat ${seat}`);
  return Object.entries(table).filter(([seat]) => {
    if (!seats[seat]) say([...at, seat], `no seat is called ${seat}`);
    return seats[seat] !== undefined;
  });
}

function formProblems({ forms }: Teaching, sides: Readonly<Record<string, string>>, say: Say): void {
  for (const part of ['items', 'transfer'] as const) {
    for (const [name, other] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const twins = Object.values(forms[other][part]);
      for (const [slug, item] of Object.entries(forms[name][part])) {
        const at = ['forms', name, part, slug];
        const twin = twins.find(({ pair }) => pair === item.pair);
        if (!sides[item.side]) say([...at, 'side'], `case.yaml has no side called ${item.side}`);
        if (!twin) say([...at, 'pair'], `form ${other} has no twin called ${item.pair}`);
        else if (twin.side !== item.side || twin.supported !== item.supported)
          say([...at, 'pair'], `its twin in form ${other} has another side or key`);
        if (part === 'items' && item.arguments.length + item.facts.length === 0)
          say(at, 'expected a statement to name an argument or a fact');
      }
      unbalanced(forms[name], part, say, ['forms', name, part]);
    }
  }
}

/** As many supported as not, for each side that has any. */
function unbalanced(form: Form, part: 'items' | 'transfer', say: Say, at: Step[]): void {
  const items = Object.values(form[part]);
  for (const side of new Set(items.map((item) => item.side))) {
    const of = items.filter((item) => item.side === side);
    const yes = of.filter(({ supported }) => supported === 'yes').length;
    if (yes * 2 !== of.length) say(at, `expected as many supported as not for ${side}, found ${yes} of ${of.length}`);
  }
}

function cardProblems({ cards, concepts, standards }: Teaching, seats: CaseFile['seats'], say: Say): void {
  for (const [seat, table] of seatsOf(cards, 'cards', seats, say)) {
    const decisions = seats[seat]?.decisions ?? {};
    for (const slug of Object.keys(decisions))
      if (!table[slug]) say(['cards', seat], `the decision ${slug} has no card`);
    for (const [slug, card] of Object.entries(table)) {
      const at = ['cards', seat, slug];
      const decision = decisions[slug];
      if (!decision) {
        say(at, `no decision is called ${slug}`);
        continue;
      }
      if (!concepts[card.concept]) say([...at, 'concept'], `no concept is called ${card.concept}`);
      card.cases.forEach(({ option }, i) => {
        if (!decision.options[option]) say([...at, 'cases', i, 'option'], `no option is called ${option}`);
      });
      if (card.cases[0]?.option === card.cases[1]?.option) say([...at, 'cases'], 'expected two different courses');
      card.standards.forEach((code, i) => {
        if (!standards[code]) say([...at, 'standards', i], `no standard has the code ${code}`);
      });
    }
  }
}

/** Each lesson runs from 0 to its length with no gap and no overlap. */
function planProblems(plans: Teaching['plans'], say: Say): void {
  for (const [slug, { lessons }] of Object.entries(plans)) {
    lessons.forEach(({ minutes, steps }, n) => {
      let now = 0;
      steps.forEach(({ from, to }, i) => {
        const at = ['plans', slug, 'lessons', n, 'steps', i];
        if (from !== now) say([...at, 'from'], `expected ${now}, where the step before it ends`);
        if (to <= from) say([...at, 'to'], `expected more than ${from}`);
        now = to;
      });
      if (now !== minutes) say(['plans', slug, 'lessons', n, 'minutes'], `its steps end at ${now}`);
    });
  }
}
