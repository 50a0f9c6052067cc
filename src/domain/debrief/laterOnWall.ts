/** Which of what came after a dispute a class is told on the wall: the few marked for it, in the order of their days. */
import type { Outcome } from '../../content/schema/case.ts';
import type { LaterEntry } from '../../content/schema/later.ts';

/** Those `told: first`; all of them where none is marked. */
export function laterOnWall({ today }: Pick<Outcome, 'today'>): readonly LaterEntry[] {
  const marked = today.filter(({ told }) => told === 'first');
  return marked.length > 0 ? marked : today;
}
