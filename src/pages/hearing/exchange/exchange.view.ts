/** One exchange as views show it: what was said, whose words are due, what may be said, and the ruling when it comes. */
import type { CaseFile } from '../../../content/schema/caseFile.ts';
import type { Hearing } from '../../../content/schema/hearing.ts';
import { agenda, questionOf } from '../../../domain/hearing/agenda.ts';
import type { HearingDocket } from '../../../domain/hearing/hearingDocket.ts';
import { backingOfPosition, slotsOf } from '../../../domain/hearing/presented.ts';
import type { Context, HearingDraft } from '../../../domain/play/context.ts';
import { cited, isFilled, missingAt, offered, toMeet, turnOf, type Turn } from '../../../domain/play/turn.ts';
import { missingId, type CommitView } from '../../common/commit.view.ts';
import { slipView, slotView, type EvidenceSlotView } from '../../common/slips.view.ts';
import type { Snapshot } from '../../common/snapshot.view.ts';
import { numbered } from '../../common/spoken.view.ts';
import { say, type Words } from '../../common/words.view.ts';
import { stageCount } from '../foyer/foyer.view.ts';
import { backingSentence, type RulingView } from './ruling.view.ts';
import { transcript, type LineView } from './transcript.view.ts';

const STEPS = ['presenting', 'pressed', 'answering', 'rejoining', 'judging'] as const;
export type ExchangeStep = (typeof STEPS)[number] | 'ruled';

export interface ExchangeView {
  readonly id: string;
  readonly step: ExchangeStep;
  readonly label: string;
  readonly count: string;
  readonly stage: string;
  /** The words that have just been said, and who said them; what went before stands in `lines`. */
  readonly title: string;
  readonly speaker: LineView;
  readonly lines: readonly LineView[];
  /** Whose words are due: a side, 'bench', or null once it is ruled on. */
  readonly turn: { readonly side: string; readonly prompt: string } | null;
  readonly positions: readonly {
    readonly id: string;
    readonly number: number;
    readonly text: string;
    readonly chosen: boolean;
  }[];
  readonly slots: readonly EvidenceSlotView[];
  readonly commit: CommitView;
  /** Lines that may be put now. */
  readonly choices: readonly { readonly id: string; readonly number: number; readonly text: string }[];
  readonly concede: string | null;
  readonly rulings: readonly { readonly id: string; readonly name: string }[]; // for a player on the bench
  readonly ruling: RulingView | null;
  readonly today: string | null; // what later law would add, shown with the ruling
  readonly next: string;
}

/** Which step of an exchange the chart is in; `ruled` where the bench has just spoken. @throws Error outside an exchange */
export function exchangeStep(snapshot: Snapshot): ExchangeStep {
  if (snapshot.matches({ place: { hearing: 'ruled' } })) return 'ruled';
  const step = STEPS.find((exchange) => snapshot.matches({ place: { hearing: { exchange } } }));
  if (!step) throw new Error('no exchange is under way');
  return step;
}

/** The words of an exchange as lines to be read aloud. */
export const exchangeSpoken = (page: ExchangeView): (string | null | undefined)[] => [
  page.stage,
  page.count,
  `${page.speaker.name}: ${page.title}`,
  page.ruling?.reason,
  page.ruling?.stage?.sentence,
  page.turn?.prompt,
  ...numbered(page.positions),
  ...numbered(page.choices),
  ...numbered(page.rulings.map(({ name }) => ({ text: name }))),
  page.commit.hint,
];

