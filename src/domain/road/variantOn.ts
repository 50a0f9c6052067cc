/** Chooses the variant of a text that holds on a road. */
import type { Condition, Variant, Variants } from '../../content/schema/variants.ts';
import type { Road } from './road.ts';

/** Whether a condition holds on a road. */
export function holds(road: Road, condition: Condition): boolean {
  if (typeof condition === 'string') return road.acts.has(condition);
  if ('slip' in condition) return road.slip(condition.of, condition.slip) === condition.is;
  if ('claim' in condition) return road.claim(condition.claim) === condition.is;
  if ('any' in condition) return condition.any.some((each) => holds(road, each));
  if ('all' in condition) return condition.all.every((each) => holds(road, each));
  return !holds(road, condition.not);
}

/** Every variant that holds; the one without a condition where no other does. Sound content gives exactly one. */
export function variantsOn(road: Road, variants: Variants): Variant[] {
  const named = variants.filter(({ when }) => when !== undefined && holds(road, when));
  return named.length > 0 ? named : variants.filter(({ when }) => when === undefined);
}

/** What is said on this road, or null where nothing is. */
export const textOn = (road: Road, variants: Variants): string | null => variantsOn(road, variants)[0]?.text ?? null;

/** What several texts say on this road, one after the other, as one paragraph; null where none says anything. */
export function paragraphOn(road: Road, texts: readonly Variants[]): string | null {
  const said = texts.flatMap((variants) => textOn(road, variants) ?? []);
  return said.length > 0 ? said.join(' ') : null;
}
