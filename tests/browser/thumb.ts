/** What stands over a control: each function runs in the page. */

/** Controls, slots and questions that something else lies over once they are scrolled into view; empty where all can be pressed. */
export function covered(): string[] {
  const seen = (each: Element): boolean =>
    each.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
    !each.closest('.unseen, [aria-hidden="true"], dialog') &&
    !each.matches(':disabled');
  const look = (each: Element): Element =>
    each instanceof HTMLInputElement ? (each.closest('label') ?? each.labels?.[0] ?? each) : each;
  const all = document.querySelectorAll(
    '.bar button, main h1, main .column h2, main legend, main .situation, main .slot, main :is(button, a[href], input, summary)',
  );
  return [...all].filter(seen).flatMap((each) => {
    const shown = look(each);
    shown.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const [box] = shown.getClientRects();
    if (!box || box.width < 2 || box.height < 2) return [];
    const { clientHeight } = document.documentElement;
    const middle = box.left + box.width / 2;
    const heights = [box.top + 3, box.top + box.height / 2, box.bottom - 3];
    // What is taller than the room between bars cannot be seen whole; of the rest every part must be free.
    const wanted =
      box.height > clientHeight * 0.4 ? [Math.min(Math.max(heights[1] ?? 0, 0), clientHeight / 2)] : heights;
    // A long sheet that stays in its place while the words move past it shows its end only at the end of the page.
    const staysPut = shown.closest('.laid') !== null;
    const over = wanted
      .map((y) => document.elementFromPoint(middle, y))
      .find((top) =>
        top === null ? !staysPut : !(shown.contains(top) || top.contains(shown) || look(top).contains(shown)),
      );
    if (over === undefined) return [];
    const name = (of: Element | null): string =>
      of === null
        ? 'the edge of the window'
        : `${of.tagName}.${of.className} ${(of.textContent ?? '').trim().slice(0, 30)}`;
    return [`${name(shown)} under ${name(over)}`];
  });
}

/** Does the next thing that a decision or a turn of the hearing waits for, by the first answer of each kind; false where only Commit is left. */
export function actOnce(): boolean {
  const ways = [
    '.raised .slip:not([aria-disabled="true"])',
    '[data-circle][aria-pressed="false"]',
    '.part:not(.answered) input:not(:checked):not(:disabled)',
    '.answers-open [data-reply]:not([aria-disabled="true"])',
    '[data-press]',
    '[data-cap]',
    '.options:not(:has(:checked)) input:not(:disabled)',
    '.slot.empty:not(.waived) [data-raise]',
  ];
  for (const folded of document.querySelectorAll<HTMLDetailsElement>('details.part:not(.answered)')) folded.open = true;
  const next = ways.map((way) => document.querySelector<HTMLElement>(way)).find(Boolean);
  next?.click();
  return next !== undefined && next !== null;
}

/** Says the next words of the hearing, whatever they are. */
export function speakOnce(): void {
  const ways = [
    '.raised .slip:not([aria-disabled="true"])',
    '.options:not(:has(:checked)) input:not(:disabled)',
    '.slot.empty:not(.waived) [data-raise]',
    '[data-commit]',
    '.line',
    '[data-next]',
  ];
  ways
    .map((way) => document.querySelector<HTMLElement>(way))
    .find(Boolean)
    ?.click();
}
