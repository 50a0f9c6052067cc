/** The five hands by name: how each makes its view of a decision, what it tells an ear, and how it is read aloud. */
import type { Play } from '../../domain/play/context.ts';
import { isBacked } from '../../domain/play/draft.ts';
import { handOf } from '../../domain/play/interactions.ts';
import type { Words } from '../common/words.view.ts';
import { argueNews, argueSpoken, argueView, type ArgueView } from './argue/argue.view.ts';
import { decideNews, decideSpoken, decideView, type DecideView } from './decide/decide.view.ts';
import { findNews, findSpoken, findView, type FindView } from './find/find.view.ts';
import { talkNews, talkSpoken, talkView, type TalkView } from './talk/talk.view.ts';
import { writeNews, writeSpoken, writeView, type WriteView } from './write/write.view.ts';

export type HandView = FindView | TalkView | WriteView | ArgueView | DecideView;

/** @param looking whether lines of a paper may still be circled */
export function handView(play: Play, looking: boolean, words: Words): HandView {
  const { decision, draft } = play;
  const begun = decision.order === 'parts-first' || draft.option !== undefined;
  switch (handOf[decision.moment]) {
    case 'find':
      return findView(play, looking, words);
    case 'talk':
      return talkView(play, begun, words);
    case 'write':
      return writeView(play, words);
    case 'argue':
      return argueView(play, begun && (decision.order === 'parts-first' || isBacked(decision, draft)), words);
    case 'decide':
      return decideView(play, words);
  }
}

/** The sentence for going from one view of a hand to the next; empty where nothing is to be said, or the hand is another. */
export function handNews(was: HandView, is: HandView, words: Words): string {
  if (was.kind === 'find' && is.kind === 'find') return findNews(was, is);
  if (was.kind === 'talk' && is.kind === 'talk') return talkNews(was, is);
  if (was.kind === 'write' && is.kind === 'write') return writeNews(was, is);
  if (was.kind === 'argue' && is.kind === 'argue') return argueNews(was, is);
  if (was.kind === 'decide' && is.kind === 'decide') return decideNews(was, is, words);
  return '';
}

export function handSpoken(view: HandView): string[] {
  switch (view.kind) {
    case 'find':
      return findSpoken(view);
    case 'talk':
      return talkSpoken(view);
    case 'write':
      return writeSpoken(view);
    case 'argue':
      return argueSpoken(view);
    case 'decide':
      return decideSpoken(view);
  }
}
