/** The teacher's papers as pages that print well: all of them, or the one that is asked for. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { TeacherView } from './teacher.view.ts';
import { answerKey, blankForms } from './key.page.ts';
import { fair } from './fair.page.ts';
import { kit, reveal, roles, situations, tally } from './kit.page.ts';
import { absent, comparison, comparisonKey, exit, exitKey, facts, plans, standards, told } from './lessons.page.ts';
import { report } from './report.page.ts';
import { toWriteOn, whose } from './writing.page.ts';
import { editable } from '../common/editable.page.ts';
import { printMarked } from '../../common/printMarked.page.ts';
import { linkBuilder } from './linkBuilder.page.ts';
import type { PaperTools } from '../common/tools.page.ts';

type Say = PaperTools['say'];
const PAPERS = [
  'link',
  'plan',
  'lessons',
  'facts',
  'kit',
  'roles',
  'situations',
  'tally',
  'reveal',
  'key',
  'forms',
  'ticket',
  'ticketkey',
  'exit',
  'exitkey',
  'comparison',
  'comparisonkey',
  'absent',
  'report',
  'standards',
  'fair',
  'words',
  'privacy',
  'access',
] as const;
type Paper = (typeof PAPERS)[number];

/** Papers that only teaching content can fill. */
const COMPARING: readonly Paper[] = ['comparison', 'comparisonkey'];
const TAUGHT: readonly Paper[] = [
  'lessons',
  'facts',
  'kit',
  'forms',
  'exit',
  'exitkey',
  'absent',
  'standards',
  ...COMPARING,
];
/** Papers that students hold: nothing on them is smaller than 12 point, and each can be printed large. */
const HELD: readonly Paper[] = [
  'facts',
  'roles',
  'situations',
  'forms',
  'ticket',
  'exit',
  'comparison',
  'absent',
  'words',
];
const isThere = (id: Paper, { lessons, report }: TeacherView): boolean => {
  if (id === 'report') return report !== null;
  return lessons ? lessons.comparison !== null || !COMPARING.includes(id) : !TAUGHT.includes(id);
};
const papersOf = (view: TeacherView): readonly Paper[] => PAPERS.filter((id) => isThere(id, view));

/**
 * Prints one paper alone: the style sheet leaves out the others while the page says which.
 * @param large in 18 point
 * @param plan one of the plans alone, by its id
 */
const print = (only: Paper, { large = false, plan = '' } = {}): void =>
  printMarked(() => {
    const main = document.querySelector<HTMLElement>('main.teacher');
    const paper = document.querySelector<HTMLElement>(`section.sheet-of-paper[data-paper="${only}"]`);
    const part = plan === '' ? null : paper?.querySelector(`[data-plan="${plan}"]`);
    if (main) main.dataset['only'] = only;
    paper?.setAttribute('data-printed', part ? 'part' : large ? 'large' : 'usual');
    part?.setAttribute('data-printed', '');
    return () => {
      if (main) delete main.dataset['only'];
      for (const each of [paper, part]) each?.removeAttribute('data-printed');
    };
  });

export const teacherPage = (view: TeacherView, tools: PaperTools): TemplateResult => {
  const { say } = tools;
  return html`<main class="debrief-page teacher">
  <h1 tabindex="-1">${view.title}</h1>
  <p class="small">${view.name}. ${view.education}</p>
  ${editable(say)}
  <nav class="papers" aria-label=${say('teacher.papers')}><ul>${papersOf(view).map((id) => html`<li><a href="#paper-${id}">${say(`teacher.${id}`)}</a></li>`)}</ul></nav>
  ${papersOf(view).map(
    (
      id,
    ) => html`<section class="sheet-of-paper" id="paper-${id}" data-paper=${id} ?data-held=${HELD.includes(id)} aria-labelledby="head-${id}">
    <header><h2 id="head-${id}" tabindex="-1">${say(`teacher.${id}`)}</h2><button type="button" class="link print-this" aria-label=${say('teacher.printThis', { paper: say(`teacher.${id}`) })} @click=${() => print(id)}>${say('teacher.print')}</button>
    ${HELD.includes(id) ? html`<button type="button" class="link print-this" data-large aria-label=${say('teacher.printLargeThis', { paper: say(`teacher.${id}`) })} @click=${() => print(id, { large: true })}>${say('teacher.printLarge')}</button>` : nothing}</header>
    ${paper(id, view, tools)}
  </section>`,
  )}
</main>`;
};

