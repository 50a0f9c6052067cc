/** The texts that stand on a drawn page for the eye, and how many words of them have come since it was opened. */
import { countWords } from '../../author/countWords.ts';

/** A label or the name of a source has so few words, and many of a kind may stand on a page. */
const SHORT = 3;

/** The texts in the page's main part, in order. @throws Error when it has none */
export function shownTexts(host: Element): string[] {
  const main = host.getElementsByTagName('main')[0];
  if (!main) throw new Error('the page has no main part');
  const found: string[] = [];
  let open = '';
  const close = (): void => {
    const text = open.replaceAll(/\s+/g, ' ').trim();
    if (text !== '') found.push(text);
    open = '';
  };
  const look = (element: Element): void => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) open += node.textContent;
      if (node.nodeType !== 1 || !isShown(node as Element, element)) continue;
      if (isWithinText(node as Element)) {
        open += node.textContent;
        continue;
      }
      close();
      look(node as Element);
      close();
    }
  };
  look(main);
  close();
  return found;
}

/** Whether an element is there for the eye and has words: not folded, not closed, not for the ear alone, not decoration. */
function isShown(element: Element, parent: Element): boolean {
  if (element.textContent === '') return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return false;
  if (element.classList.contains('unseen')) return false;
  if (element.localName === 'dialog') return element.hasAttribute('open');
  return parent.localName !== 'details' || parent.hasAttribute('open') || element.localName === 'summary';
}

/** A word that is explained is a button within its sentence; the sentence is one text all the same. */
const isWithinText = ({ classList }: Element): boolean => classList.contains('gloss') && classList.contains('word');

/** Finds what is new on one page, drawing by drawing. */
export interface PageReader {
  /** @returns the texts that were not there before */
  read(texts: readonly string[]): string[];
}

/** How many words some texts have. */
export const wordsIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + countWords(text), 0);

/**
 * A text that a press only moves or repeats is not read again; of labels and names, each that is there is read.
 * @param before the texts that stood on the page just before: what still stands does not become visible
 */
export function pageReader(before: readonly string[] = []): PageReader {
  const most = new Map(before.filter((text) => countWords(text) > SHORT).map((text) => [text, 1]));
  return {
    read(texts) {
      const now = new Map<string, number>();
      for (const text of texts) now.set(text, (now.get(text) ?? 0) + 1);
      const come: string[] = [];
      for (const [text, times] of now) {
        const stood = most.get(text) ?? 0;
        const more = stood > 0 && countWords(text) > SHORT ? 0 : Math.max(0, times - stood);
        come.push(...Array<string>(more).fill(text));
        most.set(text, Math.max(times, stood));
      }
      return come;
    },
  };
}
