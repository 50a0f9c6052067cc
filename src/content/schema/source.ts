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

export const SourcesFile = z.strictObject({ sources: z.record(Slug, Source) });
