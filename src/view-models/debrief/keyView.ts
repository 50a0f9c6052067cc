/** The answer key: both forms with the reason for each answer, the questions of the play, and how to give credit. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Teaching } from '../../content/schema/teaching.ts';
import { say, type Words } from '../words.ts';
import { roomSources, type RoomSource } from './source.ts';
import { markOf } from './whyView.ts';

export interface KeyView {
  readonly notes: readonly string[];
  readonly forms: readonly { readonly title: string; readonly rows: readonly { readonly text: string; readonly right: string; readonly why: string; readonly sources: readonly RoomSource[] }[] }[];
  readonly questions: readonly { readonly stem: string; readonly mark: string; readonly right: string; readonly why: string }[];
}

export function keyView(file: CaseFile, { answerKey, forms }: Teaching, words: Words): KeyView {
  return {
    notes: answerKey.notes,
    forms: [forms.a, forms.b].map(({ title, items, transfer }) => ({
      title,
      rows: [...Object.values(items), ...Object.values(transfer)].map(({ text, supported, why, sources }) => ({ text, right: say(words, `teacher.supported-${supported}`), why, sources: roomSources(file, sources) })),
    })),
    questions: Object.values(file.learning.quiz).flatMap(({ stem, options }) => {
      const n = options.findIndex(({ key }) => key === 'yes');
      const right = options[n];
      return right ? [{ stem, mark: markOf(n), right: right.text, why: right.rationale }] : [];
    }),
  };
}
