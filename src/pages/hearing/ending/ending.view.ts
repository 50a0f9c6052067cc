/** How the hearing ends: the order, stage by stage; what would have to be proved; and what stays unsettled. */
import { exchangeRulings, stageRulings } from '../../../domain/hearing/ruling.ts';
import { agenda } from '../../../domain/hearing/agenda.ts';
import { endingOf, endingsOf } from '../../../domain/hearing/endings.ts';
import {
  across,
  hearingOf,
  isPlayed,
  type HearingDocket,
  type Manner,
  type Players,
} from '../../../domain/hearing/hearingDocket.ts';
import type { CaseFile } from '../../../content/schema/caseFile.ts';
import type { Hearing } from '../../../content/schema/hearing.ts';
import type { Context } from '../../../domain/play/context.ts';
import { chipsFor, cite, labelView, type Chip, type Cited, type LabelView } from '../../common/citation.view.ts';
import { say, type Words } from '../../common/words.view.ts';
import { stageSentence } from '../exchange/ruling.view.ts';

export interface EndingView {
  readonly label: string;
  readonly title: string;
  readonly order: string;
  readonly text: string;
  readonly chips: readonly Chip[];
  readonly stages: readonly {
    readonly title: string;
    readonly side: string;
    readonly carriedBy: string;
    readonly sentence: string;
    readonly chips: readonly Chip[];
  }[];
  readonly next: string;
}

export interface ProveView {
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly chips: readonly Chip[];
  readonly showings: readonly {
    readonly id: string;
    readonly title: string;
    readonly prompt: string;
    readonly label: LabelView;
    readonly chips: readonly Chip[];
    readonly replies: readonly { readonly id: string; readonly text: string; readonly chosen: boolean }[];
    readonly note: string | null;
  }[];
  readonly next: string;
}

export interface UnsettledView {
  readonly label: string;
  readonly title: string;
  readonly items: readonly { readonly text: string; readonly chips: readonly Chip[] }[];
  readonly truth: Cited;
  readonly tally: readonly { readonly name: string; readonly text: string }[];
  readonly again: readonly (Manner & { readonly players: Players; readonly name: string })[];
}

interface Argued {
  readonly file: CaseFile;
  readonly hearing: Hearing;
  readonly docket: HearingDocket;
}

function arguedIn({ file, hearing: play }: Context): Argued {
  if (!file || !play) throw new Error('no hearing was argued');
  return { file, hearing: hearingOf(file), docket: play.docket };
}

export function endingView(context: Context, words: Words): EndingView {
  const { file, hearing, docket } = arguedIn(context);
  const ending = endingsOf(hearing, docket)[endingOf(file, hearing, docket)];
  if (!ending) throw new Error('the hearing has no such ending');
  return {
    label: hearing.label,
    title: ending.title,
    order: ending.order,
    text: ending.text,
    chips: chipsFor(file, ending.sources),
    stages: stageRulings(file, hearing, docket).map((each) => ({
      title: hearing.stages[each.stage]?.title ?? '',
      side: each.carriedBy,
      carriedBy: hearing.sides[each.carriedBy]?.short ?? '',
      sentence: stageSentence(file, hearing, each, words),
      chips: chipsFor(file, each.nodes.slice(0, 2)),
    })),
    next: say(words, docket.form === 'bench' ? 'hearing.toUnsettled' : 'hearing.toProve'),
  };
}

export function proveView(context: Context, words: Words): ProveView {
  const { file, hearing } = arguedIn(context);
  const proofs = context.hearing?.proofs ?? {};
  return {
    label: hearing.label,
    title: hearing.prove.title,
    text: hearing.prove.text,
    chips: chipsFor(file, hearing.prove.sources),
    showings: Object.entries(hearing.prove.showings).map(([id, { title, prompt, label, sources, replies }]) => ({
      id,
      title,
      prompt,
      label: labelView(label, words),
      chips: chipsFor(file, sources),
      replies: Object.entries(replies).map(([reply, { text }]) => ({ id: reply, text, chosen: proofs[id] === reply })),
      note: replies[proofs[id] ?? '']?.note ?? null,
    })),
    next: say(words, 'hearing.toUnsettled'),
  };
}

export function unsettledView(context: Context, words: Words): UnsettledView {
  const { file, hearing, docket } = arguedIn(context);
  const ending = endingsOf(hearing, docket)[endingOf(file, hearing, docket)];
  const { form, hands } = docket;
  const manner: Manner = { ...(form && { form }), ...(hands && { hands }) };
  const other = (side: string) => ({
    ...manner,
    players: across(hearing, side),
    name: say(words, 'hearing.otherSide', { side: hearing.sides[across(hearing, side)]?.title ?? '' }),
  });
  const own = Object.keys(hearing.sides).find((side) => side === docket.players);
  return {
    label: hearing.label,
    title: say(words, 'hearing.unsettled'),
    items: (ending?.unsettled ?? []).map(({ text, sources }) => ({ text, chips: chipsFor(file, sources) })),
    truth: cite(file, words, file.outcome.decided),
    tally: tallyOf({ file, hearing, docket }, words),
    again: own
      ? [other(own), { ...manner, players: docket.players, name: say(words, 'hearing.again') }]
      : [{ ...manner, players: docket.players, name: say(words, 'hearing.again') }],
  };
}

/** For each side somebody played: exchanges that went its way, and slips that carried. */
function tallyOf({ file, hearing, docket }: Argued, words: Words): UnsettledView['tally'] {
  const order = agenda(hearing, docket);
  const rulings = exchangeRulings(file, hearing, docket);
  return Object.entries(hearing.sides)
    .filter(([side]) => isPlayed(docket.players, side))
    .map(([side, { short }]) => {
      const won = rulings.filter(({ winner }) => winner === side).length;
      const slips = rulings.flatMap(({ backing }, i) => (order[i]?.side === side ? backing : []));
      return {
        name: short,
        text: say(words, docket.form === 'bench' ? 'bench.tally' : 'hearing.tally', {
          won,
          of: rulings.length,
          right: slips.filter(({ verdict }) => verdict === 'right').length,
          cited: slips.length,
        }),
      };
    });
}
