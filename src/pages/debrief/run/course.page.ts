/** The courses of a decision, drawn: whole while a room chooses and counts, and beside every later step as a short list. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { RunTools } from '../common/tools.page.ts';
import { people } from '../common/people.page.ts';
import type { CourseOnWall } from './course.view.ts';

type Count = (option: string, count: number) => void;

/** Every course with its figures or the counting of hands. */
export const courses = (list: readonly CourseOnWall[], count: Count, say: RunTools['say']): TemplateResult =>
  html`<ol class="courses">${list.map((option, n) => course(option, n, count, say))}</ol>`;

const course = (of: CourseOnWall, n: number, count: Count, say: RunTools['say']): TemplateResult => html`
  <li data-option=${of.id}>
    <p class="course"><b class="letter">${of.mark}</b> <span>${of.text}</span></p>
    ${of.counted ? html`<p class="tally">${people(of.counted.count, n)} <b>${of.counted.count}</b> <span class="small">${of.counted.text}</span>${of.beside ? html` <span class="small beside">${of.beside}</span>` : nothing}</p>` : nothing}
    ${of.hands === null ? nothing : hands(of.mark, of.hands, (next) => count(of.id, next), say)}
  </li>
`;

/** A count of hands for one course, one more or one fewer at a press. */
export const hands = (
  mark: string,
  raised: number,
  set: (count: number) => void,
  say: RunTools['say'],
): TemplateResult => html`<p class="hands">
  <button type="button" aria-label=${say('run.fewer', { option: mark })} @click=${() => set(Math.max(0, raised - 1))}>−</button>
  <output aria-label=${say('run.handsFor', { option: mark })}>${raised}</output>
  <button type="button" aria-label=${say('run.more', { option: mark })} @click=${() => set(raised + 1)}>+</button>
</p>`;

/** The same courses as a list at the side: they stay in view while what is said of them is talked about. */
export const coursesAside = (
  list: readonly CourseOnWall[],
  say: RunTools['say'],
): TemplateResult => html`<aside class="in-view" aria-label=${say('run.courses')}>
  <ol>${list.map(({ id, mark, text, counted, real }) => html`<li data-option=${id} class=${real ? 'real' : ''}><b class="letter">${mark}</b> <span>${text}${real ? html` <strong class="really">${real}</strong>` : nothing}</span>${counted ? html` <b class="count" title=${counted.text}>${counted.count}</b>` : nothing}</li>`)}</ol>
</aside>`;
