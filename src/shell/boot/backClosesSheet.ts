/** Back closes the sheet that lies over the page: while one is open the window's history has one entry more, which goes as the sheet does. */

const MARK = 'sheet';
const isMarked = (): boolean => (history.state as { readonly due?: unknown } | null)?.due === MARK;

/**
 * A sheet that is shut by its own button takes its entry along, so that the next Back leaves the page as it would have.
 * @param shut shuts the sheet
 * @returns the call that tells whether a sheet is open
 */
export function backClosesSheet(shut: () => void): (open: boolean) => void {
  let isOpen = false;
  let isLeaving = false; // an entry of ours is being taken back, which a browser does only after a while
  addEventListener('popstate', () => {
    if (isLeaving) {
      isLeaving = false;
      if (isOpen && !isMarked()) history.pushState({ due: MARK }, '');
    } else if (isOpen && !isMarked()) shut();
  });
  return (open) => {
    if (open === isOpen) return;
    isOpen = open;
    if (isLeaving) return;
    if (open && !isMarked()) history.pushState({ due: MARK }, '');
    else if (!open && isMarked()) {
      isLeaving = true;
      history.back();
    }
  };
}
