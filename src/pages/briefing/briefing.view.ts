/** The pages between decisions: briefing, a chapter's opening, what follows a choice, a record card. */
import { cite, chipsFor, type Chip, type Cited } from '../common/citation.view.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { entryFor } from '../../domain/docket/docket.ts';
import { assessEntry } from '../../domain/scoring/assessEntry.ts';
import { playOf, type Context } from '../../domain/play/context.ts';
import { documentView, type DocumentView } from '../common/documents/document.view.ts';
import { otherLanes, type EventView } from '../common/lanes.view.ts';
import { slipAnswers, type SlipAnswer } from '../consequence/slipAnswer.view.ts';
import { levelWord } from '../common/levels.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface BriefingView {
  readonly kind: 'briefing';
  readonly title: string;
  readonly hour: string;
  readonly who: string;
  readonly owes: readonly string[];
  readonly wants: string;
  readonly mayNot: readonly string[];
  readonly chips: readonly Chip[];
}

export interface ChapterView {
  readonly kind: 'chapter';
  readonly count: string;
  readonly title: string;
  readonly when: string;
  readonly opens: string;
  readonly supposed: string | null;
}

export interface ConsequenceView {
  readonly kind: 'following';
  readonly title: string;
  readonly did: string;
  readonly basis: { readonly name: string; readonly word: string; readonly means: string };
  readonly text: string;
  readonly chips: readonly Chip[];
  readonly slips: readonly SlipAnswer[];
  readonly document: DocumentView | null; // what the player wrote, as it went out
  readonly next: string;
}

export interface RecapView {
  readonly kind: 'card';
  readonly title: string;
  readonly statements: readonly Cited[];
  readonly more: readonly Cited[];
  readonly stood: readonly {
    readonly title: string;
    readonly did: string;
    readonly level: string;
    readonly notes: readonly string[];
  }[];
  /** What was done at the desks the player has also sat at, on the days of this chapter. */
  readonly elsewhere: readonly EventView[];
  readonly next: string;
}

export function briefingView(file: CaseFile, seatId: string): BriefingView {
  const seat = file.seats[seatId];
  if (!seat) throw new Error(`the case has no seat ${seatId}`);
  const { who, owes, wants, mayNot, sources } = seat.briefing;
  return {
    kind: 'briefing',
    title: seat.title,
    hour: seat.hour,
    who,
    owes,
    wants,
    mayNot,
    chips: chipsFor(file, sources),
  };
}

export function chapterView(context: Context, words: Words): ChapterView {
  const { seat, chapter } = playOf(context);
  return {
    kind: 'chapter',
    count: say(words, 'chapter.count', { n: context.chapter + 1, of: Object.keys(seat.chapters).length }),
    title: chapter.title,
    when: chapter.when,
    opens: chapter.opens,
    supposed: chapter.what === 'supposed' ? say(words, 'chapter.supposed') : null,
  };
}

export function consequenceView(context: Context, words: Words): ConsequenceView {
  const { file, seat, docket, chapter, decision } = playOf(context);
  const entry = entryFor(docket, decision.id);
  const option = entry && decision.options[entry.option];
  if (!entry || !option) throw new Error(`nothing was committed at ${decision.id}`);
  const { basis, text, sources } = option.follows;
  return {
    kind: 'following',
    title: decision.title,
    did: option.said,
    basis: { name: basis, word: say(words, `basis.${basis}`), means: say(words, `basisMeans.${basis}`) },
    text,
    chips: chipsFor(file, sources),
    slips: slipAnswers(file, seat, decision, entry, words),
    document:
      decision.moment === 'draft'
        ? documentView(
            { file, decision, draft: { decision: decision.id, parts: entry.parts, option: entry.option } },
            words,
            true,
          )
        : null,
    next: say(words, context.step >= chapter.decisions.length - 1 ? 'following.toCard' : 'following.next'),
  };
}

export function recapView(context: Context, words: Words): RecapView {
  const { file, seat, docket, chapter } = playOf(context);
  const days = chapter.decisions.flatMap((id) => seat.decisions[id]?.date ?? []).sort();
  const last = context.chapter >= Object.keys(seat.chapters).length - 1;
  const stood = chapter.decisions.flatMap((id) => {
    const entry = entryFor(docket, id);
    const decision = seat.decisions[id];
    const option = entry && decision?.options[entry.option];
    if (!entry || !decision || !option) return [];
    const notes = Object.entries(entry.parts).flatMap(
      ([part, reply]) => decision.parts[part]?.replies[reply]?.note ?? [],
    );
    return [
      {
        title: decision.title,
        did: option.said,
        level: levelWord(assessEntry(file, seat, entry).law.points, file.rubric, words),
        notes,
      },
    ];
  });
  return {
    kind: 'card',
    title: chapter.card.title,
    statements: chapter.card.statements.map((each) => cite(file, words, each)),
    more: chapter.card.more.map((each) => cite(file, words, each)),
    stood,
    elsewhere: chapter.what === 'happened' ? otherLanes(context, days[0] ?? '', days.at(-1) ?? '', words) : [],
    next: say(words, last ? 'card.toOutcome' : 'card.next'),
  };
}
