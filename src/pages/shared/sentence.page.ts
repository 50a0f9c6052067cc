/** A page of one sentence and the ways on from it, where there is nothing else to show. */
import '../form/form.css';
import { html, render } from 'lit-html';
import type { Route } from '../../domain/address/address.ts';
import type { Links } from '../../domain/address/linkTo.ts';

export interface SentencePage {
  readonly title: string;
  readonly text: string;
  readonly ways: readonly { readonly route: Route; readonly text: string }[];
}

export function drawSentence(host: HTMLElement, { title, text, ways }: SentencePage, links: Links): void {
  host.replaceChildren();
  render(
    html`<main class="form-page"><h1 tabindex="-1">${title}</h1><p class="lead">${text}</p>
    <ul class="plain">${ways.map((way) => html`<li><a class="link" href=${links.to(way.route)}>${way.text}</a></li>`)}</ul></main>`,
    host,
  );
}
