/** One argument as a place to stop and to walk on from: what it says, what it rests on, who answers it, whom it answers. */
import type { Argument } from '../../content/schema/argument.ts';
import type { WithId } from '../../content/schema/caseFile.ts';
import type { LabelName } from '../../content/schema/scalars.ts';
import { neighbours } from '../../domain/argument-map/neighbours.ts';
import { rank } from '../../domain/argument-map/strength.ts';
import { labelView, type LabelView } from '../common/citation.view.ts';
import { say } from '../common/words.view.ts';
import { dayInWords } from '../common/days.view.ts';
import { linksTo, sourceLinks, type ReaderLink, type SourceLink } from './links.view.ts';
import { anchorOf, hidden, type Reading } from './reading.view.ts';

export type ArgumentRelation = 'supports' | 'rebuts' | 'undercuts';

export interface ReaderArgument {
  readonly anchor: string;
  readonly number: string;
  readonly polarity: ArgumentRelation;
  readonly polarityWord: string;
  readonly target: readonly ReaderLink[];
  readonly side: string;
  readonly statement: string;
  readonly strength: { readonly name: Argument['strength']; readonly word: string; readonly rank: number };
  readonly why: string;
  readonly raised: {
    readonly word: string;
    readonly by: string;
    readonly known: string;
    readonly label: LabelView;
    readonly sources: readonly SourceLink[];
  };
  /** Why it does not count by the law of this reading; null where it counts. */
  readonly idle: { readonly text: string; readonly because: readonly ReaderLink[] } | null;
  readonly premises: readonly ReaderLink[];
  readonly warrant: readonly ReaderLink[];
  readonly helps: readonly ReaderLink[];
  readonly withheld: string | null; // that later law bears on it, while that law is not shown
  readonly answers: readonly ReaderLink[];
  readonly answerTo: readonly ReaderLink[];
  readonly errors: readonly ReaderLink[]; // common errors about it
  readonly cuts: readonly ReaderArgument[]; // arguments against its step
}

/** The label that says how surely an argument was put, not whether it is right. */
const RAISED: Readonly<Record<Argument['raised']['kind'], LabelName>> = {
  filed: 'alleged',
  official: 'alleged',
  later: 'alleged',
  constructed: 'constructed',
  held: 'held',
};

export function argumentView(reading: Reading, id: string): ReaderArgument[] {
  const argument = reading.file.arguments[id];
  if (!argument) return [];
  const { words, numbers, file } = reading;
  const { answers, answeredBy, undercuts } = neighbours(file, id);
  const polarity: ArgumentRelation = argument.supports ? 'supports' : argument.rebuts ? 'rebuts' : 'undercuts';
  const { kind, by, known, sources } = argument.raised;
  const withheld = [...argument.warrant, ...argument.helps, ...argument.premises].filter((each) =>
    hidden(reading, each),
  ).length;
  return [
    {
      anchor: anchorOf(id),
      number: numbers.get(id) ?? '',
      polarity,
      polarityWord: say(words, `reader.polarity-${polarity}`),
      target: linksTo(reading, [argument.supports ?? argument.rebuts ?? argument.undercuts ?? '']),
      side: file.cover.sides[argument.side] ?? argument.side,
      statement: argument.statement,
      strength: {
        name: argument.strength,
        word: say(words, `reader.strength-${argument.strength}`),
        rank: rank(argument.strength),
      },
      why: argument.why,
      raised: {
        word: say(words, `reader.raised-${kind}`),
        by,
        known: kind === 'constructed' ? '' : dayInWords(known, words),
        label: labelView(RAISED[kind], words),
        sources: sourceLinks(reading, sources),
      },
      idle: idleOf(reading, argument),
      premises: linksTo(reading, argument.premises),
      warrant: linksTo(reading, argument.warrant),
      helps: linksTo(reading, argument.helps),
      withheld:
        withheld > 0 ? say(words, withheld > 1 ? 'reader.withheldMany' : 'reader.withheldOne', { n: withheld }) : null,
      answers: linksTo(reading, answers),
      answerTo: linksTo(reading, answeredBy),
      errors: errorLinks(reading, id),
      cuts: undercuts.flatMap((each) => argumentView(reading, each)),
    },
  ];
}

function idleOf(reading: Reading, argument: WithId<Argument>): ReaderArgument['idle'] {
  const status = reading.labelling.arguments[argument.id];
  if (!status || status.applicable) return null;
  return {
    text: say(reading.words, `reader.idle-${status.why.rule}`, { when: reading.when }),
    because: linksTo(
      reading,
      status.why.nodes.filter((node) => node !== argument.id),
    ),
  };
}

const errorLinks = ({ file, words }: Reading, id: string): ReaderLink[] =>
  Object.entries(file.learning.misconceptions).flatMap(([slug, { arguments: about, belief }], i) =>
    about.includes(id)
      ? [{ href: `#error-${slug}`, number: `${say(words, 'reader.errorMark')}${i + 1}`, text: belief, later: null }]
      : [],
  );
