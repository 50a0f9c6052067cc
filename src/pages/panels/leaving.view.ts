/** The question before a play is left by Back: what is kept of it and where, or that nothing is and what to do. */
import type { Context } from '../../domain/play/context.ts';
import { inHand } from '../../domain/play/inHand.ts';
import { say, type Words } from '../common/words.view.ts';

export interface LeavingPanel {
  readonly title: string;
  readonly lines: readonly string[];
  readonly stay: string;
  readonly leave: string;
}

/** Null where leaving breaks nothing off. */
export function leavingPanel(context: Context, words: Words): LeavingPanel | null {
  const what = inHand(context);
  if (what === null) return null;
  const { unkept, docket } = context;
  const hasCode = (docket?.entries.length ?? 0) > context.lent; // a code holds decisions, and nothing that was only begun
  return {
    title: say(words, `leaving.${what}`),
    lines:
      unkept === null
        ? [say(words, `leaving.${what}-kept`)]
        : [say(words, `leaving.${unkept}`), ...(hasCode ? [say(words, 'leaving.code')] : [])],
    stay: say(words, 'leaving.stay'),
    leave: say(words, 'leaving.leave'),
  };
}
