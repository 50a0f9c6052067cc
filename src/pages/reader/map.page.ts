/** The map on the page: all claims at a glance, then question by question what stands, what falls and why. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ReaderClaim, ReaderIssue } from './map.view.ts';
import type { ReaderView } from './reader.view.ts';
import type { Verdict } from './verdict.view.ts';
import type { Tools } from '../common/tools.page.ts';
import { argument } from './argument.page.ts';
import { numbers } from './cites.page.ts';
import { section } from './section.page.ts';
import { polarity, strength, verdict } from './shapes.page.ts';

const STRENGTHS = ['settled', 'strong', 'contested', 'weak', 'wrong'] as const;
const POLARITIES = ['supports', 'rebuts', 'undercuts'] as const;
const VERDICTS = ['in', 'out', 'undecided'] as const;

export const map = (view: ReaderView, tools: Tools): TemplateResult =>
  section(
    'map',
    tools,
    html`
    <p>${tools.say('reader.mapIntro')}</p>
    <p class="law-of">${view.lawOf} ${view.readingNote}</p>
    ${legend(tools)}
    ${glance(view, tools)}
    ${view.issues.map((issue) => issueBlock(issue, tools))}
  `,
  );

const legend = ({ say }: Tools): TemplateResult => html`
  <dl class="key legend">
    ${VERDICTS.map((name) => html`<div><dt>${verdict(name, say(`reader.verdict-${name}`))}</dt><dd>${say(`reader.verdictMeans-${name}`)}</dd></div>`)}
    ${POLARITIES.map((name) => html`<div><dt>${polarity(name, say(`reader.polarity-${name}`))}</dt><dd>${say(`reader.polarityMeans-${name}`)}</dd></div>`)}
    ${STRENGTHS.map((name, i) => html`<div><dt>${strength({ name, word: say(`reader.strength-${name}`), rank: 4 - i })}</dt><dd>${say(`reader.strengthMeans-${name}`)}</dd></div>`)}
  </dl>
`;

const glance = (view: ReaderView, { say }: Tools): TemplateResult => html`
  <table class="glance">
    <caption>${say('reader.glance')}</caption>
    <thead><tr><th scope="col">${say('reader.claim')}</th><th scope="col">${say('reader.standing')}</th></tr></thead>
    ${view.issues.map(
      (issue) => html`<tbody>
        <tr class="issue"><th scope="rowgroup" colspan="2"><a href="#${issue.anchor}">${issue.number} ${issue.title}</a></th></tr>
        ${issue.claims.map(
          (claim) =>
            html`<tr><th scope="row"><a href="#${claim.anchor}"><b>${claim.number}</b> ${claim.statement}</a></th><td>${verdict(claim.verdict.label, claim.verdict.word)}${before(claim.verdict, say)}</td></tr>`,
        )}
      </tbody>`,
    )}
  </table>
`;

const before = ({ before: word }: Verdict, say: Tools['say']): TemplateResult | typeof nothing =>
  word === null ? nothing : html` <em class="later">${say('reader.before', { word })}</em>`;

const issueBlock = (issue: ReaderIssue, tools: Tools): TemplateResult => html`
  <section class="issue" id=${issue.anchor} tabindex="-1" aria-labelledby="${issue.anchor}-title">
    <h3 id="${issue.anchor}-title"><span class="number">${issue.number}</span> ${issue.title}</h3>
    <p class="question">${issue.question}</p>
    ${issue.claims.map((claim) => claimBlock(claim, tools))}
  </section>
`;

const claimBlock = (claim: ReaderClaim, tools: Tools): TemplateResult => {
  const { say } = tools;
  const found = claim.verdict;
  return html`
    <div class="claim" id=${claim.anchor} tabindex="-1">
      <h4><span class="number">${claim.number}</span> ${claim.statement}</h4>
      <p class="stands">${verdict(found.label, found.word)} <span class="by">${found.by}</span>${before(found, say)}</p>
      <p class="why">${found.why}${claim.settledNeeded ? html` ${say('reader.settledNeeded')}` : nothing}</p>
      <p class="path">
        ${numbers(say('reader.bestFor'), found.support)}${numbers(say('reader.bestAgainst'), found.rebuttal)}${numbers(say('reader.through'), found.through)}${numbers(say('reader.neededBy'), claim.carries)}
      </p>
      ${claim.arguments.map((each) => argument(each, tools))}
    </div>
  `;
};
