/** What lies beside a published site for teachers: papers and slides that can be changed, and the zips. Both are relative, so that they hold on any host. */

export const PAPERS = 'papers/';
export const PACKAGES = 'packages/';

/** What each file is called on the screen, under `files` in the words, and in the folder. */
export const EDITABLE = {
  plans: 'lesson-plans.docx',
  sheets: 'student-sheets.docx',
  large: 'student-sheets-large.docx',
  keys: 'answer-keys.docx',
  slides: 'slides.pptx',
} as const;
