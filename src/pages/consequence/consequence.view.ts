/** The page after a decision: what followed from the choice, on what basis, and what each slip was worth. */
import { chipsFor, type Chip, type Cited } from '../common/citation.view.ts';
import { remembered } from '../common/remembered.view.ts';
import type { Correction } from '../../content/schema/decision.ts';
import { entryFor } from '../../domain/docket/docket.ts';
import { playOf, type Context } from '../../domain/play/context.ts';
import { isOver } from '../../domain/play/position.ts';
import { handOf } from '../../domain/play/interactions.ts';
import { documentView, type DocumentView } from '../common/documents/document.view.ts';
import { slipAnswers, type SlipAnswer } from './slipAnswer.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface ConsequenceView {
  readonly title: string;
  readonly did: string;
  readonly basis: { readonly name: string; readonly word: string };
  readonly corrected: Correction | null; // who answers the false belief that the course voices
  readonly answered: Correction | null; // what the reader of a message answers
  readonly text: string;
  readonly after: Cited | null; // what this road adds to it
  readonly chips: readonly Chip[];
  readonly slips: readonly SlipAnswer[];
  readonly empty: readonly SlipAnswer[]; // slots left empty: the scene has answered the others when they were filled
  readonly document: DocumentView | null; // what the player wrote, as it went out
  readonly next: string;
}

export function consequenceView(context: Context, words: Words): ConsequenceView {
  const { file, seat, docket, chapter, decision } = playOf(context);
  const entry = entryFor(docket, decision.id);
  const option = entry && decision.options[entry.option];
  if (!entry || !option) throw new Error(`nothing was committed at ${decision.id}`);
  const { basis, text, sources, after } = option.follows;
  const onward = context.step >= chapter.decisions.length - 1 ? 'following.toCard' : 'following.next';
  const inCoda = isOver(seat, docket) ? 'coda.toCard' : 'following.next';
  const next = context.coda?.open ? inCoda : context.side === null ? onward : 'following.toScore';
  const slips = slipAnswers(file, seat, decision, entry, words);
  return {
    title: decision.title,
    did: option.said,
    basis: { name: basis, word: say(words, `basis.${basis}`) },
    corrected: option.corrected ?? null,
    answered: option.answered ?? null,
    text,
    after: remembered({ file, seat, docket, at: decision.id, upTo: 'with' }, after, words),
    chips: chipsFor(file, sources, basis === 'documented' ? text : undefined),
    slips,
    empty: slips.filter(({ fit }) => fit === 'empty'),
    document:
      handOf[decision.moment] === 'write'
        ? documentView(
            { file, decision, draft: { decision: decision.id, parts: entry.parts, option: entry.option } },
            words,
            true,
          )
        : null,
    next: say(words, next),
  };
}
