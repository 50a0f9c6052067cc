/** One exchange at the podium: what was said, the words now due, and the ruling. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ExchangeView } from './exchange.view.ts';
import type { RulingView } from './ruling.view.ts';
import type { LineView } from './transcript.view.ts';
import { chips } from '../../common/citation.page.ts';
import { next } from '../../common/next.page.ts';
import { commitBar } from '../../common/commit.page.ts';
import { COURSES } from '../../common/commit.view.ts';
import { slotBox } from '../../common/slips.page.ts';
import type { Tools } from '../../common/tools.page.ts';
import { neverHappened } from '../foyer/foyer.page.ts';

export const exchangePage = (view: ExchangeView, tools: Tools): TemplateResult => {
  const { send } = tools;
  const presents = view.step === 'presenting' || view.step === 'pressed';
  return html`
    <main class="decision exchange step-${view.step}">
      <div class="column">
        ${neverHappened(view.label)}
        <p class="kicker">${view.count} <span class="when">${view.stage}</span></p>
        ${view.lines.length === 0 ? nothing : html`<ol class="transcript">${view.lines.map((line) => html`<li class=${line.who}>${spoken(line, tools)}</li>`)}</ol>`}
        <p class="speaker ${view.speaker.who}">${view.speaker.name} ${aim(view.speaker)}</p>
        <h1 tabindex="-1" class="said ${view.speaker.who}">${view.title}</h1>
        ${view.speaker.chips.length === 0 ? nothing : html`<p class="cite">${chips(view.speaker.chips, send)}</p>`}
        ${view.ruling ? ruled(view.ruling, view.today, tools) : nothing}
        ${view.turn ? html`<p class="turn" data-turn=${view.turn.side}>${view.turn.prompt}</p>` : nothing}
        ${
          view.positions.length === 0
            ? nothing
            : html`<fieldset class="options" id=${COURSES}>
              <legend class="unseen">${view.turn?.prompt ?? ''}</legend>
              ${view.positions.map((position) => positionRow(position, view, tools))}
            </fieldset>`
        }
        ${view.choices.length === 0 && view.concede === null ? nothing : lines(view, tools)}
        ${
          view.rulings.length === 0
            ? nothing
            : html`<div class="podium" role="group" aria-label=${view.title}>${view.rulings.map(
                ({ id, name }) =>
                  html`<button type="button" class="stand" data-ruling=${id} @click=${() => send({ type: 'bench.ruled', side: id })}><b>${name}</b></button>`,
              )}</div>`
        }
        ${view.step === 'ruled' ? next(view.next, () => send({ type: 'ruling.read' })) : nothing}
      </div>
      ${presents ? commitBar(view.commit, { type: 'position.presented' }, tools) : nothing}
    </main>
  `;
};

const aim = ({ aim: how }: LineView): TemplateResult | typeof nothing =>
  how ? html`<span class="aim ${how.name}">${how.word}</span>` : nothing;

const spoken = (line: LineView, { send }: Tools): TemplateResult =>
  html`<b>${line.name}</b> ${aim(line)} <span>${line.text}</span> ${chips(line.chips, send)}`;

const positionRow = (
  position: ExchangeView['positions'][number],
  { slots }: ExchangeView,
  tools: Tools,
): TemplateResult => html`
  <div class="option ${position.chosen ? 'chosen' : ''}">
    <label><input type="radio" name="position" data-position=${position.id} .checked=${position.chosen}
      @change=${() => tools.send({ type: 'position.taken', position: position.id })} /><i aria-hidden="true">${position.number}</i>${position.text}</label>
    ${position.chosen && slots.length > 0 ? html`<div class="slots">${slots.map((slot) => slotBox(slot, tools))}</div>` : nothing}
  </div>
`;

const lines = ({ choices, concede, turn }: ExchangeView, { send }: Tools): TemplateResult => html`
  <div class="lines-open" role="group" aria-label=${turn?.prompt ?? ''}>
    ${choices.map(
      ({ id, number, text }) =>
        html`<button type="button" class="line" data-line=${id} @click=${() => send({ type: 'line.taken', argument: id })}><i aria-hidden="true">${number}</i> <span>${text}</span></button>`,
    )}
    ${concede === null ? nothing : html`<button type="button" class="line concede" data-line="concede" @click=${() => send({ type: 'line.taken', argument: null })}>${concede}</button>`}
  </div>
`;

const ruled = (ruling: RulingView, today: string | null, { send, say }: Tools): TemplateResult => html`
  <div class="ruling" data-winner=${ruling.winner ?? 'open'}>
    <p class="reason"><span class="kicker">${say('hearing.because')}</span> ${ruling.reason} ${chips(ruling.chips, send)}</p>
    ${ruling.backing.length === 0 ? nothing : html`<p class="backing"><span class="kicker">${say('hearing.unbacked')}</span> ${ruling.backing.join(' ')}</p>`}
    ${ruling.cut.map((line) => html`<p class="cut-off">${line}</p>`)}
    ${ruling.missed.map((line) => html`<p class="missed">${line}</p>`)}
    ${ruling.byMap === null ? nothing : html`<p class="by-map">${ruling.byMap}</p>`}
    ${ruling.stage === null ? nothing : html`<p class="carried" data-carried=${ruling.stage.carriedBy}>${ruling.stage.sentence}</p>`}
    ${today === null ? nothing : html`<details class="today"><summary>${say('outcome.today')}</summary><p>${today}</p></details>`}
  </div>
`;
