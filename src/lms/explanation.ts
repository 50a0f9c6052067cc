/** The sentence by which a gradebook's line explains itself: decision, levels, reason, source, in as much room as there is. */
import type { DecisionReport } from '../pages/scorecard/decisionReports.view.ts';

/** Of a short text the source gets at most this share; a name cut in half can still be found. */
const SOURCE = 0.36;

/** A text cut to so many characters, at a space where there is one near. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  if (longest < 1) return '';
  const piece = text.slice(0, longest - 1);
  const space = piece.lastIndexOf(' ');
  return `${space > longest * 0.8 ? piece.slice(0, space) : piece}…`;
}

/**
 * All of it where it fits. Else what was decided goes first, since the line names the decision and the answer anyway; then
 * the reason is shortened, so that the levels and a source are always there.
 */
export function explain(
  { title, said, levels, reason, sources }: DecisionReport,
  longest = Number.POSITIVE_INFINITY,
): string {
  const all = sources.length > 0 ? ` [${sources.join('; ')}]` : '';
  const whole = `${title}: ${said} ${levels} ${reason}${all}`;
  if (whole.length <= longest) return whole;
  const source = sources[0] === undefined ? '' : ` [${cut(sources[0], Math.floor(longest * SOURCE))}]`;
  const room = longest - levels.length - source.length - 1;
  return cut(`${levels} ${cut(reason, room)}${source}`, longest);
}
