/** What was really done at a decision, as a room is told it: whole, or the choice closest to the record with what is not known beside it. */
import type { CaseFile } from '../../../content/schema/caseFile.ts';
import type { Decision, Done } from '../../../content/schema/decision.ts';
import { say, type Words } from '../../common/words.view.ts';
import { roomStatement, type RoomStatement } from './source.view.ts';

export interface DoneView extends RoomStatement {
  readonly word: string; // 'What was done', or 'Closest to the record'
  readonly unknown: string | null;
}

/** What the choice that matches the record is called. */
export const doneWord = ({ fits }: Pick<Done, 'fits'>, words: Words): string =>
  say(words, fits === 'near' ? 'run.near' : 'run.real');

export const doneView = (file: CaseFile, words: Words, { done }: Pick<Decision, 'done'>): DoneView => ({
  ...roomStatement(file, words, done),
  word: doneWord(done, words),
  unknown: done.unknown ?? null,
});
