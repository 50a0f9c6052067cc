/** Grammar of a case's own meter: what its acts put at risk, in the case's words. */
import { z } from 'zod';
import { Slug, Text } from './scalars.ts';

export const Meter = z.strictObject({
  title: Text, // 'Exposure'
  means: Text, // what it measures; the page draws it as three bars, and each step lifts one
  levels: z.array(Text).length(4), // a word for each step, from no bar lifted to all of them
});
export type Meter = z.output<typeof Meter>;

/** The bar above a page holds two meters, and the first is how firm the player stands. */
export const Meters = z
  .record(Slug, Meter)
  .refine((meters) => Object.keys(meters).length <= 1, 'expected at most one meter: the bar has room for no more');
