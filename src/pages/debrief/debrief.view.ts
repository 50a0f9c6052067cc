/** The debrief as one picture: which page, its heading, and what stands on it. */
import type { Teaching } from '../../content/schema/teaching.ts';
import type { DebriefContext, PageName } from '../../machines/debrief/context.ts';
import { debriefInput } from '../../domain/debrief/debriefInput.ts';
import { say, type Words } from '../common/words.view.ts';
import { classView, type ClassView } from './class/class.view.ts';
import { formsView, type FormsView } from './forms/forms.view.ts';
import { gatherView, type GatherView } from './gather/gather.view.ts';
import { promptsOf } from './teacher/lessons.view.ts';
import { notesView, type NotesView } from './notes/notes.view.ts';
import { runView, type RunInput, type RunView } from './run/run.view.ts';
import { teacherView, type TeacherView } from './teacher/teacher.view.ts';

export interface DebriefView {
  readonly page: PageName;
  readonly title: string;
  readonly made: string | null;
  readonly pages: readonly { readonly id: PageName; readonly name: string; readonly here: boolean }[];
  readonly body: RunView | ClassView | FormsView | GatherView | TeacherView;
}

const PAGES: readonly PageName[] = ['gather', 'run', 'class', 'forms', 'teacher'];

const runInput = (context: DebriefContext, teaching: Teaching | null): RunInput => ({
  ...debriefInput(context),
  votes: context.votes,
  sample: context.sample,
  transfer: teaching?.forms.situation ?? null,
});

/** @param teaching what the case gives a teacher beside the play, where it has come */
export function debriefView(context: DebriefContext, teaching: Teaching | null, words: Words): DebriefView {
  return {
    page: context.page,
    title: say(words, `debriefPage.${context.page}`),
    made: context.sample ? say(words, 'run.madeUp') : null,
    pages: PAGES.map((id) => ({ id, name: say(words, `debriefPage.${id}`), here: id === context.page })),
    body: bodyOf(context, teaching, words),
  };
}

function bodyOf(context: DebriefContext, teaching: Teaching | null, words: Words): DebriefView['body'] {
  switch (context.page) {
    case 'run':
      return runView(runInput(context, teaching), context.run, words);
    case 'class':
      return classView(debriefInput(context), words);
    case 'teacher':
      return teacherView(context.file, context.cover, teaching, words);
    case 'forms':
      return formsView(context, teaching?.forms ?? null, words);
    case 'gather':
      return gatherView(context, words);
  }
}

/** What the teacher's own window shows of this moment. */
export const notesOf = (context: DebriefContext, teaching: Teaching | null, words: Words): NotesView =>
  notesView(
    {
      ...runInput(context, teaching),
      blank: context.blank,
      clock: context.clock,
      prompts: (seat, decision) => promptsOf(context.file, teaching, seat, decision),
    },
    context.run,
    words,
  );
