/** The teacher's papers drawn by the debrief's own templates into an element. Loaded only once there is a document. */
import { render } from 'lit-html';
import type { CaseFile } from '../../../src/content/schema/caseFile.ts';
import { coverOf } from '../../../src/content/load/coverOf.ts';
import { teacherPage } from '../../../src/pages/debrief/teacher/teacher.page.ts';
import { teacherView } from '../../../src/pages/debrief/teacher/teacher.view.ts';
import { say, type Words } from '../../../src/pages/common/words.view.ts';

/** @param home the address of the published site; null while there is none */
export const drawPapers = (host: HTMLElement, file: CaseFile, words: Words, home: string | null): void =>
  void render(
    teacherPage(teacherView(file, coverOf(file), file.teaching, words), {
      say: (key, values) => say(words, key, values),
      languages: [],
      address: home ? `${home}?debrief` : say(words, 'teacher.yourAddress'),
    }),
    host,
  );
