/** What each kind of moment and each kind of part does, one row a kind, so that a new kind cannot be half added. */
import type { Moment, PartKind } from '../../content/schema/interaction.ts';

/**
 * By which hand a moment is played: lines of a paper are circled, a call is answered line by line, a message is typed,
 * a line is pressed or objected to, or one choice is made.
 */
export type Hand = 'find' | 'talk' | 'write' | 'argue' | 'decide';

export const handOf: Readonly<Record<Moment, Hand>> = {
  inspect: 'find',
  choose: 'decide',
  talk: 'talk',
  draft: 'write',
  weigh: 'decide',
  argue: 'argue',
};

interface PartFacts {
  /** Each is heard only when the one before is answered; else all lie open from the start. */
  readonly oneByOne?: true;
  /** What an answer sounds like, on paper and on a screen: names of cues of the statechart. */
  readonly cue: 'line.circled' | 'reply.given' | 'clause.written' | 'element.judged';
  readonly cueOnScreen?: 'post.written';
}

export const partFacts: Readonly<Record<PartKind, PartFacts>> = {
  line: { cue: 'line.circled' },
  exchange: { cue: 'reply.given', oneByOne: true },
  clause: { cue: 'clause.written', cueOnScreen: 'post.written' },
  element: { cue: 'element.judged' },
};
