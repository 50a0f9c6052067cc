/** Builds the link a class is given, shows it as an address and as a code to scan, and hands it on. */
import { html, nothing, render, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import type { TeacherView } from './teacher.view.ts';
import { qrCode } from '../../common/qrCode.page.ts';
import { LOT } from '../../../domain/address/address.ts';
import { classroomLink } from '../../../domain/address/classroomLink.ts';
import { postText } from '../common/post.view.ts';
import {
  FIRST_CHOICE,
  formProblem,
  mannerOf,
  planProblem,
  postedBy,
  routeOf,
  type LinkChoice,
} from './classLink.view.ts';
import type { PaperTools } from '../common/tools.page.ts';

const SIZES = ['100', '120', '150', '200'];

function choiceIn(form: HTMLFormElement): LinkChoice {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const seat = text('seat');
  const at = text('at');
  return {
    opens: text('opens'),
    seat,
    edition: text('edition'),
    coda: data.has('coda'),
    at: at.startsWith(`${seat}/`) ? at.slice(seat.length + 1) : '',
    first: text('first'),
    lang: text('lang'),
    size: text('size'),
    muted: data.has('muted'),
    still: data.has('still'),
    words: data.has('words'),
    handIn: text('handIn'),
  };
}

export const linkBuilder = (view: TeacherView, { say, links, languages }: PaperTools): TemplateResult => {
  const linkOf = (choice: LinkChoice): string => links.whole(routeOf(choice), mannerOf(choice));
  /** What to post with the links, as the door has it; empty where no seat is played. */
  const postOf = (choice: LinkChoice): string => {
    const posted = postedBy(choice, view.seats);
    if (!posted) return '';
    const manner = mannerOf(choice);
    const whole = posted.links.map(({ label, route }) => ({ label, link: links.whole(route, manner) }));
    return postText({
      before: `${view.task}. ${say(`door.open-${posted.how}`)}`,
      links: whole,
      after: say(manner.handIn ? 'door.thenForm' : 'door.then'),
    });
  };
  /** Tells what stands in the form, and hides what the chosen page does not know. */
  const told = (form: HTMLFormElement): void => {
    const choice = choiceIn(form);
    const link = linkOf(choice);
    const out = form.querySelector<HTMLInputElement>('input[name="link"]');
    if (out) out.value = link;
    const classroom = form.querySelector<HTMLAnchorElement>('[data-classroom]');
    if (classroom) classroom.href = classroomLink(link, view.task);
    const post = form.querySelector<HTMLElement>('[data-post-text]');
    const text = postOf(choice);
    if (post) post.textContent = text;
    if (post?.parentElement) post.parentElement.hidden = text === '';
    const code = form.querySelector<HTMLElement>('[data-qr]');
    if (code) render(qrCode(link, say('teacher.qr')), code);
    for (const each of form.querySelectorAll<HTMLElement>('[data-for]'))
      each.hidden =
        each.dataset['for'] !== (choice.opens === 'before' || choice.opens === 'after' ? 'form' : choice.opens);
    const at = form.querySelector<HTMLSelectElement>('select[name="at"]');
    for (const group of at?.querySelectorAll('optgroup') ?? [])
      group.hidden = group.disabled = group.dataset['seat'] !== choice.seat;
    if (at && choice.at === '') at.value = '';
    const problem = formProblem(choice);
    const wrong = form.querySelector('[data-handin-problem]');
    if (wrong) wrong.textContent = problem ? say(`teacher.${problem}`) : '';
    form.querySelector('[name="handIn"]')?.setAttribute('aria-invalid', String(problem !== null));
    const unplanned = planProblem(choice);
    const plans = form.querySelector('[data-plan-problem]');
    if (plans) plans.textContent = unplanned ? say(`teacher.${unplanned}`) : '';
    for (const status of form.querySelectorAll('[data-copied], [data-copied-post]')) status.textContent = '';
  };
  const copy = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const out = form.querySelector<HTMLInputElement>('input[name="link"]');
    out?.select();
    put(out?.value ?? '', form.querySelector('[data-copied]'));
  };
  const copyPost = (event: Event): void => {
    const of = (event.currentTarget as HTMLElement).closest('.link-post');
    const post = of?.querySelector('[data-post-text]');
    if (post) getSelection()?.selectAllChildren(post);
    put(post?.textContent ?? '', of?.querySelector('[data-copied-post]') ?? null);
  };
  /** Copies a text that is selected already, and says whether that went well. */
  const put = (text: string, status: Element | null): void => {
    const tell = (told: string): void => {
      if (status) status.textContent = told;
    };
    if (!navigator.clipboard) {
      tell(say('teacher.copyByHand'));
      return;
    }
    navigator.clipboard.writeText(text).then(
      () => tell(say('teacher.copied')),
      () => tell(say('teacher.copyByHand')),
    );
  };
  const first = linkOf(FIRST_CHOICE);
  /** The code to scan is drawn anew at each change, so it is no part of the template: two drawings of it would stand side by side. */
  const drawn = (code?: Element): void => {
    if (code?.childElementCount === 0) render(qrCode(first, say('teacher.qr')), code as HTMLElement);
  };
  return html`<form class="link-builder" autocomplete="off" @input=${(event: Event) => {
    if (event.currentTarget instanceof HTMLFormElement) told(event.currentTarget);
  }} @submit=${copy}>
    <div class="link-choices">
      <label>${say('teacher.opens')} <select name="opens">${['play', 'before', 'after', ...(view.hearing ? ['hearing'] : []), 'case'].map((id) => html`<option value=${id}>${say(`teacher.opens-${id}`)}</option>`)}</select></label>
      <label data-for="play">${say('teacher.seat')} <select name="seat"><option value="">${say('teacher.anySeat')}</option>${view.seats.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}${view.seats.length > 1 ? html`<option value=${LOT}>${say('teacher.byLot')}</option>` : nothing}</select></label>
      ${view.twoEditions ? html`<label data-for="play">${say('title.editions')} <select name="edition"><option value="">${say('title.edition-core')}</option><option value="full">${say('title.edition-full')}</option></select></label>` : nothing}
      <label data-for="play">${say('teacher.from')} <select name="at"><option value="">${say('teacher.beginning')}</option>${view.seats.map((seat) => html`<optgroup label=${seat.name} data-seat=${seat.id} hidden disabled>${seat.all.map(({ id, title }) => html`<option value=${id}>${title}</option>`)}</optgroup>`)}</select></label>
      <label data-for="form" hidden>${say('teacher.set')} <select name="first"><option value="a">A</option><option value="b">B</option></select></label>
      ${languages.length < 2 ? nothing : html`<label>${say('teacher.language')} <select name="lang"><option value="">${languages[0]}</option>${languages.slice(1).map((id) => html`<option>${id}</option>`)}</select></label>`}
      <label>${say('teacher.size')} <select name="size">${SIZES.map((each) => html`<option value=${each}>${each}%</option>`)}</select></label>
      <label class="tick"><input type="checkbox" name="muted" checked /> ${say('teacher.muted')}</label>
      <label class="tick"><input type="checkbox" name="still" /> ${say('teacher.still')}</label>
      <label class="tick"><input type="checkbox" name="words" /> ${say('teacher.wordsAlone')}</label>
      ${view.coda ? html`<label class="tick" data-for="play"><input type="checkbox" name="coda" /> ${say('teacher.coda')}</label>` : nothing}
      <label class="wide" data-for="play">${say('teacher.handIn')} <input name="handIn" type="text" inputmode="url" autocapitalize="off" spellcheck="false" aria-describedby="handin-means handin-wrong" /></label>
      <p class="small wide" data-for="play"><span id="handin-means">${say('teacher.handInMeans')}</span> <output id="handin-wrong" class="wrong" role="status" data-handin-problem></output></p>
    </div>
    <div class="link-out">
      <p data-qr class="link-qr" ${ref(drawn)}></p>
      <label>${say('teacher.address')} <input name="link" type="text" readonly .value=${first} /></label>
      <p class="gather-ways"><button class="primary">${say('teacher.copy')}</button> <a class="link" data-classroom href=${classroomLink(first, view.task)} target="_blank" rel="noopener noreferrer">${say('teacher.classroom')}</a> <output role="status" data-copied></output></p>
      <p class="small"><output role="status" data-plan-problem></output></p>
      <p class="small">${say('teacher.classroomMeans')}</p>
      <div class="link-post"><h3 id="link-post">${say('teacher.postText')}</h3>
        <pre class="post-text" data-post-text tabindex="0" aria-labelledby="link-post" .textContent=${postOf(FIRST_CHOICE)}></pre>
        <p class="gather-ways"><button type="button" class="link" @click=${copyPost}>${say('door.copyText')}</button> <output role="status" data-copied-post></output></p></div>
    </div>
  </form>`;
};
