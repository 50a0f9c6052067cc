/** A document in hand: one object whose look follows its kind, whose words are the page's own, and which can be brought near. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { cited } from '../cited.page.ts';
import type { DocumentKind, DocumentView } from './document.view.ts';
import { enterAnimation } from './enterAnimation.page.ts';
import { complaint } from './complaint.page.ts';
import { fax } from './fax.page.ts';
import { form } from './form.page.ts';
import { zoomDialog, zoomButton } from './zoomDialog.page.ts';
import { notice } from './notice.page.ts';
import { post } from './post.page.ts';
import { sheet } from './sheet.page.ts';
import type { Tools } from '../tools.page.ts';

const FACES: Readonly<Record<DocumentKind, (view: DocumentView, tools: Tools) => TemplateResult>> = {
  paper: sheet,
  fax,
  form,
  complaint,
  notice,
  post,
};

/** What is mailed or posted is read on a screen; everything else is paper. */
const onScreen = (kind: DocumentKind): boolean => kind === 'notice' || kind === 'post';

// The article itself moves into the dialog and back, so there is one document and no copy of its words.
export const paper = (view: DocumentView, tools: Tools): TemplateResult => html`
  <div class="laid as-${view.kind} ${view.done ? 'done' : ''}">
    ${zoomButton(view, tools)}
    <div class="rest">
      <article class="document ${view.kind} ${view.whole ? 'whole' : ''}" aria-label=${view.title} ${enterAnimation(view)}>
        <div class="face ${onScreen(view.kind) ? 'screen' : 'paper'}">${FACES[view.kind](view, tools)}</div>
        ${view.trace === null ? nothing : html`<p class="trace">${cited(view.trace, tools.send)}</p>`}
        <i class="foot" aria-hidden="true"></i>
      </article>
    </div>
    ${zoomDialog(view, tools)}
  </div>
`;
