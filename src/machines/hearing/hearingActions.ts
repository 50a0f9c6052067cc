/** What changes in a hearing when somebody speaks: a player, the side nobody plays, or the bench. */
import { hearingOf, isManner, openHearing as open, tables } from '../../domain/hearing/hearingDocket.ts';
import { strongestLine, strongestPosition } from '../../domain/hearing/opponent.ts';
import { slotOfSlip } from '../../domain/hearing/presented.ts';
import { remindedOf } from '../../domain/play/desk.ts';
import type { Context, HearingDraft, HearingPlay } from '../../domain/play/context.ts';
import type { AppEvent } from '../events.ts';
import { missingAt, moveFrom, toMeet, turnOf, type Turn } from '../../domain/play/turn.ts';

interface Given {
  readonly context: Context;
  readonly event: AppEvent;
}
type Change = Partial<Pick<Context, 'hearing' | 'hearings'>>;

/** The play with words added to its draft. @throws Error when no exchange is under way */
const drafting = (context: Context, change: Partial<HearingDraft>): Change => {
  const { draft } = turnOf(context);
  return { hearing: { ...(context.hearing as HearingPlay), draft: { ...draft, ...change } } };
};

export const beginHearing = ({ context, event }: Given): Change =>
  event.type === 'hearing.begun' && context.file
    ? { hearing: { docket: open(context.file, event.players, roundOf(context, event), event), draft: {}, proofs: {} } }
    : {};

/** The short bench always asks the same; how many were argued before turns the questions of the whole hearing alone. */
const roundOf = ({ hearings }: Context, { form }: { readonly form?: 'bench' }): number =>
  form === 'bench' ? 0 : hearings;

export const takePosition = ({ context, event }: Given): Change =>
  event.type === 'position.taken' ? drafting(context, { position: event.position }) : {};

export function placeHearingSlip({ context, event }: Given): Change {
  const slot = event.type === 'slip.placed' ? slotOfSlip(turnOf(context).question, event.id) : undefined;
  return slot && event.type === 'slip.placed' ? drafting(context, { [slot]: event.id }) : {};
}

export const liftHearingSlip = ({ context, event }: Given): Change =>
  event.type === 'slip.lifted' ? drafting(context, { [event.slot]: undefined }) : {};

export const waiveHearingSlot = ({ context, event }: Given): Change =>
  event.type === 'slot.waived' ? drafting(context, { [event.slot]: null }) : {};

export const remindHearing = ({ context }: Given): Pick<Context, 'desk'> => ({
  desk: remindedOf(missingAt(turnOf(context))),
});

export const press = ({ context }: Given): Change => drafting(context, { pressed: true });

export const takeAnswer = ({ context, event }: Given): Change =>
  event.type === 'line.taken' ? drafting(context, { answer: event.argument }) : {};

export const takeRejoinder = ({ context, event }: Given): Change =>
  event.type === 'line.taken' ? drafting(context, { rejoinder: event.argument }) : {};

export const takeRuling = ({ context, event }: Given): Change =>
  event.type === 'bench.ruled' ? drafting(context, { ruled: event.side }) : {};

/** The side nobody plays is asked: it takes its strongest position. */
export function leadForThem({ context }: Given): Change {
  const { file, hearing, question } = turnOf(context);
  return drafting(context, strongestPosition(file, hearing, question));
}

/** The side nobody plays meets what was said with the strongest line left, or concedes. */
export const answerForThem = ({ context }: Given): Change => drafting(context, { answer: lineFor(context) });
export const rejoinForThem = ({ context }: Given): Change => drafting(context, { rejoinder: lineFor(context) });

function lineFor(context: Context): string | null {
  const turn = turnOf(context);
  const { said, side } = toMeet(turn);
  return strongestLine(turn.file, turn.hearing, side, said, turn.used);
}

/** The exchange enters the docket. */
export function recordExchange({ context }: Given): Change {
  const turn = turnOf(context);
  const docket = { ...turn.docket, moves: [...turn.docket.moves, moveFrom(turn)] };
  const { sealed } = turn.draft;
  return { hearing: { ...(context.hearing as HearingPlay), docket, draft: sealedAfter(turn, sealed) } };
}

/** What the other side of a stage has sealed outlasts the exchange; what was said does not. */
function sealedAfter({ respondent }: Pick<Turn, 'respondent'>, sealed: HearingDraft['sealed']): HearingDraft {
  const { [respondent]: _, ...rest } = sealed ?? {};
  return Object.keys(rest).length === 0 ? {} : { sealed: rest };
}

export const endHearing = ({ context: { hearing, hearings } }: Given): Change => ({
  hearings: hearings + (hearing?.docket.form === 'bench' ? 0 : 1),
  hearing: hearing && { ...hearing, ended: true },
});

export function answerShowing({ context, event }: Given): Change {
  if (event.type !== 'showing.answered' || !context.hearing) return {};
  return { hearing: { ...context.hearing, proofs: { ...context.hearing.proofs, [event.showing]: event.reply } } };
}

/** Whether a set of players can sit at this hearing. */
export const isPlayers = ({ context, event }: Given): boolean =>
  event.type === 'hearing.begun' &&
  context.file !== null &&
  tables(hearingOf(context.file)).includes(event.players) &&
  isManner(hearingOf(context.file), event.players, event);
