/** The title speaks at once, all words come when they are asked for, and what is wrong with the address is told once. */
import { expect, it } from 'vitest';
import type { AddressProblem } from '../../domain/address/address.ts';
import { createGameWords } from './gameWords.ts';
import type { Spoken } from './openVisit.ts';

const problem: AddressProblem = { problem: 'case', key: 'case', value: 'moon' };
const spanish: Spoken = { language: 'es', words: { 'title.line': 'hola' }, problems: [problem] };

it('has the words of the title before any are fetched, changed as the package asks', () => {
  const { spoken } = createGameWords({ bringWords: () => Promise.resolve(spanish) }, (all) => ({
    ...all,
    changed: 'yes',
  }));
  expect(spoken.now.language).toBe('en');
  expect(spoken.now.words['title.debrief']).toBeDefined();
  expect(spoken.now.words['changed']).toBe('yes');
});

it('speaks the language that arrives, and tells of the address once', async () => {
  const words = createGameWords({ bringWords: () => Promise.resolve(spanish) }, (all) => ({ ...all, changed: 'yes' }));
  const told: (readonly AddressProblem[])[] = [];
  words.misread.follow((problems) => told.push(problems));
  await words.bring();
  await words.bring();
  expect(words.spoken.now).toEqual({ language: 'es', words: { 'title.line': 'hola', changed: 'yes' } });
  expect(told).toEqual([[problem]]);
});

it('tells of the address when words arrive at the second attempt', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve(spanish)];
  const words = createGameWords({ bringWords: () => answers.shift() ?? Promise.resolve(spanish) }, (all) => all);
  await expect(words.bring()).rejects.toThrow('offline');
  expect([words.spoken.now.language, words.misread.now]).toEqual(['en', []]);
  await words.bring();
  expect([words.spoken.now.language, words.misread.now]).toEqual(['es', [problem]]);
});
