/** The teacher's papers drawn by the debrief's own templates into an element. Loaded only once there is a document. */
import { render } from 'lit-html';
import type { CaseFile } from '../../../src/content/schema/caseFile.ts';
import { coverOf } from '../../../src/content/load/coverOf.ts';
import { linksOf } from '../../../src/domain/address/linkTo.ts';
import { teacherPage } from '../../../src/pages/debrief/teacher/teacher.page.ts';
import { teacherView } from '../../../src/pages/debrief/teacher/teacher.view.ts';
import { say, type Words } from '../../../src/pages/common/words.view.ts';

/** @param home the address of the published site; null while there is none */
export function drawPapers(host: HTMLElement, file: CaseFile, words: Words, home: string | null): void {
  const links = linksOf(home ?? location.href, { case: file.id, lang: null });
  render(
    teacherPage(teacherView(file, coverOf(file), file.teaching, words), {
      say: (key, values) => say(words, key, values),
      links,
      languages: [],
      address: home ? links.whole({ page: 'debrief', part: 'gather' }) : say(words, 'teacher.yourAddress'),
    }),
    host,
  );
}