function paper(id: Paper, view: TeacherView, tools: PaperTools): TemplateResult | typeof nothing {
  const { lessons } = view;
  const { say } = tools;
  switch (id) {
    case 'plan':
      return plan(view, tools);
    case 'lessons':
      return lessons ? plans(lessons, say, (plan) => print(id, { plan })) : nothing;
    case 'facts':
      return lessons ? facts(lessons) : nothing;
    case 'exit':
      return lessons ? exit(lessons, say) : nothing;
    case 'exitkey':
      return lessons ? exitKey(lessons) : nothing;
    case 'comparison':
      return lessons ? comparison(lessons, say) : nothing;
    case 'absent':
      return lessons ? absent(lessons, say) : nothing;
    case 'report':
      return view.report ? report(view.report, say) : nothing;
    case 'comparisonkey':
      return lessons ? comparisonKey(lessons, say) : nothing;
    case 'standards':
      return lessons ? standards(lessons, say) : nothing;
    case 'fair':
      return fair(view.fair, say);
    case 'kit':
      return view.kit ? kit(view.kit) : nothing;
    case 'roles':
      return roles(view.seats, say);
    case 'situations':
      return situations(view.seats);
    case 'tally':
      return tally(view.seats, view.kit, say);
    case 'reveal':
      return reveal(view.seats, view.kit, say);
    case 'key':
      return answerKey(view.seats, view.key, say);
    case 'forms':
      return view.key ? blankForms(view.key.sheets, say) : nothing;
    case 'ticket':
      return ticket(view, say);
    case 'ticketkey':
      return ticketKey(view);
    case 'words':
      return html`<dl class="glossary">${view.words.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}</dl>`;
    case 'link':
      return linkBuilder(view, tools);
    case 'privacy':
      return lessons
        ? told(lessons, id, say)
        : html`<ul class="statement">${['stored', 'sent', 'codes', 'camera', 'check'].map((each) => html`<li>${say(`privacy.${each}`)}</li>`)}</ul>`;
    case 'access':
      return lessons
        ? told(lessons, id, say)
        : html`<ul class="statement">${['keys', 'tables', 'patterns', 'settings', 'paper', 'ear', 'check'].map((each) => html`<li>${say(`access.${each}`)}</li>`)}</ul>`;
  }
}

const plan = (
  view: TeacherView,
  { say, links, address = links.whole({ page: 'debrief', part: 'gather' }) }: PaperTools,
): TemplateResult => html`
  <ol class="statement">${['before', 'open', 'notes', 'keys'].map((each) => html`<li>${say(`teacher.plan-${each}`, { address })}</li>`)}</ol>
  <table class="wide"><thead><tr><th scope="col">${say('teacher.minutes')}</th><th scope="col">${say('teacher.phase')}</th><th scope="col">${say('teacher.pressed')}</th><th scope="col">${say('teacher.do')}</th></tr></thead>
    <tbody>${view.plan.map(({ minutes, name, presses, text }) => html`<tr><td>${minutes}</td><th scope="row">${name}</th><td>${presses}</td><td>${text}</td></tr>`)}</tbody></table>
  <p>${say('teacher.plan-after')}</p>`;

const ticket = (view: TeacherView, say: Say): TemplateResult => html`
  ${whose(say)}
  <ol class="questions">${view.ticket.map(({ stem, options }) => html`<li><p>${stem}</p><ol class="lettered">${options.map(({ mark, text }) => html`<li><b>${mark}</b> ${text}</li>`)}</ol></li>`)}</ol>
  <p>${say('teacher.oneSentence')}</p>${toWriteOn(3)}`;

const ticketKey = (view: TeacherView): TemplateResult => html`
  <ol class="questions" data-answers>${view.ticket.map(({ stem, options }) => html`<li><p>${stem}</p>${options.filter(({ right }) => right).map(({ mark, text, rationale }) => html`<p><b>${mark} ${text}</b> ${rationale}</p>`)}</li>`)}</ol>`;
