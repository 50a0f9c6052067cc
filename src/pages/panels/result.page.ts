/** The sheet of the result: a code to type, one to scan or paste, a link, a file, and a record on paper. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { handInAddress, handInHost } from '../../domain/address/handInForm.ts';
import type { PlayRecord, Result, ResultPanel } from './result.view.ts';
import { copyButton } from '../common/copyButton.page.ts';
import { printMarked } from '../common/printMarked.page.ts';
import { qrCode } from '../common/qrCode.page.ts';
import type { Tools } from '../common/tools.page.ts';

export const resultSheet = ({ seat, intro, result }: ResultPanel, tools: Tools): TemplateResult => html`
  <p>${intro}</p>
  ${result ? handIn(seat, result, tools) : nothing}`;

function handIn(seat: string, result: Result, { say, links, handInForm }: Tools): TemplateResult {
  const { short, noShort, full, link } = result;
  const address = links.whole(link);
  return html`
    <dl class="codes">
      <div><dt>${say('result.full')}</dt><dd><output class="code long" translate="no" data-code="full">${full}</output></dd></div>
    </dl>
    <p class="acts">
      ${handInForm ? html`<a class="primary" data-hand-in href=${handInAddress(handInForm, full)} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">${say('result.handIn', { host: handInHost(handInForm) })}</a>` : nothing}
      ${copyButton(full, 'result.copyFull', say, handInForm ? 'link' : 'primary')}
    </p>
    ${handInForm ? html`<p class="small">${say('result.handInMeans', { host: handInHost(handInForm) })}</p>` : nothing}
    <dl class="codes">
      <div><dt>${say('result.short')}</dt><dd>${short === null ? noShort : html`<output class="code" translate="no" data-code="short">${short}</output>`}</dd></div>
    </dl>
    <h3>${say('result.more')}</h3>
    <figure class="qr">${qrCode(address, say('result.qr', { code: full }))}<figcaption>${say('result.qrText')}</figcaption></figure>
    <p class="acts">
      ${copyButton(address, 'result.copyLink', say)}
      <button type="button" class="link" data-keep @click=${() => keep(seat, result, address)}>${say('result.keep')}</button>
      <button type="button" class="link" data-print @click=${printRecord}>${say('result.print')}</button>
    </p>
    <p class="small">${say('result.inside')}</p>
    ${record(seat, result, say)}
  `;
}

/** A small text file: seat, codes and link; no name and no date. */
function keep(seat: string, { short, noShort, full }: Result, address: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([`Due Yesterday\n${seat}\n${short ?? noShort}\n${full}\n${address}\n`], { type: 'text/plain' }),
  );
  link.download = 'due-yesterday-result.txt';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Prints the record alone: the style sheet hides the page behind it while the root says so. */
const printRecord = (): void =>
  printMarked(() => {
    const root = document.documentElement;
    root.dataset['printing'] = 'record';
    return () => {
      delete root.dataset['printing'];
    };
  });

const record = (
  seat: string,
  { short, full, record: { carried, measures, choices, sources, questions } }: Result,
  say: Tools['say'],
): TemplateResult => html`
  <section class="play-record" aria-label=${say('result.record')}>
    <h3>${say('result.record')}: ${seat}</h3>
    <p class="codes-line" translate="no">${short === null ? nothing : `${short} · `}${full}</p>
    ${carried === null ? nothing : html`<p>${carried}</p>`}
    ${measures.map(({ name, points, level, reasons }) => html`<p><b>${name}: ${points}, ${level}.</b> ${reasons.join(' ')}</p>`)}
    <table><caption>${say('result.choices')}</caption><tbody>${choices.map(({ when, title, said }) => html`<tr><th scope="row">${when}</th><td><b>${title}</b> ${said}</td></tr>`)}</tbody></table>
    ${recall(questions, say)}
    <p class="small">${say('result.sources')} ${sources.join('; ')}</p>
  </section>`;

const recall = (questions: PlayRecord['questions'], say: Tools['say']): TemplateResult | typeof nothing =>
  questions.length === 0
    ? nothing
    : html`
  <h4>${say('result.recall')}</h4>
  <ol>${questions.map(
    ({ stem, options, answer }) =>
      html`<li>${stem}${
        answer
          ? html`<br />${options.filter(({ chosen }) => chosen).map(({ text }) => say('recall.answered', { text }))} <b>${say(answer.right ? 'recall.right' : 'recall.wrong')}</b> ${answer.right ? nothing : answer.text} ${answer.why} <small>(${answer.chips.map(({ text }) => text).join('; ')})</small>`
          : html`<ul>${options.map(({ text }) => html`<li>${text}</li>`)}</ul>`
      }</li>`,
  )}</ol>`;
