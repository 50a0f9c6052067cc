/** One-handed keys: a digit takes the course or answer of that number where the reader stands. */

/**
 * Digits 1–9 choose in the group that holds focus, else in the open part, else among the courses.
 * A line at the podium cannot be taken back, so its digit only goes to it.
 * @param on whether single keys are wanted: speech control and shaking hands press them unmeant
 */
export function listenToKeys(host: HTMLElement, on: () => boolean): void {
  host.addEventListener('keydown', (event) => {
    if (!on() || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('dialog') && !target.closest('fieldset')) return; // what lies under a sheet or a document brought near
    const line = host.querySelectorAll<HTMLElement>('.line')[Number(event.key) - 1];
    if (line) {
      line.focus();
      return;
    }
    if (target?.matches('input[type="range"], input[type="text"], textarea')) return;
    const group =
      target?.closest('fieldset') ??
      host.querySelector('details[open] fieldset.replies, .part:not(.answered) fieldset.replies') ??
      host.querySelector('fieldset.options');
    const input = group?.querySelectorAll<HTMLInputElement>('input[type="radio"]')[Number(event.key) - 1];
    if (!input || input.checked) return;
    event.preventDefault();
    input.focus();
    input.click();
  });
}
