/** Opens a result link that came without a page to open it on: says what it holds and offers the debrief, the seat, or the game. */
import { coverOf, FIRST_LANGUAGE, listedCases, loadCaseParts, loadTeaching, wordsOf } from '../../content/bundled.ts';
import { codebookOf } from '../../domain/codes/codebook.ts';
import { readResults } from '../../domain/codes/readResults.ts';
import { sheetsOf } from '../../domain/codes/sheets.ts';
import { drawSentence } from '../../pages/shared/sentence.page.ts';
import { sharedView } from '../../pages/shared/shared.view.ts';
import { readAddress } from '../../domain/address/address.ts';
import type { Hosts } from './game.ts';
import { applySettings, settingsForVisit, readSettings } from '../store/preferences.ts';
import { createStore } from '../store/storage.ts';

/** Longer than any link we make; what is longer is not read whole. */
const LONGEST_HASH = 400;

export async function createShared({ root, page: host }: Hosts): Promise<void> {
  const asked = readAddress(location.search);
  const cover = (asked.case ? coverOf(asked.case) : undefined) ?? listedCases[0];
  if (!cover) throw new Error('this build carries no case');
  applySettings(root, settingsForVisit(readSettings(createStore(() => localStorage)), asked));
  root.dataset['state'] = 'form';
  const [words, file, teaching] = await Promise.all([
    wordsOf(asked.lang ?? FIRST_LANGUAGE).catch(() => wordsOf(FIRST_LANGUAGE)),
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
