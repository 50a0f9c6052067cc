/**
 * Keeps the words true where the browser translates the page. A translator takes each text out and puts a `font` element
 * in its place; lit-html goes on writing `data` to what it finds there (`_commitText`), and an element has none. Here it
 * has one: what is written replaces the translation, as a new text that the translator sees and translates anew.
 */

/** From now on a text that changes replaces the translation of the text before it. */
export function replaceTranslations(): void {
  Object.defineProperty(HTMLFontElement.prototype, 'data', {
    configurable: true,
    set(this: HTMLFontElement, text: unknown) {
      this.replaceWith(String(text));
    },
  });
}
