/** The title: the cases to choose from, the dates this one opened with, the seats, and a play that can be continued. */
import type { CaseCover } from '../../content/schema/caseCover.ts';
import { EDITIONS, type Edition } from '../../domain/docket/edition.ts';
import type { Context, SavedPlay } from '../../domain/play/context.ts';
import { say, type Words } from '../common/words.view.ts';

/** One length that the seats can be played in. */
export interface EditionChoice {
  readonly id: Edition;
  readonly name: string;
  readonly length: string; // '6 or 7 decisions'
  readonly chosen: boolean;
}

export interface TitleView {
  /** Every case that can be chosen; none where there is only one. */
  readonly cases: readonly { readonly id: string; readonly title: string; readonly here: boolean }[];
  readonly title: string;
  readonly line: string;
  readonly what: string | null; // what this is, and how long a seat takes
  readonly dates: readonly { readonly word: string; readonly when: string; readonly glows: boolean }[];
  readonly education: string;
  readonly seats: readonly {
    readonly id: string;
    readonly name: string;
    readonly hour: string;
    readonly tagline: string;
  }[];
  readonly setup: string; // what is set of length and players, while both are folded away
  readonly editions: readonly EditionChoice[]; // none where every seat has one length alone
  /** The plays that can be gone on with: the latest of each seat first, and what was begun before them. */
  readonly resume: readonly KeptLine[];
  readonly earlier: readonly KeptLine[];
  readonly earlierWord: string; // 'Earlier plays: 2'
  readonly finished: readonly string[]; // seats played to their end
  /** What is said of playing without a network; null until it is known to work. */
  readonly offline: null | { readonly text: string; readonly renew: boolean };
  /** Null where the case has none. The short bench for two stands first. */
  readonly hearing: null | { readonly bench: string | null; readonly text: string; readonly resume: string | null };
  /** Whether two share the seats that are taken from here on. */
  readonly pair: boolean;
}

/** A play that can be gone on with. */
export interface KeptLine {
  readonly index: number; // among the plays that are kept
  readonly text: string;
}

export interface LoadingView {
  readonly title: string;
  readonly text: string;
}

export function titleView(
  {
    cover: { id: here, cover, seats, hearing, bench },
    edition,
    pair,
    offered,
    saved,
    finished,
    savedHearing,
    offline,
  }: Context,
  words: Words,
): TitleView {
  const editions = editionsOf(seats, edition, words);
  const { resume, earlier } = keptLines(saved, seats, words);
  return {
    cases:
      offered.length > 1
        ? offered.map((each) => ({ id: each.id, title: each.cover.title, here: each.id === here }))
        : [],
    title: cover.title,
    line: cover.line,
    what: cover.what ?? null,
    dates: cover.opened.map(({ word, when, glows }) => ({ word, when, glows: glows === 'yes' })),
    education: cover.education,
    seats: inOrder(seats, cover.first).map(({ id, short, hour, tagline }) => ({ id, name: short, hour, tagline })),
    setup: setupOf(editions, pair, words),
    editions,
    finished: Object.keys(finished),
    hearing: !hearing
      ? null
      : {
          bench: bench ? say(words, 'title.bench') : null,
          text: say(words, 'title.hearing'),
          resume: savedHearing
            ? say(words, savedHearing.docket.form === 'bench' ? 'title.continueBench' : 'title.continueHearing', {
                n: savedHearing.docket.moves.length,
              })
            : null,
        },
    pair,
    offline:
      offline === 'unknown'
        ? null
        : { text: say(words, offline === 'newer' ? 'title.newer' : 'title.offline'), renew: offline === 'newer' },
    resume,
    earlier,
    earlierWord: say(words, 'title.earlier', { n: earlier.length }),
  };
}

/** One play a seat stands out, the latest; what was begun of the seat before is at hand, and nothing is left out. */
function keptLines(
  saved: readonly SavedPlay[],
  seats: CaseCover['seats'],
  words: Words,
): Pick<TitleView, 'resume' | 'earlier'> {
  const lines = saved.map(({ docket: { seat, entries } }, index) => ({
    index,
    text: say(words, 'title.continueSeat', {
      seat: seats.find((each) => each.id === seat)?.short ?? seat,
      n: entries.length,
    }),
  }));
  const isLatest = ({ index }: KeptLine): boolean =>
    saved.findIndex(({ docket }) => docket.seat === saved[index]?.docket.seat) === index;
  return { resume: lines.filter(isLatest), earlier: lines.filter((line) => !isLatest(line)) };
}

/** The seat that the case puts first stands first; the rest keep their order, as it is in files and codes. */
const inOrder = <S extends { readonly id: string }>(seats: readonly S[], first: string | undefined): S[] =>
  seats.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));

function editionsOf(seats: CaseCover['seats'], chosen: Edition, words: Words): EditionChoice[] {
  if (seats.every(({ decisions: { core, full } }) => core === full)) return [];
  return EDITIONS.map((id) => {
    const counts = seats.map(({ decisions }) => decisions[id]);
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    return {
      id,
      name: say(words, `title.edition-${id}`),
      length: say(words, least === most ? 'title.decisions' : 'title.decisionsFrom', { n: most, least }),
      chosen: id === chosen,
    };
  });
}

/** 'The short play, for two'; where there is one length alone, only who plays. */
function setupOf(editions: readonly EditionChoice[], pair: boolean, words: Words): string {
  const edition = editions.find(({ chosen }) => chosen)?.name;
  if (edition === undefined) return say(words, pair ? 'title.two' : 'title.one');
  return say(words, pair ? 'title.setTwo' : 'title.setOne', { edition });
}

export const loadingView = ({ cover }: Context, words: Words): LoadingView => ({
  title: cover.cover.title,
  text: say(words, 'title.loading'),
});
