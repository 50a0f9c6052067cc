/** The words of a page as sentences to be read aloud: heading, situation, what may be chosen with its number, and what came of it. */
import type { AppView } from '../app.view.ts';
import type { DecisionView } from '../decision/decision.view.ts';
import type { ExchangeView } from '../hearing/exchange/exchange.view.ts';
import type { PageView } from '../pages.view.ts';

type Line = string | null | undefined;

const numbered = (items: readonly { readonly text: string; readonly number?: number }[]): string[] =>
  items.map(({ text, number }, i) => `${number ?? i + 1}. ${text}`);

/** Everything a reader would hear of the page in view, in the order it stands there. Empty while something loads. */
export const spokenText = ({ page }: AppView): string[] =>
  lines(page).flatMap((line) => (line?.trim() ? [line.trim()] : []));

function lines(page: PageView): Line[] {
  switch (page.kind) {
    case 'title':
      return [
        page.title,
        page.line,
        ...page.seats.map(({ name, hour, tagline }, i) => `${i + 1}. ${name}, ${hour}. ${tagline}`),
      ];
    case 'loading':
      return [];
    case 'briefing':
      return [page.title, page.hour, page.who, ...page.owes, page.wants, ...page.mayNot];
    case 'chapter':
      return [page.count, page.title, page.when, page.supposed, page.opens];
    case 'decision':
      return decision(page);
    case 'following':
      return [
        page.title,
        page.did,
        `${page.basis.word}: ${page.text}`,
        ...page.slips.map(({ word, text, says }) => `${word}: ${text}. ${says}`),
      ];
    case 'card':
      return [
        page.title,
        ...page.statements.map(({ text }) => text),
        ...page.stood.flatMap(({ title, did, level, notes }) => [`${title} ${did} ${level}.`, ...notes]),
      ];
    case 'outcome':
      return [page.title, ...outcome(page)];
    case 'scorecard':
      return [
        page.title,
        ...page.measures.map(({ name, level, sentence }) => `${name}: ${level}. ${sentence}`),
        page.decided.text,
        ...page.led.map(({ text }) => text),
      ];
    case 'roads':
      return [
        page.title,
        ...page.partings.map(({ title, was, now }) => `${title} ${was.did} ${now.did}`),
        ...page.measures.map(({ name, change }) => `${name}: ${change}`),
      ];
    case 'foyer':
      return [
        page.label,
        page.title,
        page.motion,
        page.when,
        ...page.players.map(({ name, text }, i) => `${i + 1}. ${name}. ${text}`),
      ];
    case 'stage-card':
      return [page.count, page.title, page.asks, page.burden];
    case 'exchange':
      return exchange(page);
    case 'ending':
      return [
        page.label,
        page.title,
        page.order,
        page.text,
        ...page.stages.map(({ title, sentence }) => `${title}. ${sentence}`),
      ];
    case 'prove':
      return [
        page.title,
        page.text,
        ...page.showings.flatMap(({ title, prompt, replies, note }) => [title, prompt, ...numbered(replies), note]),
      ];
    case 'unsettled':
      return [page.title, ...page.items.map(({ text }) => text), page.truth.text];
    case 'reader':
      return [page.title, page.name, page.court, page.lawOf, page.decided.text, ...page.led.map(({ text }) => text)];
  }
}

function decision(page: DecisionView): Line[] {
  const parts = page.parts.flatMap(({ title, prompt, ask, replies, answered }) =>
    answered ? [] : [title, prompt, ask, ...numbered(replies)],
  );
  const options = page.optionsShown ? [page.ask, ...numbered(page.options)] : [];
  const paper = page.document;
  return [
    page.when,
    page.title,
    page.supposed,
    page.situation.text,
    ...(paper
      ? [paper.title, paper.from, ...paper.rows.map(({ head, text }) => `${head}: ${text}`), ...paper.lines]
      : []),
    ...(page.partsFirst ? [...parts, ...options] : [...options, ...parts]),
    ...page.slots.map(({ word, slip, ask }) => `${word}: ${slip?.text ?? ask}`),
    page.commit.hint,
  ];
}

const outcome = ({ step, events, decided, unknown, today }: Extract<PageView, { kind: 'outcome' }>): Line[] =>
  step === 'timeline'
    ? events.map(({ when, text }) => `${when}: ${text}`)
    : step === 'decided'
      ? [decided.text, ...today.map(({ when, text }) => `${when}: ${text}`)]
      : unknown.map(({ text }) => text);

const exchange = (page: ExchangeView): Line[] => [
  page.stage,
  page.count,
  `${page.speaker.name}: ${page.title}`,
  page.ruling?.reason,
  page.ruling?.stage?.sentence,
  page.turn?.prompt,
  ...numbered(page.positions),
  ...numbered(page.choices),
  ...numbered(page.rulings.map(({ name }) => ({ text: name }))),
  page.hint,
];
