/** How to lead a step, drawn: say, listen for, if they say, if nobody speaks, and the answers to expect. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { label } from '../../common/citation.page.ts';
import { sources } from '../common/statement.page.ts';
import type { RunTools } from '../common/tools.page.ts';
import type { GuideView } from './guide.view.ts';

type Say = RunTools['say'];

const row = (id: string, head: string, body: unknown): TemplateResult =>
  html`<div data-guide=${id}><dt>${head}</dt>${body}</div>`;
const each = (list: readonly string[]): TemplateResult[] => list.map((text) => html`<dd>${text}</dd>`);

export const guide = (of: GuideView, say: Say): TemplateResult => html`
  <p class="kicker" data-minutes>${of.minutes}</p>
  <dl class="guide">
    ${row('say', say('notes.say'), each(of.say))}
    ${row('listen', say('notes.listen'), each(of.listen))}
    ${row(
      'replies',
      say('notes.replies'),
      of.replies.map(
        (reply) =>
          html`<dd><q>${reply.they}</q> <span class="answer">${reply.you}</span> <span class="provenance">${reply.label ? label(reply.label) : nothing} ${sources(reply.sources)}</span></dd>`,
      ),
    )}
    ${row('nobody', say('notes.nobody'), each(of.nobody))}
  </dl>
  ${
    of.expected.length === 0
      ? nothing
      : html`<h2>${say('notes.expected')}</h2><p class="small">${say('notes.expectedMeans')}</p><ul class="plain" data-expected>${of.expected.map(
          ({ mark, text, grounds }) =>
            html`<li><b>${mark}</b> ${text}<ul class="plain">${grounds.map((ground) => html`<li class="small">${ground.text} <b>${ground.strength}.</b> ${ground.why} ${sources(ground.sources)}</li>`)}</ul></li>`,
        )}</ul>`
  }`;
