/** The agenda of a hearing: which questions the bench asks, whom it asks, and in what order. */
import type { Hearing, Question, HearingStage } from '../../content/schema/hearing.ts';
import { getOrInsertComputed, memoizeByRef } from '../memoizeByRef.ts';
import { isPlayed, type HearingDocket, type Players } from './hearingDocket.ts';

export interface Exchange {
  readonly stage: string;
  readonly question: string;
  readonly id: string; // 'stage/question', as moves name it
  readonly side: string; // who is asked
  readonly opensStage: boolean;
}

/** For each hearing, its agendas by who plays and how many hearings came before. */
const agendas = memoizeByRef<Hearing, Map<string, readonly Exchange[]>>(() => new Map());

/**
 * The exchanges of a hearing in order. Each stage is put to one side: to the side a player speaks for, where it has a
 * question for that side, and otherwise to the other. A stage may ask for both sides; then the side with the burden is
 * asked first. Where both sides are played, the one that was asked less often so far is taken, so that turns are shared
 * evenly.
 */
export function agenda(
  hearing: Hearing,
  { players, round, form }: Pick<HearingDocket, 'players' | 'round' | 'form'>,
): readonly Exchange[] {
  return getOrInsertComputed(agendas(hearing), `${players} ${round} ${form}`, () =>
    form === 'bench' ? drawUpBench(hearing) : drawUp(hearing, players, round),
  );
}

/** At the short bench each stage is put to both sides; the one that bears the burden is heard first. */
function drawUpBench(hearing: Hearing): Exchange[] {
  return Object.entries(hearing.bench?.stages ?? {}).flatMap(([stage, asked]) =>
    Object.entries(asked)
      .toSorted(([a], [b]) => Number(b === hearing.stages[stage]?.burden) - Number(a === hearing.stages[stage]?.burden))
      .map(([side, question], i) => ({ stage, question, id: `${stage}/${question}`, side, opensStage: i === 0 })),
  );
}

function drawUp(hearing: Hearing, players: Players, round: number): Exchange[] {
  const asked: Exchange[] = [];
  const sides = Object.keys(hearing.sides);
  for (const [slug, stage] of Object.entries(hearing.stages)) {
    const turns = (side: string): number => asked.filter((each) => each.side === side).length;
    const first = sides.filter((side) => isPlayed(players, side)).sort((a, b) => turns(a) - turns(b));
    const order = [...first, ...sides.filter((side) => !first.includes(side))].filter(
      (side) => openTo(stage, side).length > 0,
    );
    const chosen = stage.both === 'yes' ? order : order.slice(0, 1);
    // The side that bears the burden opens; the other then answers for itself.
    const taken: string[] = [];
    for (const side of chosen.sort((a, b) => Number(b === stage.burden) - Number(a === stage.burden))) {
      const open = openTo(stage, side).filter((question) => !taken.includes(question));
      const question = open[round % Math.max(1, open.length)];
      if (!question) continue;
      asked.push({ stage: slug, question, id: `${slug}/${question}`, side, opensStage: taken.length === 0 });
      taken.push(question);
    }
  }
  return asked;
}

/** Questions of a stage that may be put to a side. */
const openTo = (stage: HearingStage, side: string): string[] =>
  Object.entries(stage.questions).flatMap(([slug, { to }]) => (to === side || to === 'either' ? [slug] : []));

/**
 * The question a move or an exchange names, with its stage.
 * @throws Error when the hearing asks nothing of that name
 */
export function questionOf(
  hearing: Hearing,
  id: string,
): { readonly stage: HearingStage; readonly question: Question } {
  const [slug = '', name = ''] = id.split('/');
  const stage = hearing.stages[slug];
  const question = stage?.questions[name];
  if (!stage || !question) throw new Error(`the hearing asks nothing called ${id}`);
  return { stage, question };
}

/** The exchange that comes next, or null when the bench has asked everything. */
export const nextExchange = (hearing: Hearing, docket: HearingDocket): Exchange | null =>
  agenda(hearing, docket)[docket.moves.length] ?? null;
