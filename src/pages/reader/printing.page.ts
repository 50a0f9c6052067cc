/** Printing: everything folded is opened first, and a handout keeps its answers shut; afterwards all is as it was. */

const page = (): HTMLElement | null => document.querySelector('main.reader');

/** Prints the whole page. */
export function printWhole(): void {
  window.print();
}

/** Prints the record, the map at a glance and the errors to find, without lists and answers. */
export function printHandout(): void {
  page()?.setAttribute('data-print', 'handout');
  window.print();
}

/** Opens what is folded, for paper; browsers of schools do not all open it by rule of style. @returns undoes it */
export function unfold(root: HTMLElement): () => void {
  if (root.dataset['print'] === 'handout') return () => root.removeAttribute('data-print');
  const shut = [...root.querySelectorAll('details')].filter((each) => !each.open);
  for (const each of shut) each.open = true;
  return () => {
    for (const each of shut) each.open = false;
  };
}

/** Watches for printing while the page is shown. @returns stops watching */
export function watchPrinting(root: HTMLElement): () => void {
  let undo = (): void => {};
  const before = (): void => {
    undo = unfold(root);
  };
  const after = (): void => {
    undo();
    undo = () => {};
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
