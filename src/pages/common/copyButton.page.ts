/** A button that copies a code or a link; where the browser forbids it, the text beside it is selected to be copied by hand. */
import { html, type TemplateResult } from 'lit-html';

type Say = (key: string) => string;

/** @param look of the button: one of many, or the one thing to do */
export const copyButton = (text: string, label: string, say: Say, look: 'link' | 'primary' = 'link'): TemplateResult =>
  html`<button type="button" class=${look} data-copy=${label} @click=${(event: Event) => void copy(event, text, say)}>${say(label)}</button>`;

async function copy(event: Event, text: string, say: Say): Promise<void> {
  const button = event.currentTarget as HTMLElement;
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = say('result.copied');
  } catch {
    const code =
      button.closest('dd, .told')?.querySelector('output') ??
      button.closest('dialog, main')?.querySelector('[data-code="full"], [data-code="form"]');
    if (code) getSelection()?.selectAllChildren(code);
    button.textContent = say('result.byHand');
  }
  button.addEventListener(
    'blur',
    () => {
      button.textContent = label;
    },
    { once: true },
  );
}
