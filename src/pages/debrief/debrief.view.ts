/** The debrief as one picture: which page, its heading, and what stands on it. */
import type { Teaching } from '../../content/schema/teaching.ts';
import type { PageName } from '../../machines/debrief/context.ts';
import type { DebriefSnapshot } from '../../machines/debrief/debriefMachine.ts';
import { debriefInput } from '../../domain/debrief/debriefInput.ts';
import { say, type Words } from '../common/words.view.ts';
import { classView, type ClassView } from './class/class.view.ts';
import { formsView, type FormsView } from './forms/forms.view.ts';
import { gatherView, type GatherView } from './gather/gather.view.ts';
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

/** The page on the screen. While the page of the class waits for its measures it is the one before. */
export const pageOf = (snapshot: DebriefSnapshot): PageName =>
  Object.values(snapshot.getMeta()).find((meta) => meta?.page)?.page ?? snapshot.context.behind;

const runInput = (snapshot: DebriefSnapshot, teaching: Teaching | null): RunInput => ({
  ...debriefInput(snapshot.context),
  votes: snapshot.context.votes,
  raised: snapshot.context.raised,
  fits: snapshot.context.fits,
  sample: snapshot.hasTag('rehearsal'),
  transfer: teaching?.forms.situation ?? null,
});

/** @param teaching what the case gives a teacher beside the play, where it has come */
export function debriefView(snapshot: DebriefSnapshot, teaching: Teaching | null, words: Words): DebriefView {
  const page = pageOf(snapshot);
  return {
    page,
    title: say(words, `debriefPage.${page}`),
    made: snapshot.hasTag('rehearsal') ? say(words, 'run.madeUp') : null,
    pages: PAGES.map((id) => ({ id, name: say(words, `debriefPage.${id}`), here: id === page })),
    body: bodyOf(page, snapshot, teaching, words),
  };
}

function bodyOf(
  page: PageName,
  snapshot: DebriefSnapshot,
  teaching: Teaching | null,
  words: Words,
): DebriefView['body'] {
  const { context } = snapshot;
  switch (page) {
    case 'run':
      return runView(runInput(snapshot, teaching), context.run, words);
    case 'class':
      return classView(debriefInput(context), words);
    case 'teacher':
      return teacherView(context.file, context.cover, teaching, words, debriefInput(context));
    case 'forms':
      return formsView(context, teaching?.forms ?? null, snapshot.hasTag('answers'), words);
    case 'gather':
      return gatherView(snapshot, words, teaching);
  }
}

/** What the teacher's own window shows of this moment. */
export const notesOf = (snapshot: DebriefSnapshot, teaching: Teaching | null, words: Words): NotesView =>
  notesView(
    {
      ...runInput(snapshot, teaching),
      blank: snapshot.hasTag('blank'),
      running: snapshot.can({ type: 'screen.blanked' }),
      clock: snapshot.context.clock,
      teaching,
    },
    snapshot.context.run,
    words,
  );
