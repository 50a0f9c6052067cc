/** Grammar of tools.yaml: the lawful ways to learn something, from the gentlest up, and what each asks. */
import { z } from 'zod';
import { Ref, Slug, Sources, Text, refTo } from './scalars.ts';

export const Tool = z.strictObject({
  ref: Ref,
  title: Text,
  approves: Text, // who must agree
  showing: Text, // what must be shown
  gets: Text,
  limits: Text,
  /** The claim that it may be used here; the map labels it for the seat and the day. Where absent, nothing forbids it. */
  open: refTo('claim').optional(),
  arguments: z.array(refTo('argument')).default([]),
  sources: Sources,
});
export type Tool = z.output<typeof Tool>;

export const ToolsFile = z.strictObject({ tools: z.record(Slug, Tool) });
