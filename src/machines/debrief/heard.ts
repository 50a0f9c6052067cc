/** What another window did to the class comes into this one: its hand-ins, its answers, what it took out, its hands. */
import { cameBefore } from '../../domain/debrief/dedupe.ts';
import { counted } from './classData.ts';
import type { ClassData, HeardClass, Result } from './context.ts';

/**
 * The class with it. Where both windows took in one play at the same moment, the later of the two by its key waits for an answer:
 * so both windows ask about the same one.
 */
export function withHeard(of: ClassData, heard: HeardClass): ClassData {
  const out = new Set(heard.gone);
  const brought = new Map(heard.brought.map((each) => [each.key, each]));
  const here = of.results.filter(({ key }) => !out.has(key));
  const there = new Set(here.map(({ key }) => key));
  const added = heard.brought.filter(({ key }) => !there.has(key));
  const all = [...here.map((each) => changed(each, brought.get(each.key))), ...added];
  return {
    ...of,
    results: clashing(waiting(all, heard), added, heard),
    unread: [
      ...of.unread.filter(([, , , id = '']) => !out.has(id)),
      ...heard.unread.filter(([, , , id]) => !of.unread.some((each) => each[3] === id)),
    ],
    hands: heard.hands.reduce((hands, each) => {
      const now = hands.find(({ seat, decision }) => seat === each.seat && decision === each.decision);
      return counted(hands, { ...each, count: (now?.hands[each.option] ?? 0) + each.count });
    }, of.hands),
  };
}

/** A result as the other window has it; where it came from and in which row is known here alone. */
function changed(each: Result, other: Result | undefined): Result {
  if (!other) return each;
  const { from, row, also } = each;
  return { ...other, from, ...(row !== undefined && { row }), ...(also && { also }) };
}

/** Those that wait in the other window wait here too, where what they may be is there. */
function waiting(results: readonly Result[], { brought, waiting: open }: HeardClass): readonly Result[] {
  const keys = new Set(brought.map(({ key }) => key));
  return results.map((each): Result => {
    if (!keys.has(each.key)) return each;
    const { again: _, ...rest } = each;
    const again = open.includes(each.key)
      ? cameBefore(
          results.filter(({ key }) => key !== each.key && !open.includes(key)),
          rest,
        )
      : null;
    return again === null ? rest : { ...rest, again };
  });
}

function clashing(results: readonly Result[], added: readonly Result[], { fresh }: HeardClass): readonly Result[] {
  let list = results;
  for (const { key } of added) {
    const each = list.find((one) => one.key === key);
    if (!each || each.again !== undefined) continue;
    const mine = list.filter((one) => fresh.includes(one.key) && one.again === undefined);
    const other = cameBefore(mine, each);
    if (other === null) continue;
    const [first, later] = key < other ? [key, other] : [other, key];
    list = list.map((one) => (one.key === later ? { ...one, again: first } : one));
  }
  return list;
}
