/** The small closed vocabularies and scalars that every file of a case is written in. */
import { z } from 'zod';

/** A key in a case file: lower-case words joined by hyphens. */
export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a slug: lower-case words joined by hyphens');

/** A reference to an item of one kind, written `kind/slug`. */
export const refTo = (kind: string) =>
  z.string().regex(new RegExp(`^${kind}/[a-z0-9]+(-[a-z0-9]+)*$`), `expected a reference such as ${kind}/some-slug`);

/** A calendar day, `2017-03-14`. Days compare as text. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2017-03-14');

/** Since when law is in force: a day, a year, or `before 2017` where the exact date was not looked up. */
export const Since = z
  .string()
  .regex(/^(\d{4}(-\d{2}-\d{2})?|before \d{4})$/, 'expected a day, a year, or "before 2017"');

/** A number written in YAML; everything else in a case file stays text. */
export const Num = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'expected a number')
  .transform(Number);

/** The id the dossier gives an item (`ST1`, `F012`, `PC3/b`), so that any line can be traced back. */
export const Ref = z.string().min(1);

export const Text = z.string().trim().min(1, 'expected some text');

/** The six provenance labels on anything asserted about the world. */
export const ProvenanceLabel = z.enum(['on-record', 'alleged', 'reported', 'constructed', 'held', 'law']);
export type LabelName = z.output<typeof ProvenanceLabel>;

/** Where a page plays; each has its own room, hour and light on the stage. */
export const PlaceName = z.enum(['office', 'desk', 'court', 'kitchen', 'agent-office']);

/** A picture of its own for a decision: a nearer look at a room, or a place that only some decisions have. */
export const CameraName = z.enum([
  'office-page',
  'office-fax',
  'office-lamp',
  'office-city',
  'agent-page',
  'agent-screen',
  'agent-papers',
  'agent-files',
  'kitchen-phone',
  'kitchen-table',
  'kitchen-lamp',
  'kitchen-rain',
  'rehearsal',
  'clerk',
  'meeting',
  'street',
  'call',
  'call-night',
  'title-fax',
]);
export type CameraName = z.output<typeof CameraName>;

/** How sure a statement about consequences is. */
export const Basis = z.enum(['documented', 'likely', 'hypothetical']);

/** How strong an argument is; ordinal, settled first. */
export const Strength = z.enum(['settled', 'strong', 'contested', 'weak', 'wrong']);

export const Sources = z.array(refTo('source')).min(1, 'expected at least one source');
