/** Owns the entries of this page in the window's history, so that Back shuts what lies over the page, then asks, and only then leaves. */

/** What an entry stands for: a play that leaving would break off, and a sheet over the page. */
export type Mark = 'seat' | 'sheet';

/** How the page stands: the entries it is to have above its own, and whether it is asking about leaving, so that the next Back leaves. */
export interface BackStanding {
  readonly marks: readonly Mark[];
  readonly asking: boolean;
}

/** What is done about a press of Back or Forward. */
export interface BackAnswers {
  shut(): void; // the sheet
  ask(): void; // whether the play is to be left
  stay(): void; // puts the question away
}

/** The marks of the entry that shows: a browser keeps them over a reload, a discarded tab, Back and Forward. */
function marksHere(): readonly Mark[] {
  const due = (history.state as { readonly due?: unknown } | null)?.due;
  return Array.isArray(due) ? (due as Mark[]) : [];
}

/**
 * Each mark is one entry, and no entry is left behind: what goes by itself takes its entry along.
 * @returns the call that tells how the page stands; before the first one nothing is touched
 */
export function createBackButton({ shut, ask, stay }: BackAnswers): (standing: BackStanding) => void {
  let now: BackStanding | null = null;
  let isReturning = false; // entries of ours are being taken back, which a browser does only after a while

  const settle = (): void => {
    if (now === null || isReturning) return;
    const { marks } = now;
    const here = marksHere();
    const parted = here.findIndex((mark, at) => mark !== marks[at]);
    const shared = parted < 0 ? here.length : parted;
    isReturning = here.length > shared;
    if (isReturning) history.go(shared - here.length);
    else for (let n = shared + 1; n <= marks.length; n++) history.pushState({ due: marks.slice(0, n) }, '');
  };

  addEventListener('popstate', () => {
    if (isReturning || now === null) {
      isReturning = false;
      return settle();
    }
    const here = marksHere();
    const gone = now.marks[here.length];
    if (gone === 'seat') ask();
    else if (gone === 'sheet') shut();
    else if (now.asking && here.length > 0) stay();
    else settle();
  });
  // Forward can bring back the page as it was left, with the question still over it; whoever comes back goes on.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && now?.asking) stay();
  });
  return (standing) => {
    now = standing;
    settle();
  };
}
