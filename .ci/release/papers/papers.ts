/** The papers of the hour and its slides as files that a teacher can change, made of what the debrief prints and the wall shows. */
import { join } from 'node:path';
import { coverOf } from '../../../src/content/load/coverOf.ts';
import type { CaseFile } from '../../../src/content/schema/caseFile.ts';
import { say, type Words } from '../../../src/pages/common/words.view.ts';
import type { Files } from '../files.ts';
import { EDITABLE, PAPERS } from '../../../src/pages/debrief/common/editable.view.ts';
import { inDocument } from '../pack/inDocument.ts';
import { blocksOf } from './blocks.ts';
import { deckOf } from './deck.ts';
import { documentOf, type Paper } from './document.ts';
import { sameBytes } from './sameBytes.ts';
import { firstSlides, slideOf, type Slide } from './slides.ts';

/** What a teacher prepares with, and what only a teacher may see. */
const PLANS = ['lessons', 'plan', 'kit', 'tally', 'standards'];
const KEYS = ['key', 'ticketkey', 'exitkey', 'comparisonkey', 'reveal'];

interface Drawn {
  readonly papers: ReadonlyMap<string, Paper>;
  readonly held: readonly string[]; // what students hold
  readonly slides: readonly Slide[];
}

/**
 * @param home the address of the published site, which the papers name; null while there is none
 * @returns each file by its path; the same content makes the same bytes
 */
export async function papersOf(file: CaseFile, words: Words, home: string | null): Promise<Files> {
  const { papers, held, slides } = await drawn(file, words, home);
  const pick = (ids: readonly string[]): Paper[] => ids.flatMap((id) => papers.get(id) ?? []);
  const title = file.cover.title;
  const made: Readonly<Record<keyof typeof EDITABLE, Promise<Uint8Array>>> = {
    plans: documentOf(`${title}: ${say(words, 'files.plans')}`, pick(PLANS), 10),
    sheets: documentOf(title, pick(held), 12),
    large: documentOf(title, pick(held), 18),
    keys: documentOf(`${title}: ${say(words, 'files.keys')}`, pick(KEYS), 11),
    slides: deckOf(title, slides),
  };
  const files = Object.entries(EDITABLE).map(
    async ([id, name]) => [PAPERS + name, sameBytes(await made[id as keyof typeof EDITABLE])] as const,
  );
  return Object.fromEntries(await Promise.all(files));
}

const drawn = (file: CaseFile, words: Words, home: string | null): Promise<Drawn> =>
  inDocument<typeof import('./drawForTeachers.ts'), Drawn>(
    join(import.meta.dirname, 'drawForTeachers.ts'),
    ({ drawPapers, drawSteps }, host) => {
      drawPapers(host, file, words, home);
      const sections = [...host.querySelectorAll<HTMLElement>('[data-paper]')];
      const papers = new Map(
        sections.map((section) => {
          const heading = section.querySelector('header h2')?.textContent ?? '';
          section.querySelector('header')?.remove();
          return [section.dataset['paper'] ?? '', { heading, blocks: blocksOf(section) }];
        }),
      );
      const held = sections.filter((each) => each.hasAttribute('data-held')).map((each) => each.dataset['paper'] ?? '');
      const slides = firstSlides(file, coverOf(file), words);
      host.replaceChildren();
      drawSteps(host.ownerDocument.createElement('div'), file, words, (step, main) => {
        slides.push(slideOf(main, step, words));
      });
      return { papers, held, slides };
    },
  );
