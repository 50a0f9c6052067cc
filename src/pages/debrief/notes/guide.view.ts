/** How to lead one step of the run: what to say, what to listen for, what to answer, what to do when nobody speaks, and the answers to expect. */
import type { CaseFile } from '../../../content/schema/caseFile.ts';
import type { Card, Reply, Teaching } from '../../../content/schema/teaching.ts';
import type { StepKind } from '../../../domain/debrief/stepKinds.ts';
import { labelView, type LabelView } from '../../common/citation.view.ts';
import { say, type Words } from '../../common/words.view.ts';
import { roomSources, type RoomSource } from '../common/source.view.ts';
import { markOf } from '../common/mark.view.ts';

export interface GuideView {
  readonly minutes: string;
  readonly say: readonly string[];
  readonly listen: readonly string[];
  readonly replies: readonly {
    readonly they: string;
    readonly you: string;
    readonly label: LabelView | null; // null where the answer only asks, and for a common error, whose sources say enough
    readonly sources: readonly RoomSource[];
  }[];
  readonly nobody: readonly string[];
  /** The two courses with the best reasons, and what each stands on. */
  readonly expected: readonly {
    readonly mark: string;
    readonly text: string;
    readonly grounds: readonly {
      readonly text: string;
      readonly strength: string;
      readonly why: string;
      readonly sources: readonly RoomSource[];
    }[];
  }[];
}

interface Place {
  readonly seat: string;
  readonly decision: string;
}

/** Steps in which the class gives its reasons for a decision. */
const REASONING: readonly StepKind[] = ['choose', 'counts', 'arguments', 'strength'];

/** @param here the decision that the step is about; null where the case says nothing for this kind of step */
export function guideView(
  file: CaseFile,
  teaching: Teaching,
  kind: StepKind,
  here: Place | undefined,
  words: Words,
): GuideView | null {
  const note = teaching.notes[kind];
  if (!note) return null;
  const card = here && teaching.cards[here.seat]?.[here.decision];
  const reasons = card && REASONING.includes(kind);
  return {
    minutes: say(words, 'notes.step', { minutes: note.minutes }),
    say: [...(card && kind === 'choose' ? [card.ask] : []), note.say],
    listen: [...(reasons ? card.listen : []), ...note.listen],
    replies: [
      ...(reasons ? card.if.map((each) => replyOf(file, each, words)) : []),
      ...(reasons && here ? misheard(file, here) : []),
      ...note.if.map((each) => replyOf(file, each, words)),
    ],
    nobody: [...(reasons ? [card.quiet] : []), note.nobody],
    expected: card && here ? expectedOf(file, card, here, words) : [],
  };
}

const replyOf = (file: CaseFile, { they, you, label, sources }: Reply, words: Words): GuideView['replies'][number] => ({
  they,
  you,
  label: label ? labelView(label, words) : null,
  sources: roomSources(file, sources),
});

/** Common errors that a choice of this decision acts on, with what the record shows. */
const misheard = (file: CaseFile, { seat, decision }: Place): GuideView['replies'] =>
  Object.values(file.learning.misconceptions)
    .filter(({ actedOn }) => actedOn.some((choice) => choice.startsWith(`${seat}/${decision}/`)))
    .map(({ belief, correction, authorities, sources }) => ({
      they: belief,
      you: correction,
      label: null,
      sources: roomSources(file, [...authorities, ...sources]),
    }));

function expectedOf(file: CaseFile, card: Card, { seat, decision }: Place, words: Words): GuideView['expected'] {
  const options = Object.keys(file.seats[seat]?.decisions[decision]?.options ?? {});
  return card.cases.map(({ option, text, arguments: ids }) => ({
    mark: markOf(options.indexOf(option)),
    text,
    grounds: ids.flatMap((id) => {
      const found = file.arguments[id];
      return found
        ? [
            {
              text: found.statement,
              strength: say(words, `fair.strength-${found.strength}`),
              why: found.why,
              sources: roomSources(file, [...found.warrant, ...found.raised.sources]).slice(0, 2),
            },
          ]
        : [];
    }),
  }));
}
