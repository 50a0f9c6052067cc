/** How this stays fair, counted from the case: arguments by side and strength, each side's best answers, and what the road closest to the record comes to. */
import type { CaseFile } from '../../../content/schema/caseFile.ts';
import { rank, STRENGTHS, type Strength } from '../../../domain/argument-map/strength.ts';
import { documentedDocket } from '../../../domain/docket/docket.ts';
import { memoizeByRef } from '../../../domain/memoizeByRef.ts';
import { assessDocket } from '../../../domain/scoring/assessDocket.ts';
import { say, type Words } from '../../common/words.view.ts';
import { roomSources, type RoomSource } from '../common/source.view.ts';

export interface FairView {
  readonly about: string;
  readonly count: number;
  readonly strengths: readonly string[];
  readonly sides: readonly { readonly name: string; readonly counts: readonly number[]; readonly total: number }[];
  readonly best: readonly {
    readonly name: string;
    readonly answers: readonly {
      readonly text: string;
      readonly strength: string;
      readonly why: string;
      readonly sources: readonly RoomSource[];
    }[];
  }[];
  readonly measures: readonly string[];
  readonly seats: readonly { readonly name: string; readonly points: readonly number[] }[];
}

/** So many best answers of a side stand on the paper; the map in the cited case has all. */
const BEST = 4;
const MEASURES = ['law', 'record', 'care'] as const;

type Arguments = CaseFile['arguments'];

/** Arguments of a side that another side's arguments name as the best answer to them, the firmest first; wrong ones are nobody's best. */
export const bestAnswers = (all: Arguments, side: string): Arguments[string][] => {
  const named = Object.values(all).flatMap((each) => (each.side === side ? [] : each.answers));
  const times = (id: string): number => named.filter((each) => each === id).length;
  return [...new Set(named)]
    .flatMap((id) => all[id] ?? [])
    .filter((each) => each.side === side && each.strength !== 'wrong')
    .toSorted((a, b) => rank(b.strength) - rank(a.strength) || times(b.id) - times(a.id));
};

const pointsOf = memoizeByRef((file: CaseFile) =>
  Object.values(file.seats).map((seat) => {
    const assessed = assessDocket(file, documentedDocket(file, seat.id));
    return { name: seat.title, points: MEASURES.map((id) => Math.round(assessed[id]?.points ?? 0)) };
  }),
);

export function fairView(file: CaseFile, words: Words): FairView {
  const all = Object.values(file.arguments);
  const word = (strength: Strength): string => say(words, `fair.strength-${strength}`);
  const sides = Object.entries(file.cover.sides).filter(([side]) => all.some((each) => each.side === side));
  return {
    about: file.cover.about,
    count: all.length,
    strengths: STRENGTHS.map(word),
    sides: sides.map(([side, name]) => {
      const own = all.filter((each) => each.side === side);
      return {
        name,
        counts: STRENGTHS.map((strength) => own.filter((each) => each.strength === strength).length),
        total: own.length,
      };
    }),
    best: sides.flatMap(([side, name]) => {
      const answers = side === 'neutral' ? [] : bestAnswers(file.arguments, side).slice(0, BEST);
      return answers.length === 0
        ? []
        : [
            {
              name,
              answers: answers.map((each) => ({
                text: each.statement,
                strength: word(each.strength),
                why: each.why,
                sources: roomSources(file, [...each.warrant, ...each.raised.sources]).slice(0, 2),
              })),
            },
          ];
    }),
    measures: MEASURES.map((id) => say(words, `score.${id}`)),
    seats: pointsOf(file),
  };
}
