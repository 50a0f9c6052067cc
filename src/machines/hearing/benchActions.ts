/** What changes at the short bench: a choice is sealed or taken back, a line comes phrase by phrase, somebody objects. */
import { isPlayed } from '../../domain/hearing/hearingDocket.ts';
import { slipsFor, strongestPosition } from '../../domain/hearing/opponent.ts';
import { questionOf } from '../../domain/hearing/agenda.ts';
import type { Context, HearingDraft, HearingPlay } from '../../domain/play/context.ts';
import { dueInStage, toChoose } from '../../domain/play/secretPicks.ts';
import { turnOf } from '../../domain/play/turn.ts';
import type { AppEvent } from '../events.ts';

interface Given {
  readonly context: Context;
  readonly event: AppEvent;
}
type Change = Partial<Pick<Context, 'hearing'>>;

const withDraft = (context: Context, draft: HearingDraft): Change => ({
  hearing: { ...(context.hearing as HearingPlay), draft },
});

/** The side nobody plays chooses its strongest position for the stage. */
export function sealForThem({ context }: Given): Change {
  const { file, docket, hearing, draft } = turnOf(context);
  const theirs = toChoose(file, docket, draft).filter(({ side }) => !isPlayed(docket.players, side));
  const sealed = theirs.map(({ side, id }) => [
    side,
    strongestPosition(file, hearing, questionOf(hearing, id).question).position,
  ]);
  return withDraft(context, { ...draft, sealed: { ...draft.sealed, ...Object.fromEntries(sealed) } });
}

/** What is chosen is closed until both have chosen. */
export function sealChoice({ context }: Given): Change {
  const { file, docket, draft } = turnOf(context);
  const [chooser] = toChoose(file, docket, draft);
  const { position, handed: _, ...rest } = draft;
  if (!chooser || position === undefined) return {};
  return withDraft(context, { ...rest, sealed: { ...draft.sealed, [chooser.side]: position } });
}

/** Back from the card: the choice made last is open again, as it was left. */
export function reopenChoice({ context }: Given): Change {
  const { file, docket, draft } = turnOf(context);
  const last = dueInStage(file, docket).findLast(({ side }) => draft.sealed?.[side] !== undefined);
  if (!last || !draft.sealed) return {};
  const { [last.side]: position, ...sealed } = draft.sealed;
  return withDraft(context, { ...draft, sealed, handed: 'back', ...(position && { position }) });
}

export const tellHanded = ({ context }: Given, { handed }: { handed: NonNullable<HearingDraft['handed']> }): Change =>
  withDraft(context, { ...turnOf(context).draft, handed });

export function clearHanded({ context }: Given): Change {
  const { handed: _, ...draft } = turnOf(context).draft;
  return withDraft(context, draft);
}

/** One of both hands chooses, or chooses otherwise. */
export function takeHand({ context, event }: Given): Change {
  if (event.type !== 'hand.chosen') return {};
  const { draft } = turnOf(context);
  return withDraft(context, { ...draft, sealed: { ...draft.sealed, [event.side]: event.position } });
}

/** From both hands on one keyboard to handing over: what was chosen stays closed. */
export function shareDevice({ context }: Given): Change {
  const play = context.hearing as HearingPlay;
  const { hands: _, ...docket } = play.docket;
  return { hearing: { ...play, docket } };
}

/** The side that is heard opens its choice; its clerk hands up what bears on it, and the first phrase comes. */
export function bringLine({ context }: Given): Change {
  const { file, hearing, question, respondent, draft } = turnOf(context);
  const position = draft.sealed?.[respondent] ?? '';
  const stance = question.positions[position];
  if (!stance) return {};
  return withDraft(context, { ...draft, position, heard: 1, ...slipsFor(file, hearing, question, stance) });
}

export function bringPhrase({ context }: Given): Change {
  const { draft } = turnOf(context);
  return withDraft(context, { ...draft, heard: (draft.heard ?? 0) + 1 });
}

/** The line ends with the phrase that was heard last, and no answer is owed to it. */
export function objectToLine({ context }: Given): Change {
  const { draft } = turnOf(context);
  return withDraft(context, { ...draft, answer: null, objected: (draft.heard ?? 1) - 1 });
}
