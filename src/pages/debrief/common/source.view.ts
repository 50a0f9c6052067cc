/** A source as a room reads it from afar: its short name and its address, never a button. */
import type { CaseFile } from '../../../content/schema/caseFile.ts';
import type { LabelName } from '../../../content/schema/scalars.ts';
import { chipsFor, labelView, type LabelView } from '../../common/citation.view.ts';
import type { Words } from '../../common/words.view.ts';

export interface RoomSource {
  readonly text: string;
  readonly full: string;
}

export interface RoomStatement {
  readonly text: string;
  readonly label: LabelView;
  readonly sources: readonly RoomSource[];
}

export const roomSources = (file: CaseFile, ids: readonly string[]): RoomSource[] => {
  const seen = new Set<string>();
  return chipsFor(file, ids).flatMap(({ text, full }) => (seen.has(text) || !seen.add(text) ? [] : [{ text, full }]));
};

export const roomStatement = (
  file: CaseFile,
  words: Words,
  statement: { readonly text: string; readonly label: LabelName; readonly sources: readonly string[] },
): RoomStatement => ({
  text: statement.text,
  label: labelView(statement.label, words),
  sources: roomSources(file, statement.sources),
});
