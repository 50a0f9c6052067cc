/** A QR code as a drawing: dark squares on paper with the quiet zone it needs, sharp at any size. */
import { html, svg, type TemplateResult } from 'lit-html';
import { encode } from 'uqr';

/** Light modules around the code, as the standard asks (ISO/IEC 18004: four). */
const QUIET = 4;

/** @param alt what a reader who cannot see it is told */
export function qrCode(text: string, alt: string): TemplateResult {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])))
    .join('');
  const whole = size + 2 * QUIET;
  return html`<svg class="qr-code" role="img" aria-label=${alt} viewBox="0 0 ${whole} ${whole}" shape-rendering="crispEdges">
    ${svg`<rect width=${whole} height=${whole} fill="#fff"></rect><path d=${path} fill="#000"></path>`}</svg>`;
}
