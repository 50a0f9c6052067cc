/** A line and a picture to tell somebody of the game: shared, saved or copied by whoever presses, and sent nowhere by the page. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { copyButton } from '../copyButton.page.ts';
import type { Tools } from '../tools.page.ts';
import { drawPicture } from './drawPicture.page.ts';
import { PICTURE } from './scene.page.ts';
import type { ShareView } from './share.view.ts';

const FILE = 'picture.png';

export const share = (view: ShareView, { say, links }: Tools): TemplateResult => {
  const text = say('share.line', {
    title: view.title,
    line: view.line,
    address: links.whole({ page: 'title' }),
  });
  return html`<details class="share" data-tell @toggle=${(event: Event) => void draw(event, view)}>
    <summary>${say('share.heading')}</summary>
    <div class="to-tell">
    <canvas width=${PICTURE.width} height=${PICTURE.height} role="img" aria-label=${say('share.picture', { title: view.title, line: view.line })}></canvas>
    <div class="told">
      <p><output>${text}</output></p>
      <p class="small">${say('share.nothing')}</p>
      <p class="share-acts">
        ${canShare() ? html`<button type="button" class="second" data-tell-now @click=${(event: Event) => void hand(event, text)}>${say('share.now')}</button>` : nothing}
        <button type="button" class="link" data-save @click=${(event: Event) => void save(event)}>${say('share.save')}</button>
        ${copyButton(text, 'share.copy', say)}
      </p>
    </div>
    </div>
  </details>`;
};

/** Whether the system hands a picture on to other programs. */
const canShare = (): boolean =>
  typeof navigator.canShare === 'function' &&
  navigator.canShare({ files: [new File([], FILE, { type: 'image/png' })] });

async function draw({ currentTarget }: Event, view: ShareView): Promise<void> {
  const details = currentTarget as HTMLDetailsElement;
  const canvas = details.querySelector('canvas');
  if (!details.open || !canvas) return;
  await drawPicture(canvas, view);
  canvas.dataset['drawn'] = '';
}

/** The picture as a file, from the part of the page that the pressed button stands in. */
async function fileBeside({ currentTarget }: Event): Promise<File | null> {
  const canvas = (currentTarget as HTMLElement).closest('[data-tell]')?.querySelector('canvas');
  const blob = await new Promise<Blob | null>((done) => {
    if (canvas) canvas.toBlob(done, 'image/png');
    else done(null);
  });
  return blob && new File([blob], FILE, { type: blob.type });
}

async function save(event: Event): Promise<void> {
  const file = await fileBeside(event);
  if (!file) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = FILE;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function hand(event: Event, text: string): Promise<void> {
  const file = await fileBeside(event);
  if (!file) return;
  try {
    await navigator.share({ text, files: [file] });
  } catch {
    // Whoever closes the system's sheet has changed their mind; saving and copying stand beside it.
  }
}
