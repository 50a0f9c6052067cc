/** Puts a reason of the score into words, with the sources behind it. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { seatsAndCodas } from '../../domain/docket/edition.ts';
import type { Reason } from '../../domain/scoring/measure.ts';
import { chipsFor, type Chip } from '../common/citation.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface ReasonView {
  readonly points: number;
  readonly sign: string; // '+12', '−6.5'
  readonly text: string;
  readonly chips: readonly Chip[];
}

/** What a node of a reason says, in its own words. */
function nodeText(file: CaseFile, id: string): string {
  const [kind, slug = '', inner] = id.split('/');
  if (kind === 'decision') {
    for (const seat of seatsAndCodas(file)) {
      const decision = seat.decisions[slug];
      if (decision)
        return inner
          ? (decision.parts[inner]?.title ?? decision.options[inner]?.text ?? decision.title)
          : decision.title;
    }
  }
  return (
    file.arguments[id]?.statement ??
    file.acts[id]?.statement ??
    file.facts[id]?.slip ??
    file.facts[id]?.statement ??
    file.authorities[id]?.short ??
    file.duties[id]?.statement ??
    file.claims[id]?.statement ??
    ''
  );
}

export function reasonView(file: CaseFile, reason: Reason, words: Words): ReasonView {
  const size = Math.abs(Math.round(reason.points * 10) / 10);
  return {
    points: reason.points,
    sign: size === 0 ? '0' : `${reason.points < 0 ? '−' : '+'}${size}`,
    text: say(words, `reason.${reason.measure}-${reason.rule}`, {
      node: nodeText(file, reason.node),
      with: reason.with ? nodeText(file, reason.with) : '',
    }),
    chips: chipsFor(
      file,
      [
        ...new Set([
          ...(file.authorities[reason.node] || file.arguments[reason.node] ? [reason.node] : []),
          ...reason.sources,
        ]),
      ].slice(0, 3),
    ),
  };
}
