/** Opens a result link that came without a page to open it on: says what it holds and offers the debrief, the seat, or the game. */
import { loadCaseParts, loadCodebook, loadTeaching } from '../../content/bundled.ts';
import { linkTo } from '../../domain/address/linkTo.ts';
import { codebookOf } from '../../domain/codes/codebook.ts';
import { readResults } from '../../domain/codes/readResults.ts';
import { sheetsOf } from '../../domain/codes/sheets.ts';
import { drawSentence } from '../../pages/shared/sentence.page.ts';
import { sharedView } from '../../pages/shared/shared.view.ts';
import { createCodebookCache } from '../import/codebookCache.ts';
import { openVisit, withWords, type Hosts } from './openVisit.ts';

/** Longer than any code we make; what is longer is not read whole. */
const LONGEST_CODE = 400;

export async function createShared({ root, page: host }: Hosts, code: string): Promise<void> {
  const visit = openVisit(root);
  const { cover, links } = visit;
  root.dataset['state'] = 'form';
  const [{ words }, file, teaching] = await Promise.all([
    withWords(visit, host),
    loadCaseParts(cover.id, { seats: 'all', hearing: false }),
    loadTeaching(cover.id).catch(() => null),
  ]);
  const link = linkTo({ route: { page: 'result', code: code.slice(0, LONGEST_CODE) } });
  const codebooks = createCodebookCache(codebookOf(file, sheetsOf(teaching?.forms ?? null)), (version) =>
    loadCodebook(cover.id, version),
  );
  await codebooks.fetch(readResults(link, codebooks.books).unknown);
  const view = sharedView(readResults(link, codebooks.books), cover, words);
  document.title = `${view.title} · ${cover.cover.title}`;
  drawSentence(host, view, links);
}
