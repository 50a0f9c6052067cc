/** The tools of a seat: what each asks and gets stands from the start, and whether it is open that day only once one was taken up. */
import { expect, it } from 'vitest';
import { completeSeats } from '../../../tests/fixtures/cases.ts';
import { contextOf, playing, upTo } from '../../../tests/fixtures/context.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { label } from '../../domain/argument-map/label.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import { say } from '../common/words.view.ts';
import { toolsPanel } from './tools.view.ts';

const words = firstWordsInNode();
const armed = completeSeats().find(({ seat }) => seat.tools.length > 0);
if (!armed) throw new Error('no seat has tools');
const { file, seat } = armed;
const docket = documentedDocket(file, seat.id);
const choosing = docket.entries.findIndex(({ decision }) =>
  Object.values(seat.decisions[decision]?.options ?? {}).some(({ tool }) => tool !== undefined),
);
const panel = (decided: number) => toolsPanel(playing(file, upTo(docket, decided)), words);

it('is nothing on the title, and nothing for a seat without tools', () => {
  expect(toolsPanel(contextOf(file), words)).toBeNull();
  expect(toolsPanel(playing(specimen, upTo(documentedDocket(specimen, 'advocate'), 0)), words)).toBeNull();
});

it('shows every tool of the seat in its order, with what it asks, gets and limits', () => {
  const tools = panel(0)?.tools ?? [];
  expect(tools.map(({ id }) => id)).toEqual(seat.tools);
  for (const { id, rows, chips } of tools) {
    const tool = file.tools[id];
    expect(rows.map(({ value }) => value)).toEqual([tool?.approves, tool?.showing, tool?.gets, tool?.limits]);
    expect(chips.length).toBeGreaterThan(0);
  }
});

it('keeps to itself what is open until the player has chosen among the tools', () => {
  expect(choosing).toBeGreaterThan(0);
  for (const decided of [0, choosing]) {
    expect(panel(decided)?.intro).toBe(say(words, 'tools.intro'));
    for (const { state, stateWord } of panel(decided)?.tools ?? []) expect([state, stateWord]).toEqual(['untried', '']);
  }
});

it('then says of each what the map says on that day: free, open, arguable or shut', () => {
  const tried = panel(choosing + 1);
  expect(tried?.intro).toBe(say(words, 'tools.introTried'));
  const after = seat.decisions[docket.entries[choosing + 1]?.decision ?? ''];
  for (const { id, state, stateWord } of tried?.tools ?? []) {
    const claim = file.tools[id]?.open;
    expect(state).toBe(claim ? label(file, after?.date ?? '', seat.id).claims[claim]?.label : 'free');
    expect(stateWord).toBe(say(words, `tools.${state}`));
  }
  expect(new Set(tried?.tools.map(({ state }) => state)).size).toBeGreaterThan(2);
});
