/** Grammar of acts.yaml: the duties of each seat, and what an option does in the world. */
import { z } from 'zod';
import { Num, Slug, Sources, Text, refTo } from './scalars.ts';

/** The closed list of kinds of act; a new word here is an engine change on purpose. */
export const ActKind = z.enum([
  'discloses',
  'withholds',
  'preserves',
  'destroys',
  'notifies',
  'conceals',
  'demands',
  'narrows',
  'refers',
  'asks',
  'accuses',
  'misstates',
  'promises',
  'publishes',
  'sues',
  'withdraws',
  'speaks',
  'records',
  'advises',
]);

export const Duty = z.strictObject({
  seat: Slug,
  statement: Text,
  owedTo: Text,
  /** voiceless: the harm falls on people who had no say; it weighs most. */
  weight: z.enum(['voiceless', 'court', 'own']),
  sources: Sources,
});
export type Duty = z.output<typeof Duty>;

export const Act = z.strictObject({
  kind: ActKind,
  statement: Text, // third person: 'hands customer records to the agency'
  lawful: refTo('claim').optional(), // the claim that it is permitted; where absent, nothing forbids it
  breaks: z.array(refTo('duty')).default([]),
  keeps: z.array(refTo('duty')).default([]),
  grave: z.enum(['yes', 'no']).default('no'), // 'yes': a harm to people with no say that nothing else in the play makes good
  bears: Text, // who bears it
  moves: z.record(Slug, Num).default({}), // how far it moves the case's own meter, -3 to 3
  sources: Sources,
});
export type Act = z.output<typeof Act>;

export const ActsFile = z.strictObject({ duties: z.record(Slug, Duty), acts: z.record(Slug, Act) });
