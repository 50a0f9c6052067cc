/** Opens a result link that came without a page to open it on: says what it holds and offers the debrief, the seat, or the game. */
import { loadCaseParts, loadTeaching } from '../../content/bundled.ts';
import { codebookOf } from '../../domain/codes/codebook.ts';
import { readResults } from '../../domain/codes/readResults.ts';
import { sheetsOf } from '../../domain/codes/sheets.ts';
import { drawSentence } from '../../pages/shared/sentence.page.ts';
import { sharedView } from '../../pages/shared/shared.view.ts';
import { openVisit, type Hosts } from './openVisit.ts';

/** Longer than any link we make; what is longer is not read whole. */
const LONGEST_HASH = 400;

export async function createShared({ root, page: host }: Hosts): Promise<void> {
  const { cover, bringWords } = openVisit(root);
  root.dataset['state'] = 'form';
  const [{ words }, file, teaching] = await Promise.all([
    bringWords(),
    loadCaseParts(cover.id, { seats: 'all', hearing: false }),
    loadTeaching(cover.id).catch(() => null),
  ]);
  const view = sharedView(
    readResults(location.hash.slice(0, LONGEST_HASH), [codebookOf(file, sheetsOf(teaching?.forms ?? null))]),
    cover,
    words,
  );
  document.title = `${view.title} · ${cover.cover.title}`;
  drawSentence(host, view);
}
