/** The tools a seat holds in hand, from the gentlest up: what each asks, what it gets, and whether it is open that day. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { label } from '../../domain/argument-map/label.ts';
import { playOf, type Context } from '../../domain/play/context.ts';
import { chipsFor, type Chip } from '../common/citation.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface ToolView {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
  /** What the map says of it on the day: free, open, arguable or shut; 'untried' until the player has taken a tool up. */
  readonly state: 'free' | 'in' | 'undecided' | 'out' | 'untried';
  readonly stateWord: string;
  readonly chips: readonly Chip[];
}

export interface ToolsPanel {
  readonly title: string;
  readonly intro: string;
  readonly tools: readonly ToolView[];
}

/**
 * One tool as it stands for a seat on a day, or nothing where the case has none of that name.
 * @param tried whether the player has chosen among the tools; before that the map keeps its judgement to itself
 */
export function toolView(
  file: CaseFile,
  id: string,
  on: string,
  seat: string,
  words: Words,
  tried: boolean,
): ToolView[] {
  const tool = file.tools[id];
  if (!tool) return [];
  const state = !tried
    ? 'untried'
    : tool.open
      ? (label(file, on, seat).claims[tool.open]?.label ?? 'undecided')
      : 'free';
  const rows = (['approves', 'showing', 'gets', 'limits'] as const).map((key) => ({
    name: say(words, `tools.${key}`),
    value: tool[key],
  }));
  return [
    {
      id,
      title: tool.title,
      rows,
      state,
      stateWord: tried ? say(words, `tools.${state}`) : '',
      chips: chipsFor(file, [...tool.arguments, ...tool.sources]),
    },
  ];
}

export function toolsPanel(context: Context, words: Words): ToolsPanel | null {
  if (!context.docket) return null;
  const { file, seat, docket, decision } = playOf(context);
  if (seat.tools.length === 0) return null;
  const first = Object.values(seat.decisions).find(({ options }) =>
    Object.values(options).some(({ tool }) => tool !== undefined),
  );
  const tried = first === undefined || docket.entries.some((entry) => entry.decision === first.id);
  return {
    title: say(words, 'tools.heading'),
    intro: say(words, tried ? 'tools.introTried' : 'tools.intro'),
    tools: seat.tools.flatMap((id) => toolView(file, id, decision.date, seat.id, words, tried)),
  };
}
