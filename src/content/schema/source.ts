/** Grammar of sources.yaml: the documents behind every statement. */
import { z } from 'zod';
import { Ref, Slug, Text } from './scalars.ts';

export const Source = z.strictObject({
  ref: Ref,
  title: Text,
  by: Text, // publisher, author or court
  date: Text, // as the dossier gives it; 'undated' where it gives none
  url: z.url().optional(),
  kind: z.enum([
    'court-filing',
    'opinion',
    'statute',
    'government',
    'party',
    'news',
    'commentary',
    'reference',
    'dossier',
  ]),
  read: z.enum(['text', 'part', 'report', 'memory']), // whole text, part of it, only a report of it, or not opened
  note: Text.optional(),
});
export type Source = z.output<typeof Source>;

/** Kinds of papers that are primary, each with what stands on its chip, so that it looks and sounds unlike the press. */
const Papers = z.partialRecord(Source.shape.kind, Text);

export const SourcesFile = z.strictObject({ papers: Papers.default({}), sources: z.record(Slug, Source) });
