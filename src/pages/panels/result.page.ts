/** The sheet of the result: a code to type, one to scan or paste, a link, a file, and a record on paper. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { PlayRecord, ResultPanel } from './result.view.ts';
import { copyButton } from '../common/copyButton.page.ts';
import { qrCode } from '../common/qrCode.page.ts';
import type { Tools } from '../common/tools.page.ts';

export function resultSheet(view: ResultPanel, { say, links }: Tools): TemplateResult {
  const address = links.whole(view.link);
  return html`
    <p>${say('result.intro')}</p>
    <dl class="codes">
      <div><dt>${say('result.short')}</dt><dd>${view.short === null ? view.noShort : html`<output class="code" data-code="short">${view.short}</output> ${copyButton(view.short, 'result.copyShort', say)}`}</dd></div>
      <div><dt>${say('result.full')}</dt><dd><output class="code long" data-code="full">${view.full}</output> ${copyButton(view.full, 'result.copyFull', say)}</dd></div>
    </dl>
    <figure class="qr">${qrCode(address, say('result.qr', { code: view.full }))}<figcaption>${say('result.qrText')}</figcaption></figure>
    <p class="acts">
      ${copyButton(address, 'result.copyLink', say)}
      <button type="button" class="link" data-keep @click=${() => keep(view, address)}>${say('result.keep')}</button>
      <button type="button" class="link" data-print @click=${printRecord}>${say('result.print')}</button>
    </p>
    <p class="small">${say('result.inside')}</p>
    ${record(view, say)}
  `;
}

/** A small text file: seat, codes and link; no name and no date. */
function keep(view: ResultPanel, address: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([`Due Yesterday\n${view.seat}\n${view.short ?? view.noShort}\n${view.full}\n${address}\n`], {
      type: 'text/plain',
    }),
  );
  link.download = 'due-yesterday-result.txt';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Prints the record alone: the style sheet hides the page behind it while the root says so. */
function printRecord(): void {
  const root = document.documentElement;
  root.dataset['printing'] = 'record';
  addEventListener(
    'afterprint',
    () => {
      delete root.dataset['printing'];
    },
    { once: true },
  );
  print();
}

const record = (
  { seat, short, full, record: { carried, measures, choices, sources, questions } }: ResultPanel,
  say: Tools['say'],
): TemplateResult => html`
  <section class="play-record" aria-label=${say('result.record')}>
    <h3>${say('result.record')}: ${seat}</h3>
    <p class="codes-line">${short === null ? nothing : `${short} · `}${full}</p>
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
