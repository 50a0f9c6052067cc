/** What an entry of later years tells beside its sentence: both sides' reasons beside each other, its end, what is not known. */
import { html, nothing, type TemplateResult } from 'lit-html';
import './laterDetail.css';
import type { LaterDetail } from './laterEvents.view.ts';

type Say = (key: string) => string;
type Shown = TemplateResult | typeof nothing;

/** The reasons of both sides; a side of which nothing was found looks so. */
export const bothSides = ({ said }: LaterDetail): TemplateResult =>
  html`<dl class="both-sides">${said.map(
    ({ by, text, silent }) => html`<div class=${silent ? 'silent' : ''}><dt>${by}</dt><dd>${text}</dd></div>`,
  )}</dl>`;

/** How its paper ended, where there was one. */
export const howItEnded = ({ ended }: LaterDetail, say: Say): Shown =>
  ended === null ? nothing : row(say('later.ended'), ended.text, ended.how);

/** What is not known of it. */
export const notKnown = ({ unknown }: LaterDetail, say: Say): Shown =>
  unknown === null ? nothing : row(say('later.unknown'), unknown);

/** All three, for a page that folds nothing. */
export const laterDetail = (detail: LaterDetail, say: Say): TemplateResult =>
  html`${bothSides(detail)}${howItEnded(detail, say)}${notKnown(detail, say)}`;

const row = (name: string, text: string, how?: string): TemplateResult =>
  html`<dl class="how-it-ended" data-end=${how ?? nothing}><div><dt>${name}</dt><dd>${text}</dd></div></dl>`;