export function exchangeView(context: Context, step: Exclude<ExchangeStep, 'ruled'>, words: Words): ExchangeView {
  const turn = turnOf(context);
  const { file, hearing, exchange, question, draft, desk, position } = turn;
  const presents = step === 'presenting' || step === 'pressed';
  const speaks = step === 'answering' || step === 'rejoining';
  const held = slotsOf(question);
  const pressed =
    step === 'pressed' && position
      ? backingOfPosition(file, hearing, question, position, cited(draft))
          .filter(({ verdict }) => verdict !== 'right')
          .map((each) => backingSentence(file, each, words, 'press'))
      : [];
  const said = [
    ...(step === 'judging' ? heardBefore(file, hearing, turn.docket, words) : []),
    ...transcript({ file, hearing, side: exchange.side, question, draft: spoken(draft, step), isRuled: false }, words),
  ];
  const bench = step === 'pressed' ? pressed.join(' ') : step === 'judging' ? say(words, 'hearing.youRule') : null;
  return {
    ...frame(turn, words),
    ...lastSaid(said, bench, words),
    id: exchange.id,
    step,
    turn: turnLine(turn, step, words),
    positions: presents
      ? Object.entries(question.positions).flatMap(([id, { text }], i) =>
          step === 'pressed' && id !== draft.position
            ? []
            : [{ id, number: i + 1, text, chosen: draft.position === id }],
        )
      : [],
    slots: presents
      ? held.map((slot) => ({
          ...slotView(file, slot, draft[slot], { desk, slips: slipsOf(turn, words), words }),
          ...(step === 'pressed' && { waivable: false }),
        }))
      : [],
    commit: commitOf(turn, step, words),
    choices: speaks
      ? offered(turn).map((id, i) => ({ id, number: i + 1, text: file.arguments[id]?.statement ?? '' }))
      : [],
    concede: speaks ? say(words, step === 'answering' ? 'hearing.concede' : 'hearing.rest') : null,
    rulings:
      step === 'judging'
        ? [
            ...Object.entries(hearing.sides).map(([id, { title }]) => ({
              id,
              name: say(words, 'hearing.ruleFor', { side: title }),
            })),
            { id: 'open', name: say(words, 'hearing.ruleOpen') },
          ]
        : [],
    ruling: null,
    today: null,
    next: '',
  };
}

/** The slips that lie ready for the position, whichever slot they go into. */
const slipsOf = ({ file, question, draft }: Turn, words: Words) =>
  [...question.tray.facts, ...question.tray.authorities].flatMap((id) =>
    slipView(file, id, words, id === draft.fact || id === draft.authority),
  );

function commitOf(turn: Turn, step: ExchangeStep, words: Words): CommitView {
  const pressed = step === 'pressed';
  const wants =
    turn.position === null ? 'hearing.needPosition' : isFilled(turn) ? 'decision.ready' : 'hearing.needSlips';
  return {
    ready: pressed || (turn.position !== null && isFilled(turn)),
    word: say(words, pressed ? 'hearing.stand' : 'hearing.present'),
    hint: say(words, pressed ? 'hearing.mend' : wants),
    reminded: turn.desk.reminded,
    missing: missingId(missingAt(turn)),
  };
}

/** What a player on the short bench heard of the stage before: the line that is still to be ruled on with the last. */
function heardBefore(file: CaseFile, hearing: Hearing, docket: HearingDocket, words: Words): LineView[] {
  const i = docket.moves.length - 1;
  const [move, exchange] = [docket.moves[i], agenda(hearing, docket)[i]];
  if (docket.form !== 'bench' || !move || !exchange || agenda(hearing, docket)[i + 1]?.opensStage) return [];
  const { question } = questionOf(hearing, exchange.id);
  return transcript({ file, hearing, side: exchange.side, question, draft: move, isRuled: false }, words);
}

const frame = ({ hearing, docket, stage, exchange }: Turn, words: Words) => ({
  label: hearing.label,
  count: stageCount(hearing, exchange.stage, docket, words),
  stage: stage.title,
});

/** The bench's words where it has just spoken, else the last line; the lines before it. */
export function lastSaid(
  said: readonly LineView[],
  bench: string | null,
  words: Words,
): Pick<ExchangeView, 'title' | 'speaker' | 'lines'> {
  const spoke: LineView =
    bench === null
      ? (said.at(-1) as LineView)
      : { who: 'bench', name: say(words, 'hearing.bench'), text: bench, aim: null, chips: [] };
  return { title: spoke.text, speaker: spoke, lines: bench === null ? said.slice(0, -1) : said };
}

/** While a position is still being chosen nobody has said it. */
const spoken = (draft: HearingDraft, step: ExchangeStep): HearingDraft => (step === 'presenting' ? {} : draft);

function turnLine(turn: Turn, step: ExchangeStep, words: Words): ExchangeView['turn'] {
  if (step === 'judging') return { side: 'bench', prompt: say(words, 'hearing.youRule') };
  const side = step === 'presenting' || step === 'pressed' ? turn.respondent : toMeet(turn).side;
  const alone = !sharesMachine(turn.docket);
  const name = turn.hearing.sides[side]?.title ?? side;
  return { side, prompt: say(words, `hearing.turn-${step}${alone ? '' : '-shared'}`, { side: name }) };
}

const sharesMachine = ({ players }: HearingDocket): boolean => players === 'two' || players === 'three';
