/** Draws the heading of a decision, and round it what opens the chapter where the decision is its first. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ChapterOpening } from './opening.view.ts';
import { cited } from '../common/cited.page.ts';
import { glossed } from '../common/gloss.page.ts';
import type { Tools } from '../common/tools.page.ts';

/** The chapter's name stands before the heading and describes it, so that whoever hears the heading hears both. */
export const headed = (title: string, opening: ChapterOpening | null, { send }: Tools): TemplateResult =>
  opening === null
    ? html`<h1 tabindex="-1">${title}</h1>`
    : html`
        <p class="kicker opening" id="chapter-name">${opening.title} <span class="when">${opening.when}</span></p>
        <h1 tabindex="-1" aria-describedby="chapter-name">${title}</h1>
        ${opening.who === null ? nothing : html`<p class="opens">${glossed(opening.who)}</p>`}
        <p class="opens">${glossed(opening.opens)}${opening.after === null ? nothing : html` ${cited(opening.after, send)}`}</p>
      `;
