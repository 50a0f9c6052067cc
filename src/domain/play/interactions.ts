/** What each kind of moment and each kind of part does, one row a kind, so that a new kind cannot be half added. */
import type { Moment, PartKind } from '../../content/schema/interaction.ts';

interface MomentFacts {
  /** The player writes the document: its rows are filled by the answers, and it leaves the desk when committed. */
  readonly writes?: true;
  /** The player speaks, so that the figure is on the telephone. */
  readonly speaks?: true;
  /** The bench asks, and the parts are headed so, whatever their kind. */
  readonly pressed?: true;
}

export const momentFacts: Readonly<Record<Moment, MomentFacts>> = {
  inspect: {},
  choose: {},
  talk: { speaks: true },
  draft: { writes: true },
  weigh: {},
  argue: { pressed: true },
};

interface PartFacts {
  /** Each is heard only when the one before is answered; else all lie open from the start. */
  readonly oneByOne?: true;
  /** What an answer sounds like, on paper and on a screen: names of cues of the statechart. */
  readonly cue: 'document.marked' | 'reply.given' | 'clause.written' | 'element.judged';
  readonly cueOnScreen?: 'post.written';
}

export const partFacts: Readonly<Record<PartKind, PartFacts>> = {
  line: { cue: 'document.marked' },
  mark: { cue: 'document.marked' },
  exchange: { cue: 'reply.given', oneByOne: true },
  clause: { cue: 'clause.written', cueOnScreen: 'post.written' },
  element: { cue: 'element.judged' },
};
