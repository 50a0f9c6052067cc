/** A section of the cited page: its place, its heading, and the way back to the contents. */
import { html, type TemplateResult } from 'lit-html';
import type { SectionName } from './reader.view.ts';
import type { Tools } from '../common/tools.page.ts';

/** @param title in place of the words for the section's name, where the case gives its own */
export const section = (
  name: SectionName,
  { say }: Tools,
  body: TemplateResult,
  title = say(`reader.section-${name}`),
): TemplateResult => html`
  <section id="reader-${name}" class="part-${name}" tabindex="-1" aria-labelledby="reader-${name}-title">
    <h2 id="reader-${name}-title">${title}</h2>
    ${body}
    <p class="back"><a href="#reader-contents">${say('reader.toContents')}</a></p>
  </section>
`;
