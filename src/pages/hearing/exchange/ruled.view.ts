/** The exchange that the bench has just ruled on. */
import { agenda, questionOf } from '../../../domain/hearing/agenda.ts';
import { hearingOf } from '../../../domain/hearing/hearingDocket.ts';
import type { Context } from '../../../domain/play/context.ts';
import type { CommitView } from '../../common/commit.view.ts';
import { say, type Words } from '../../common/words.view.ts';
import { stageCount } from '../foyer/foyer.view.ts';
import { lastSaid, type ExchangeView } from './exchange.view.ts';
import { lastRuling } from './ruling.view.ts';
import { transcript } from './transcript.view.ts';

const NO_COMMIT: CommitView = { ready: false, word: '', hint: '', reminded: false, missing: null };

/** The exchange just ruled on: it is in the docket, and the draft is already the next one's. */
export function ruledView({ file, hearing: play }: Context, words: Words): ExchangeView {
  if (!file || !play) throw new Error('no hearing is under way');
  const hearing = hearingOf(file);
  const i = play.docket.moves.length - 1;
  const move = play.docket.moves[i];
  const exchange = agenda(hearing, play.docket)[i];
  if (!move || !exchange) throw new Error('nothing was argued yet');
  const { stage, question } = questionOf(hearing, exchange.id);
  const ruling = lastRuling(file, hearing, play.docket, words);
  return {
    id: exchange.id,
    step: 'ruled',
    label: hearing.label,
    count: stageCount(hearing, exchange.stage, play.docket, words),
    stage: stage.title,
    ...lastSaid(
      transcript({ file, hearing, side: exchange.side, question, draft: move, isRuled: true }, words),
      ruling.sentence,
      words,
    ),
    turn: null,
    positions: [],
    slots: [],
    commit: NO_COMMIT,
    choices: [],
    concede: null,
    rulings: [],
    ruling,
    today: question.today ?? null,
    next: say(words, nextWord(i + 1, agenda(hearing, play.docket).length)),
  };
}

const nextWord = (done: number, of: number): string => (done >= of ? 'hearing.toEnding' : 'hearing.next');
