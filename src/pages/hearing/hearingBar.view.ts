/** The line above a page of the hearing: how many questions are behind, and how many stages the player's side has carried. */
import { hearingOf } from '../../domain/hearing/hearingDocket.ts';
import { stageRulings } from '../../domain/hearing/ruling.ts';
import type { BarView } from '../common/bar.view.ts';
import type { Snapshot } from '../common/snapshot.view.ts';
import { say, type Words } from '../common/words.view.ts';
import { questionCount } from './foyer/foyer.view.ts';

/** Null before a hearing has begun. */
export function hearingBar(snapshot: Snapshot, words: Words): BarView | null {
  const { context } = snapshot;
  const { file, hearing: play } = context;
  if (!file || !play) return null;
  const hearing = hearingOf(file);
  const rulings = stageRulings(file, hearing, play.docket);
  const own = hearing.sides[play.docket.players] ? play.docket.players : (Object.keys(hearing.sides)[0] ?? '');
  const level = Math.max(
    -2,
    Math.min(
      2,
      rulings.reduce((sum, { carriedBy }) => sum + (carriedBy === own ? 1 : -1), 0),
    ),
  );
  return {
    name: file.cover.title,
    where: say(words, 'hearing.where'),
    progress: questionCount(context, snapshot.matches({ place: { hearing: 'ruled' } }), words),
    done: play.docket.moves.length,
    of: play.docket.moves.length,
    strengthMeter: {
      id: 'footing',
      means: say(words, 'hearing.footingMeans'),
      name: hearing.sides[own]?.short ?? own,
      word: say(words, `footing.${level < 0 ? 'm' : 'p'}${Math.abs(level)}`),
      level,
    },
    riskMeter: null,
    panels: ['settings'],
  };
}
