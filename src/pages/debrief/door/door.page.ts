/** The door for teachers, drawn: what it is, three ways to begin, and what to post, ready to copy. */
import './door.css';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { DoorPost, DoorView } from './door.view.ts';
import { editable } from '../common/editable.page.ts';
import { postText } from '../common/post.view.ts';
import { PACKAGES } from '../common/editable.view.ts';
import { copyButton } from '../../common/copyButton.page.ts';
import type { DebriefTools } from '../common/tools.page.ts';

export const door = (view: DoorView, { say, send, links }: DebriefTools): TemplateResult => {
  const paper = (id: string): string => links.to({ page: 'debrief', part: 'teacher', paper: id });
  return html`<section class="door" aria-label=${say('door.about')}>
    <div class="door-what">
      <p class="door-lead">${view.what}</p>
      <dl>${view.facts.map(({ id, name, text, paper: more }) => html`<div data-fact=${id}><dt>${name}</dt><dd>${text} ${more ? html`<a href=${paper(more)}>${say(`teacher.${more}`)}</a>` : nothing}</dd></div>`)}</dl>
    </div>
    <div class="door-ways">
      <h2>${say('door.begin')}</h2>
      <ul class="plain">
        <li><button type="button" class="primary" data-sample @click=${() => send({ type: 'sample.shown' })}>${say('debriefPage.sample')}</button> <span class="small">${say('debriefPage.sampleMeans')}</span></li>
        <li><a class="link" data-preview href=${links.to({ page: 'title' }, { forClass: true })} target="_blank" rel="noopener">${say('door.preview')}</a> <span class="small">${say('door.previewMeans')}</span></li>
        <li><a class="link" href=${paper('lessons')}>${say('door.plan')}</a> <span class="small">${say('door.planMeans')}</span></li>
        <li><a class="link" href="#in-codes" data-to-codes>${say('door.codes')}</a> <span class="small">${say('door.codesMeans')}</span></li>
      </ul>
    </div>
    <div class="door-posts">
      <h2>${say('door.posts')}</h2>
      ${view.posts.map((each) => post(each, say, links))}
      ${editable(say)}
      <p class="small"><a href=${paper('link')}>${say('door.more')}</a> ${say('door.moreMeans')} <span class="zips">${say('door.zips')} <a href="./${PACKAGES}">${PACKAGES}</a></span></p>
    </div>
  </section>`;
};

const post = (
  { id, heading, means, before, links: list, after }: DoorPost,
  say: DebriefTools['say'],
  links: DebriefTools['links'],
): TemplateResult => {
  const whole = list.map(({ label, route }) => ({ label, link: links.whole(route, { forClass: true }) }));
  const text = postText({ before, links: whole, after });
  return html`<article class="door-post" data-post=${id}>
    <h3>${heading}</h3><p class="small">${means}</p>
    <pre class="post-text" tabindex="0" aria-label=${heading}>${text}</pre>
    <p class="gather-ways">${copyButton(text, 'door.copyText', say)}
      ${whole.map(({ label, link }) => html`<span data-link=${link}>${copyButton(link, 'teacher.copy', say)}${label ? html` <span class="small">${label.replace(/:$/u, '')}</span>` : nothing}</span>`)}</p>
  </article>`;
};
