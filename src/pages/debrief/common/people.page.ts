/** People as counted figures: one shape each, with a pattern an option, so that nothing hangs on colour; many are drawn smaller. */
import { html, svg, type TemplateResult } from 'lit-html';

const BODY =
  'M10 1.6a4.3 4.3 0 1 1 0 8.6 4.3 4.3 0 0 1 0-8.6zM6.9 10.6h6.2c3.1 0 5 2.3 5 5.6v5.2H1.9v-5.2c0-3.3 1.9-5.6 5-5.6z';
const PATTERNS = ['solid', 'stripes', 'dots', 'open', 'bars', 'checks'] as const;
/** Up to this many stand in one row. */
const IN_A_ROW = 14;

/** Patterns the figures are filled with; once on each page that draws figures. */
export const patterns = (): TemplateResult => html`
  <svg class="unseen" aria-hidden="true" width="0" height="0"><defs>
    ${svg`<pattern id="fill-stripes" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="4" fill="currentColor" /></pattern>
    <pattern id="fill-dots" width="4" height="4" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1.2" fill="currentColor" /></pattern>
    <pattern id="fill-bars" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="1.6" fill="currentColor" /></pattern>
    <pattern id="fill-checks" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="2.5" height="2.5" fill="currentColor" /><rect x="2.5" y="2.5" width="2.5" height="2.5" fill="currentColor" /></pattern>`}
  </defs></svg>
`;

const fillOf = (n: number): string => {
  const name = PATTERNS[n % PATTERNS.length];
  return name === 'solid' ? 'currentColor' : name === 'open' ? 'none' : `url(#fill-${name})`;
};

/** @param n which option, counted from 0: it says the pattern */
export function people(count: number, n: number): TemplateResult {
  const across = Math.min(Math.max(count, 1), IN_A_ROW);
  const down = Math.max(1, Math.ceil(count / IN_A_ROW));
  return html`<svg class="people" viewBox="0 0 ${across * 21} ${down * 24}" data-across=${across} width=${across * 21} height=${down * 24} aria-hidden="true">
    ${Array.from({ length: count }, (_, at) => svg`<path d=${BODY} transform="translate(${(at % IN_A_ROW) * 21} ${Math.floor(at / IN_A_ROW) * 24 + 1})" fill=${fillOf(n)} stroke="currentColor" stroke-width="1.5" />`)}
  </svg>`;
}
