/** The papers and slides that lie beside a published site as files that a teacher can change. */

/** Relative, so that it holds on any host. */
export const PAPERS = 'papers/';

/** What each file is called on the screen, under `files` in the words, and in the folder. */
export const EDITABLE = {
  plans: 'lesson-plans.docx',
  sheets: 'student-sheets.docx',
  large: 'student-sheets-large.docx',
  keys: 'answer-keys.docx',
  slides: 'slides.pptx',
} as const;
