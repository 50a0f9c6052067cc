/** A sentence whose codes, and whose quotations of what somebody wrote, stay as they are where the browser translates the page. */
import { html, type TemplateResult } from 'lit-html';

const AS_WRITTEN = /(“[^”]*”|[0-9A-Z]{4}(?:-[0-9A-Z]{1,4})+)/u;

/** @returns the parts of the sentence, one after the other; every other one is a code or a quotation */
export const keepCodes = (sentence: string): (string | TemplateResult)[] =>
  sentence.split(AS_WRITTEN).map((part, n) => (n % 2 === 1 ? html`<span translate="no">${part}</span>` : part));
