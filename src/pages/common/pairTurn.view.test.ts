/** Where two share a seat, the page says whose turn it is, and they change with each chapter. */
import { expect, it } from 'vitest';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { takeSeat } from '../../../tests/simulate/seatActor.ts';
import { pairTurn } from './pairTurn.view.ts';
import { say } from './words.view.ts';

const words = firstWordsInNode();

it('says nothing where one plays', async () => {
  const actor = await takeSeat(specimen, 'advocate');
  expect(pairTurn(actor.getSnapshot(), words)).toBeNull();
});

it('names who chooses in this chapter, and the other in the next', async () => {
  const snapshot = (await takeSeat(specimen, 'advocate')).getSnapshot();
  const at = (chapter: number) =>
    pairTurn(Object.assign(Object.create(snapshot), { context: { ...snapshot.context, pair: true, chapter } }), words);
  const said = [0, 1].map(at);
  expect(said).not.toContain(null);
  expect(said[0]).toMatch(/^(In this chapter the|The) one on the left chooses/);
  expect(said[1]).toMatch(/^(In this chapter the|The) one on the right chooses/);
});

it('has words for every step on either side', () => {
  for (const side of ['left', 'right'])
    for (const step of ['chapter', 'asks', 'chooses', 'backs', 'commits'])
      expect(say(words, `pair.${side}-${step}`)).not.toContain('pair.');
});
