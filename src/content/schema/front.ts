/** Grammar of front.yaml: what is said of a case where the game is found or shared, outside the game itself. */
import { z } from 'zod';
import { Num, Text } from './scalars.ts';

/** Search engines and previews cut what is longer. */
const SHOWN = { title: 70, description: 240 } as const;

/** The picture of a shared link in public/, in pixels; what shows previews asks for 1.91 to 1. */
export const PREVIEW = { file: 'preview.jpg', width: 1200, height: 630 } as const;

export const Front = z.strictObject({
  title: Text.pipe(z.string().max(SHOWN.title)),
  description: Text.pipe(z.string().max(SHOWN.description)),
  picture: Text, // what the preview picture shows, for whoever cannot see it
  minutes: Num, // of one seat
  grades: Text,
  ages: z.string().regex(/^\d{1,2}-(\d{1,2})?$/u, 'expected two ages with a hyphen between, as 14-18 or 14-'),
  kinds: z.array(Text).min(1), // learning resource types, as schema.org shows them by example
  teaches: z.array(Text).min(1),
});
export type Front = z.output<typeof Front>;
