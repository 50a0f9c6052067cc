/** One-handed keys: a digit takes the course or answer of that number where the reader stands. */

/** A control that is no choice, and what lies over the page. */
const ELSEWHERE = 'button:not(.line), a, input, select, summary, dialog';

/**
 * Digits 1–9 choose in the group that holds focus. From the page itself, its heading or a text, they choose in the open
 * part, else among the courses; from another control they choose nothing, since whoever stands there is not choosing.
 * Where two play with both hands on one keyboard, each position has a letter, and focus stays where it is.
 * A line at the podium cannot be taken back, so its digit only goes to it.
 * @param on whether single keys are wanted: speech control and shaking hands press them unmeant
 */
export function listenToKeys(host: HTMLElement, on: () => boolean): void {
  host.addEventListener('keydown', (event) => {
    if (!on() || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9a-z]$/i.test(event.key)) return;
    const target = event.target instanceof Element ? event.target : null;
    if (!target?.closest('dialog') && !event.repeat)
      host.querySelector<HTMLElement>(`[data-hand-key="${event.key.toLowerCase()}"]`)?.click();
    if (!/^[1-9]$/.test(event.key)) return;
    const own = target?.closest('fieldset');
    if (!own && target?.closest(ELSEWHERE)) return;
    const line = host.querySelectorAll<HTMLElement>('button.line')[Number(event.key) - 1];
    if (line) {
      line.focus();
      return;
    }
    if (target?.matches('input[type="range"], input[type="text"], textarea')) return;
    const group =
      own ??
      host.querySelector('details[open] fieldset.replies, .part:not(.answered) fieldset.replies') ??
      host.querySelector('fieldset.options');
    const input = group?.querySelectorAll<HTMLInputElement>('input[type="radio"]')[Number(event.key) - 1];
    if (!input || input.checked) return;
    event.preventDefault();
    input.focus();
    input.click();
  });
}
