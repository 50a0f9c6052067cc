/** Papers that come from the teaching content: plans, fact sheet, ticket, comparison, standards. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { LessonPlan, LessonsView } from './lessons.view.ts';
import { sources, statement } from '../common/statement.page.ts';
import { toWriteOn, whose } from './writing.page.ts';
import type { RunTools } from '../common/tools.page.ts';

type Say = RunTools['say'];

const plan = (
  of: LessonPlan,
  say: Say,
  print: (plan: string) => void,
): TemplateResult => html`<article class="lesson-plan" data-plan=${of.id}><h3>${of.title}</h3><p>${of.fits}</p>
  <button type="button" class="link print-this" aria-label=${say('teacher.printPlanThis', { plan: of.title })} @click=${() => print(of.id)}>${say('teacher.printPlan')}</button>
  <p><b>${say('teacher.question')}</b> ${of.question}</p>
  <p><b>${say('teacher.aims')}</b></p><ul class="statement">${of.aims.map((each) => html`<li>${each}</li>`)}</ul>
  <div class="beforehand"><div><p><b>${say('teacher.materials')}</b></p><ul class="statement">${of.materials.map(({ what, copies }) => html`<li>${what}: ${copies}</li>`)}<li>${of.link}</li></ul></div>
  <div><p><b>${say('teacher.beforehand')}</b></p><ul class="statement">${of.before.map((each) => html`<li>${each}</li>`)}</ul></div></div>
  ${of.lessons.map(
    ({
      title,
      steps,
    }) => html`<table class="wide"><caption>${title}</caption><thead><tr><th scope="col">${say('teacher.minutes')}</th><th scope="col">${say('teacher.who')}</th><th scope="col">${say('teacher.do')}</th><th scope="col">${say('teacher.sayAloud')}</th><th scope="col">${say('teacher.wall')}</th></tr></thead>
    <tbody>${steps.map((step) => html`<tr><th scope="row">${step.minutes}</th><td>${step.who}</td><td>${step.do}${step.materials ? html` <span class="small">${step.materials}</span>` : nothing}</td><td>${step.say}</td><td>${step.screen}${step.press ? html` <span class="small">${step.press}</span>` : nothing}</td></tr>`)}</tbody></table>`,
  )}
  <p><b>${say('teacher.early')}</b> ${of.early} <b>${say('teacher.late')}</b> ${of.late} <b>${say('teacher.short')}</b> ${of.short}</p></article>`;

/** @param print one plan alone, by its id */
export const plans = (view: LessonsView, say: Say, print: (plan: string) => void): TemplateResult =>
  html`${view.plans.map((each) => plan(each, say, print))}`;

export const facts = ({ facts: of }: LessonsView): TemplateResult =>
  html`<h3>${of.title}</h3><ul class="statement">${of.lines.map((line) => html`<li>${statement(line)}</li>`)}</ul>`;

export const exit = ({ exit: of }: LessonsView, say: Say): TemplateResult =>
  html`${whose(say)}<p>${of.tell}</p><ol class="questions">${of.items.map(({ ask }) => html`<li>${ask}${toWriteOn(3)}</li>`)}</ol>`;

/** For whoever was not there. */
export const absent = ({ absent: of }: LessonsView, say: Say): TemplateResult =>
  html`${whose(say)}<p>${of.tell}</p><ol class="questions">${of.steps.map((step) => html`<li>${step}</li>`)}</ol>
  <ol class="lettered">${of.ask.map((ask, n) => html`<li><b>${String.fromCharCode(65 + n)}</b> ${ask}${toWriteOn(3)}</li>`)}</ol>`;

/** What a good answer says; a paper of its own, so that it never stands on the back of the questions. */
export const exitKey = ({ exit: of }: LessonsView): TemplateResult =>
  html`<ol class="questions" data-answers>${of.items.map(({ ask, good, sources: list }) => html`<li><p>${ask}</p><p><b>${good}</b> ${sources(list)}</p></li>`)}</ol>`;

export const comparison = ({ comparison: of }: LessonsView, say: Say): TemplateResult | typeof nothing =>
  of === null
    ? nothing
    : html`${whose(say)}<p>${statement(of.about)}</p><p>${statement(of.stem)}</p>
  <ol class="lettered">${of.parts.map(({ task }) => html`<li>${task}${toWriteOn(3)}</li>`)}</ol>`;

/** What gives a point and what gives none, on a paper of its own. */
export const comparisonKey = ({ comparison: of }: LessonsView, say: Say): TemplateResult | typeof nothing =>
  of === null
    ? nothing
    : html`<p>${of.note}</p><ol class="questions" data-answers>${of.parts.map(({ task, point, accept, refuse }) => html`<li><p>${task}</p><b>${point}</b><ul class="statement">${accept.map((each) => html`<li>${each}</li>`)}</ul><p>${say('teacher.refuse')} ${refuse}</p></li>`)}</ol>`;

export const standards = (
  view: LessonsView,
  say: Say,
): TemplateResult => html`<table class="wide three"><thead><tr><th scope="col">${say('teacher.decision')}</th><th scope="col">${say('teacher.askThis')}</th><th scope="col">${say('teacher.standards')}</th></tr></thead>
  <tbody>${view.standards.map((each) => html`<tr><th scope="row">${each.decision}</th><td>${each.ask}</td><td class="codes">${each.standards.join(', ')}</td></tr>`)}</tbody></table>
  <h3>${say('teacher.codes')}</h3><dl class="glossary">${view.codes.map(({ code, text }) => html`<div><dt>${code}</dt><dd>${text}</dd></div>`)}</dl>`;

export const told = ({ statements }: LessonsView, id: string, say: Say): TemplateResult =>
  html`${statements
    .filter((each) => each.id === id)
    .map(
      (each) => html`${each.sections.map(({ title, text }) => html`<h3>${title}</h3><p>${text}</p>`)}
  ${each.check.length === 0 ? nothing : html`<h3>${say('teacher.check')}</h3><ol class="statement">${each.check.map((step) => html`<li>${step}</li>`)}</ol>`}`,
    )}`;
