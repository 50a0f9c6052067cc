/** The other side's line, phrase by phrase: each is brought by a press, and an objection cuts off what would have come. */
import type { Decision, Phrase } from '../../content/schema/decision.ts';
import type { Draft } from './context.ts';

/** How far a line has come: the number of phrases heard, and after which it was objected to, counted from 0. */
export interface Hearing {
  readonly phrases: readonly Phrase[];
  readonly heard: number;
  readonly objected: number | null;
}

type Desk = { readonly decision: Pick<Decision, 'parts'>; readonly draft: Pick<Draft, 'parts' | 'heard' | 'objected'> };

/** The line in hand: the first that waits for its answer; undefined where none does. */
export const lineInHand = ({ decision, draft }: Desk): string | undefined =>
  Object.keys(decision.parts).find((part) => draft.parts[part] === undefined);

/** How far a part's line has come; null where it is not heard in phrases. Its first phrase is heard at once. */
export function hearingOf({ decision, draft }: Desk, part: string): Hearing | null {
  const phrases = decision.parts[part]?.phrases;
  if (!phrases) return null;
  const objected = draft.objected?.[part] ?? null;
  return { phrases, heard: Math.min(phrases.length, draft.heard?.[part] ?? 1), objected };
}

/** Whether all of a line was heard that ever will be: the whole of it, or as far as the objection. */
export function isHeardOut(desk: Desk, part: string): boolean {
  const hearing = hearingOf(desk, part);
  return hearing === null || hearing.objected !== null || hearing.heard >= hearing.phrases.length;
}

/** Whether the line in hand has more to say. */
export function canPress(desk: Desk): boolean {
  const part = lineInHand(desk);
  return part !== undefined && !isHeardOut(desk, part);
}

/** Whether an objection is open: after any phrase of the line in hand, once. */
export function canObject(desk: Desk): boolean {
  const part = lineInHand(desk);
  const hearing = part === undefined ? null : hearingOf(desk, part);
  return hearing !== null && hearing.objected === null;
}

/** The draft with one more phrase of the line in hand heard. @throws Error where no line waits */
export function withPhrase(decision: Pick<Decision, 'parts'>, draft: Draft): Draft {
  const { part, hearing } = inHand({ decision, draft });
  return { ...draft, heard: { ...draft.heard, [part]: hearing.heard + 1 } };
}

/** The draft with an objection after the phrase just heard. @throws Error where no line waits */
export function withObjection(decision: Pick<Decision, 'parts'>, draft: Draft): Draft {
  const { part, hearing } = inHand({ decision, draft });
  return { ...draft, objected: { ...draft.objected, [part]: hearing.heard - 1 } };
}

function inHand(desk: Desk): { readonly part: string; readonly hearing: Hearing } {
  const part = lineInHand(desk);
  const hearing = part === undefined ? null : hearingOf(desk, part);
  if (part === undefined || !hearing) throw new Error('no line is being heard');
  return { part, hearing };
}

/** Kept counts with everything taken out that no line of the decision can have come to. */
export function soundHearing(
  { parts }: Pick<Decision, 'parts'>,
  kept: Pick<Draft, 'heard' | 'objected'>,
): Pick<Draft, 'heard' | 'objected'> {
  const within = (table: unknown, least: number, beyond: number): Record<string, number> =>
    Object.fromEntries(
      Object.entries(typeof table === 'object' && table !== null ? table : {}).filter(
        (each): each is [string, number] =>
          Object.hasOwn(parts, each[0]) &&
          Number.isInteger(each[1]) &&
          each[1] >= least &&
          each[1] <= (parts[each[0]]?.phrases?.length ?? -1) + beyond,
      ),
    );
  const heard = within(kept.heard, 1, 0);
  const objected = within(kept.objected, 0, -1);
  return {
    ...(Object.keys(heard).length > 0 && { heard }),
    ...(Object.keys(objected).length > 0 && { objected }),
  };
}
