/** The tools a seat holds in hand, from the gentlest up: what each asks, what it gets, and whether it is open that day. */
import type { CaseFile } from '../content/schema/caseFile.ts';
import { label } from '../domain/argument-map/label.ts';
import { playOf, type Context } from '../machines/context.ts';
import { chipsFor, type Chip } from './citation.ts';
import { say, type Words } from './words.ts';

export interface ToolView {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
  /** What the map says of it on the day: free, open, arguable or shut. */
  readonly state: 'free' | 'in' | 'undecided' | 'out';
  readonly stateWord: string;
  readonly chips: readonly Chip[];
}

export interface ToolsPanel {
  readonly kind: 'tools';
  readonly title: string;
  readonly intro: string;
  readonly tools: readonly ToolView[];
}

/** One tool as it stands for a seat on a day, or nothing where the case has none of that name. */
export function toolView(file: CaseFile, id: string, on: string, seat: string, words: Words): ToolView[] {
  const tool = file.tools[id];
  if (!tool) return [];
  const state = tool.open ? (label(file, on, seat).claims[tool.open]?.label ?? 'undecided') : 'free';
  const rows = (['approves', 'showing', 'gets', 'limits'] as const).map((key) => ({ name: say(words, `tools.${key}`), value: tool[key] }));
  return [{ id, title: tool.title, rows, state, stateWord: say(words, `tools.${state}`), chips: chipsFor(file, [...tool.arguments, ...tool.sources]) }];
}

export function toolsPanel(context: Context, words: Words): ToolsPanel | null {
  if (!context.docket) return null;
  const { file, seat, decision } = playOf(context);
  if (seat.tools.length === 0) return null;
  return {
    kind: 'tools',
    title: say(words, 'tools.heading'),
    intro: say(words, 'tools.intro'),
    tools: seat.tools.flatMap((id) => toolView(file, id, decision.date, seat.id, words)),
  };
}
