/** What a player of one seat reads, in order: the pages every road passes, and what each road adds to them. */
import { countWords } from '../../.ci/author/countWords.ts';
import type { CaseFile, Seat } from '../../src/content/schema/caseFile.ts';
import type { Decision } from '../../src/content/schema/decision.ts';
import type { Hearing } from '../../src/content/schema/hearing.ts';
import type { Variants } from '../../src/content/schema/variants.ts';
import type { Teaching } from '../../src/content/schema/teaching.ts';

export interface Read {
  readonly place: string;
  /** prose is read as sentences; the rest are titles, courses and answers. */
  readonly kind: 'prose' | 'choice';
  readonly text: string;
}

const prose = (place: string, ...texts: readonly (string | undefined)[]): Read[] =>
  texts.flatMap((text) => (text ? [{ place, kind: 'prose' as const, text }] : []));
const choice = (place: string, ...texts: readonly (string | undefined)[]): Read[] =>
  texts.flatMap((text) => (text ? [{ place, kind: 'choice' as const, text }] : []));

/** Briefing, scenes and record cards before "more"; they stand on every road. */
function framing(seat: Seat): Read[] {
  const { who, owes, wants, mayNot } = seat.briefing;
  return [
    ...prose(`${seat.id}: briefing`, who, wants, ...owes, ...mayNot),
    ...Object.entries(seat.chapters).flatMap(([slug, chapter]) => [
      ...choice(`${seat.id}: chapter ${slug}`, chapter.title),
      ...prose(`${seat.id}: chapter ${slug}`, chapter.opens),
      ...choice(`${seat.id}: card of ${slug}`, chapter.card.title),
      ...prose(`${seat.id}: card of ${slug}`, ...chapter.card.statements.map(({ text }) => text)),
    ]),
  ];
}

/** A decision as it stands before anything is chosen: all its courses and all its answers are weighed. */
function posed(decision: Decision & { readonly id: string }): Read[] {
  return [
    ...choice(decision.id, decision.title, decision.ask),
    ...prose(decision.id, decision.situation.text),
    ...Object.values(decision.parts).flatMap((part) => [
      ...choice(decision.id, part.title),
      ...prose(decision.id, part.prompt),
      ...choice(decision.id, ...Object.values(part.replies).map(({ text }) => text)),
    ]),
    ...choice(decision.id, ...Object.values(decision.options).map(({ text }) => text)),
  ];
}

/** What follows one choice: what was done, and its consequence. */
const followed = (decision: Decision & { readonly id: string }, option: string): Read[] => [
  ...choice(decision.id, decision.options[option]?.said),
  ...prose(decision.id, decision.options[option]?.follows.text),
];

/** Every text of a seat that remembers the road, and those of them that one option adds. */
const bentTexts = (seat: Seat): { readonly place: string; readonly variants: Variants; readonly option?: string }[] => [
  ...Object.entries(seat.chapters).flatMap(([slug, { after }]) =>
    after.map((variants) => ({ place: `chapter ${slug}`, variants })),
  ),
  ...Object.values(seat.decisions).flatMap(({ id, situation, options }) => [
    ...[...situation.before, ...situation.after].map((variants) => ({ place: id, variants })),
    ...Object.entries(options).flatMap(([option, { follows }]) =>
      follows.after.map((variants) => ({ place: id, variants, option })),
    ),
  ]),
];

/** The most words that the road may add to what is the same on every road. */
export function longestMemory(seat: Seat): number {
  const longest = new Map<string, number>();
  for (const { place, variants, option } of bentTexts(seat)) {
    const most = Math.max(...variants.map(({ text }) => countWords(text ?? '')));
    const key = option === undefined ? `${place}, text ${longest.size}` : `${place}, followed`;
    longest.set(key, Math.max(longest.get(key) ?? 0, most));
  }
  return [...longest.values()].reduce((sum, each) => sum + each, 0);
}

/** The slips of a seat, each once. */
function slipsOf(file: CaseFile, seat: Seat): Read[] {
  const ids = new Set(Object.values(seat.decisions).flatMap(({ tray }) => [...tray.facts, ...tray.authorities]));
  return [...ids].flatMap((id) => choice(id, file.facts[id]?.slip ?? file.authorities[id]?.slip));
}

const words = (reads: readonly Read[]): number => reads.reduce((sum, { text }) => sum + countWords(text), 0);

/** Words on a road that takes, at each decision, the wordiest of the courses that `take` names. */
const road = (seat: Seat, take: (decision: Seat['decisions'][string]) => readonly string[]): number =>
  words(framing(seat)) +
  Object.values(seat.decisions).reduce(
    (sum, decision) =>
      sum + words(posed(decision)) + Math.max(0, ...take(decision).map((option) => words(followed(decision, option)))),
    0,
  );

/** Words on the road that takes the wordiest course everywhere. */
export const longestRoad = (seat: Seat): number => road(seat, ({ options }) => Object.keys(options));

/** Words on the road the real actors took, as far as it is documented. */
export const usualRoad = (seat: Seat): number => road(seat, ({ id }) => [seat.documented[id]?.option ?? '']);

/** Words on all the slips of a seat, each once. */
export const wordsOnSlips = (file: CaseFile, seat: Seat): number => words(slipsOf(file, seat));

