/** Which cue an act gives where it depends on what is in hand: a mark or a clause, a fax or a post, a law or a source. */
import { playOf, type Context } from '../domain/play/context.ts';
import { handOf, partFacts, type Hand } from '../domain/play/interactions.ts';
import type { AppEvent, CueName } from './events.ts';

/** What stands on a screen is typed; the rest is paper. */
const ON_SCREEN: ReadonlySet<string> = new Set(['post', 'notice']);
const IN_FORCE: ReadonlySet<string> = new Set(['statute', 'regulation', 'rule', 'constitution']);

const documentKind = (context: Context): string | undefined => {
  const { file, decision } = playOf(context);
  return decision.document ? file.documents[decision.document]?.kind : undefined;
};
const handIn = (context: Context): Hand => handOf[playOf(context).decision.moment];
const writes = (context: Context): boolean => handIn(context) === 'write';
const isTyped = (context: Context): boolean => writes(context) && ON_SCREEN.has(documentKind(context) ?? '');

export const hasDocument = (context: Context): boolean => documentKind(context) !== undefined;

/** A draft on paper that is committed leaves the desk bound. */
export const bindsDocument = (context: Context): boolean =>
  writes(context) && hasDocument(context) && !isTyped(context);

export function cueOfDocument(context: Context): CueName {
  const kind = documentKind(context) ?? '';
  if (kind === 'fax') return 'document.printed';
  return ON_SCREEN.has(kind) ? 'post.opened' : 'document.taken';
}

export function cueOfReply(context: Context, event: AppEvent): CueName {
  const kind = event.type === 'part.answered' ? playOf(context).decision.parts[event.part]?.kind : undefined;
  const { cue, cueOnScreen } = partFacts[kind ?? 'exchange'];
  if (cue === 'reply.given' && handIn(context) === 'talk') return 'line.spoken';
  return cueOnScreen && isTyped(context) ? cueOnScreen : cue;
}

export function cueOfCourse(context: Context, event: AppEvent): CueName {
  const option = event.type === 'option.chosen' ? playOf(context).decision.options[event.option] : undefined;
  if (option?.tool) return 'tool.taken';
  if (isTyped(context)) return 'post.written';
  return handIn(context) === 'decide' ? 'choice.weighed' : 'option.chosen';
}

export function cueOfSource({ file }: Context, event: AppEvent): CueName {
  const law = event.type === 'source.opened' ? file?.authorities[event.id] : undefined;
  return law && IN_FORCE.has(law.kind) ? 'statute.opened' : 'source.opened';
}
