/** A word is explained where it first stands on a page, and only there; pressed, it says what it means, and stays open while the page stays. */
import { html, render } from 'lit-html';
import { beforeEach, describe, expect, it } from 'vitest';
import { contextOf } from '../../../tests/fixtures/context.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { labelView } from './citation.view.ts';
import { beginPage, glossed, labelled, wordsIn } from './gloss.page.ts';
import { piecesOf, termsOf, type TermView } from './gloss.view.ts';

const words = firstWordsInNode();
const term = (id: string, ...forms: string[]): TermView => ({
  id,
  forms,
  meaning: `What ${id} means.`,
  ask: `What does “${forms[0] ?? ''}” mean?`,
});
const ripe = term('ripe', 'ripe');
const doe = term('doe', 'Doe');
const quash = term('quash', 'quashed', 'quash');

describe('a text is cut at', () => {
  it.each([
    ['no word', 'Nothing to say.', ['Nothing to say.']],
    ['a word within', 'Is it ripe yet?', ['Is it ', 'ripe', ' yet?']],
    ['a word with a capital', 'Ripe or not.', ['Ripe', ' or not.']],
    ['the longer form', 'It was quashed.', ['It was ', 'quashed', '.']],
    ['two words in the order of the text', 'Doe asks to quash it.', ['Doe', ' asks to ', 'quash', ' it.']],
    ['the first of two', 'Doe and Doe', ['Doe', ' and Doe']],
    ['no part of another word', 'The ripened ripeness of over-ripe fruit', ['The ripened ripeness of over-ripe fruit']],
    ['no name in small letters', 'the doe in the wood', ['the doe in the wood']],
  ])('%s', (_, text, said) => {
    expect(piecesOf(text, [ripe, doe, quash]).map((piece) => (typeof piece === 'string' ? piece : piece.word))).toEqual(
      said,
    );
  });
});

it('every word explained has a meaning, and those of the game come with every case', () => {
  const terms = termsOf(contextOf(specimen), words);
  expect(terms[0]).toMatchObject({ id: 'slip', forms: ['slips', 'slip'], ask: 'What does “slip” mean?' });
  for (const { meaning } of terms) expect(meaning).toMatch(/\.$/);
  expect(termsOf(contextOf(specimen, { file: null }), words)).toEqual([]);
});

describe('on a page', () => {
  const host = document.createElement('div');
  const draw = (key = 'one', text = 'Is it ripe?'): void => {
    beginPage(key, [ripe, doe]);
    render(
      html`<p>${glossed(text)} ${glossed('Ripe again.')}</p>
        <div>${wordsIn('Doe is ripe.')}</div>
        ${labelled(labelView('held', words))} ${labelled(labelView('held', words))}`,
      host,
    );
  };
  const buttons = (): HTMLButtonElement[] => [...host.querySelectorAll('button')];
  const meanings = (): (string | null)[] => [...host.querySelectorAll('.meaning')].map((each) => each.textContent);
  beforeEach(() => draw('fresh'));

  it('each is a button once, where it stands first', () => {
    draw();
    expect(buttons().map((each) => each.textContent?.trim())).toEqual(['ripe', 'What does “Doe” mean?', 'Held']);
    expect(buttons().map((each) => each.getAttribute('aria-expanded'))).toEqual(['false', 'false', 'false']);
    expect(meanings()).toEqual(['', '', '']);
  });

  it('pressed, it says what it means where a screen reader listens, and pressed again it is silent', () => {
    draw();
    const [first] = buttons();
    first?.click();
    expect(first?.getAttribute('aria-expanded')).toBe('true');
    expect(meanings()[0]).toBe('What ripe means.');
    const says = host.querySelector(`#${first?.getAttribute('aria-controls') ?? ''}`);
    expect(says?.getAttribute('aria-live')).toBe('polite');
    expect(says?.hasAttribute('role')).toBe(false); // an empty status is read as one, once for each word explained
    first?.click();
    expect(first?.getAttribute('aria-expanded')).toBe('false');
    expect(meanings()[0]).toBe('');
  });

  it('a label says what it says of a statement', () => {
    draw();
    buttons()[2]?.click();
    expect(meanings()[2]).toBe(words['labelMeans.held']);
  });

  it('stays open when the same page is drawn again, and is closed on the next', () => {
    draw();
    buttons()[0]?.click();
    draw();
    expect(meanings()[0]).toBe('What ripe means.');
    draw('two', 'Still ripe?');
    expect(meanings()[0]).toBe('');
    expect(buttons()[0]?.getAttribute('aria-expanded')).toBe('false');
  });

  it('with nothing to explain, texts and labels are as they were', () => {
    beginPage('three', []);
    expect(glossed('Is it ripe?')).toBe('Is it ripe?');
    render(html`${labelled(labelView('held', words))}`, document.createElement('div'));
  });
});