/** Every text of a hearing that is shown without asking for more, whoever plays it and whatever is chosen. */
export const hearingText = (hearing: Hearing): Read[] => [
  ...prose('hearing', hearing.label, hearing.motion, ...Object.values(hearing.sides).map(({ owes }) => owes)),
  ...Object.entries(hearing.stages).flatMap(([slug, { title, asks, why, questions }]) => [
    ...choice(`hearing: ${slug}`, title),
    ...prose(`hearing: ${slug}`, asks, why),
    ...Object.entries(questions).flatMap(([name, { text, positions }]) => [
      ...prose(`hearing: ${slug}/${name}`, text),
      ...choice(`hearing: ${slug}/${name}`, ...Object.values(positions).map((position) => position.text)),
    ]),
  ]),
  ...Object.entries(hearing.endings).flatMap(([slug, { title, order, text, unsettled }]) => [
    ...choice(`hearing: ${slug}`, title),
    ...prose(`hearing: ${slug}`, order, text, ...unsettled.map((each) => each.text)),
  ]),
  ...prose('hearing: prove', hearing.prove.text),
  ...Object.entries(hearing.prove.showings).flatMap(([slug, { title, prompt, replies }]) => [
    ...choice(`hearing: prove ${slug}`, title, ...Object.values(replies).map(({ text }) => text)),
    ...prose(`hearing: prove ${slug}`, prompt, ...Object.values(replies).map(({ note }) => note)),
  ]),
];

/** The lines that may be put in a hearing, as they are spoken: what the map states on the claims it is about. */
export const spokenLines = (file: CaseFile): Read[] => {
  const about = new Set(Object.values(file.hearing?.stages ?? {}).flatMap((stage) => stage.about));
  return Object.values(file.arguments).flatMap(({ id, statement, supports, rebuts }) =>
    about.has(supports ?? rebuts ?? '') ? prose(id, statement) : [],
  );
};

/** What the scene says at once to what was chosen: corrections, notes, and answers to slips. */
export const feedbackText = ({ options, parts, feedback }: Decision): string[] => [
  ...Object.values(options).flatMap(({ corrected }) => corrected?.text ?? []),
  ...Object.values(parts).flatMap(({ replies }) =>
    Object.values(replies).flatMap(({ note, corrected }) => [note ?? [], corrected?.text ?? []].flat()),
  ),
  ...Object.values(feedback ?? {}).flatMap((lines) => Object.values(lines)),
];

/** Every text of a seat that is shown without asking for more, on all its roads together. */
export const defaultText = (seat: Seat): Read[] => [
  ...framing(seat),
  ...bentTexts(seat).flatMap(({ place, variants }) => prose(place, ...variants.map(({ text }) => text))),
  ...Object.values(seat.endings).flatMap(({ title, text }) => [...choice('ending', title), ...prose('ending', text)]),
  ...Object.values(seat.decisions).flatMap((decision) => [
    ...posed(decision),
    ...Object.keys(decision.options).flatMap((option) => followed(decision, option)),
    ...Object.values(decision.parts).flatMap(({ replies }) =>
      Object.values(replies).flatMap(({ note }) => prose(decision.id, note)),
    ),
  ]),
];

/** What of the teaching content a pupil reads or hears: forms, cards for a class, handouts, exit ticket, the comparison. */
export const pupilsText = ({ forms, cards, plans, kit, factSheet, exit, comparison }: Teaching): Read[] => [
  ...prose('forms', forms.tell, forms.situation.text),
  ...[forms.a, forms.b].flatMap((form) =>
    [...Object.entries(form.items), ...Object.entries(form.transfer)].flatMap(([slug, { text, why }]) =>
      prose(`form: ${slug}`, text, why),
    ),
  ),
  ...Object.values(cards).flatMap((table) =>
    Object.entries(table).flatMap(([slug, { ask, cases, quiet }]) =>
      prose(`card: ${slug}`, ask, quiet, ...cases.map(({ text }) => text)),
    ),
  ),
  ...Object.entries(plans).flatMap(([slug, { lessons }]) =>
    lessons.flatMap(({ steps }) => prose(`said in ${slug}`, ...steps.map(({ say }) => say))),
  ),
  ...Object.entries(kit.roles).flatMap(([slug, { text, wants, owes }]) => prose(`role: ${slug}`, text, wants, owes)),
  ...prose('reveal', ...kit.reveal.notes.map(({ text }) => text)),
  ...prose('fact sheet', ...factSheet.lines.map(({ text }) => text)),
  ...prose('exit', exit.tell, ...exit.items.map(({ ask }) => ask)),
  ...(comparison
    ? prose(
        'comparison',
        comparison.about.text,
        comparison.stem.text,
        ...Object.values(comparison.parts).map(({ task }) => task),
      )
    : []),
];

/** What only a teacher reads. */
export const teachersText = ({ plans, kit, answerKey, comparison, privacy, access }: Teaching): Read[] => [
  ...Object.entries(plans).flatMap(([slug, { fits, before, short, lessons }]) => [
    ...prose(slug, fits, short, ...before),
    ...lessons.flatMap(({ steps }) => prose(slug, ...steps.map((step) => step.do))),
  ]),
  ...prose('kit', kit.tell, ...kit.steps, kit.tally.tell, kit.reveal.tell),
  ...prose('key', ...answerKey.notes),
  ...(comparison
    ? prose('comparison', comparison.note, ...Object.values(comparison.parts).map(({ point }) => point))
    : []),
  ...[privacy, access].flatMap(({ sections, check }) =>
    prose('statements', ...Object.values(sections).map(({ text }) => text), ...check),
  ),
];
