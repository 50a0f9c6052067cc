/** Every document behind the page: what it is, how much of it was read, where it is, and what it carries. */
import type { Source } from '../../content/schema/source.ts';
import { say } from '../common/words.view.ts';
import { linkTo, type ReaderLink } from './links.view.ts';
import { byKind, SOURCE_KINDS } from './numbers.view.ts';
import { anchorOf, type Reading } from './reading.view.ts';

export interface ReaderSource {
  readonly anchor: string;
  readonly number: string;
  readonly title: string;
  readonly by: string;
  readonly date: string;
  readonly read: { readonly how: Source['read']; readonly word: string };
  readonly note: string | null;
  readonly url: string | null;
  readonly behind: readonly ReaderLink[]; // facts, law and arguments that name it
  /** Whether a short handout, without map and lists, still leads here. */
  readonly inHandout: boolean;
}

export interface SourceGroup {
  readonly title: string;
  readonly sources: readonly ReaderSource[];
}

const READ = {
  text: 'source.readText',
  part: 'source.readPart',
  report: 'source.readReport',
  memory: 'source.readMemory',
} as const;

/** @param handout the parts of the page that a short handout keeps; their links are looked for in it */
export function sourceGroups(reading: Reading, handout: unknown): SourceGroup[] {
  const behind = citations(reading);
  const kept = hrefsIn(handout);
  const all = byKind(Object.values(reading.file.sources), SOURCE_KINDS);
  return SOURCE_KINDS.flatMap((kind) => {
    const sources = all
      .filter((source) => source.kind === kind)
      .map((source) => {
        const anchor = anchorOf(source.id);
        return {
          anchor,
          number: reading.numbers.get(source.id) ?? '',
          title: source.title,
          by: source.by,
          date: source.date,
          read: { how: source.read, word: say(reading.words, READ[source.read]) },
          note: source.note ?? null,
          url: source.url ?? null,
          behind: (behind.get(source.id) ?? []).flatMap((id) => linkTo(reading, id)),
          inHandout: kept.has(`#${anchor}`),
        };
      });
    return sources.length > 0 ? [{ title: say(reading.words, `reader.kind-${kind}`), sources }] : [];
  });
}

/** Source → the facts, laws and arguments that name it. */
function citations({ file }: Reading): ReadonlyMap<string, string[]> {
  const index = new Map<string, string[]>();
  const add = (id: string, sources: readonly string[]): void =>
    sources.forEach((source) => index.set(source, [...(index.get(source) ?? []), id]));
  for (const fact of Object.values(file.facts)) add(fact.id, fact.sources);
  for (const law of Object.values(file.authorities)) add(law.id, law.sources);
  for (const argument of Object.values(file.arguments)) add(argument.id, argument.raised.sources);
  return index;
}

/** Every address on this page that a piece of the view leads to. */
export function hrefsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (value === null || typeof value !== 'object') return found;
  for (const [key, item] of Object.entries(value)) {
    if (key === 'href' && typeof item === 'string') found.add(item);
    else hrefsIn(item, found);
  }
  return found;
}
