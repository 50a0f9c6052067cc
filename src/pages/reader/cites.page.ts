/** The small print of the cited page: labels, numbered sources and ways to other places, all of them links inside the page. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Attested, ReaderLink, SourceLink } from './links.view.ts';
import { label } from '../common/citation.page.ts';

type Shown = TemplateResult | typeof nothing;

export const sources = (list: readonly SourceLink[]): Shown =>
  list.length === 0
    ? nothing
    : html`<span class="sources">${list.map(({ href, number, text, full }) => html`<a class="source" href=${href} title=${full}>[${number}]&nbsp;${text}</a> `)}</span>`;

/** A statement, its label, the place in the document where one is known, and its sources. */
export const attested = (statement: Attested): TemplateResult => html`${statement.text} ${standing(statement)}`;

/** Label, place and sources without the statement. */
export const standing = ({ label: view, pinpoint, sources: list }: Attested): TemplateResult =>
  html`<span class="cite">${label(view)} ${pinpoint === null ? nothing : html`<span class="pinpoint">${pinpoint}</span> `}${sources(list)}</span>`;

const later = (link: ReaderLink): Shown =>
  link.later === null ? nothing : html` <em class="later">${link.later}</em>`;

/** Links with their words, one a line; on paper the number leads. */
export const ways = (links: readonly ReaderLink[]): TemplateResult =>
  html`<ul class="ways">${links.map((link) => html`<li><a href=${link.href} title=${link.text}><b>${link.number}</b> <span>${link.text}</span></a>${later(link)}</li>`)}</ul>`;

/** Links with their words, run on in a line. */
export const named = (links: readonly ReaderLink[]): TemplateResult =>
  html`<span class="named">${links.map((link) => html`<a href=${link.href}><b>${link.number}</b> ${link.text}</a>${later(link)} `)}</span>`;

/** Links by number alone, for places already named or near. */
export const byNumber = (links: readonly ReaderLink[]): TemplateResult =>
  html`${links.map(({ href, number, text }) => html`<a class="number" href=${href} title=${text}>${number}</a> `)}`;

/** The same with a name before it, left out where there is nothing to name. */
export const numbers = (name: string, links: readonly ReaderLink[]): Shown =>
  links.length === 0 ? nothing : html`<span class="numbers">${name} ${byNumber(links)}</span> `;

/** A row of a description list, left out where there is nothing to say. */
export const row = (
  name: string,
  links: readonly ReaderLink[],
  show: (links: readonly ReaderLink[]) => TemplateResult,
): Shown => (links.length === 0 ? nothing : html`<div><dt>${name}</dt><dd>${show(links)}</dd></div>`);
