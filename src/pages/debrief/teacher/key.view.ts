/** The answer key, with the blank sheets it belongs to: both forms with the reason for each answer, the questions of the play, and how to give credit. */
import type { CaseFile } from '../../../content/schema/caseFile.ts';
import type { Teaching } from '../../../content/schema/teaching.ts';
import { say, type Words } from '../../common/words.view.ts';
import { roomSources, type RoomSource } from '../common/source.view.ts';
import { markOf } from '../common/mark.view.ts';

/** One form on paper: no answer on it. */
export interface KeySheet {
  readonly title: string;
  readonly tell: string;
  readonly items: readonly string[];
  readonly situation: string;
  readonly transfer: readonly string[];
}

export interface KeyView {
  readonly notes: readonly string[];
  readonly forms: readonly {
    readonly title: string;
    readonly rows: readonly {
      readonly text: string;
      readonly right: string;
      readonly why: string;
      readonly sources: readonly RoomSource[];
    }[];
  }[];
  /** The same forms to be filled in by hand. */
  readonly sheets: readonly KeySheet[];
  readonly questions: readonly {
    readonly stem: string;
    readonly mark: string;
    readonly right: string;
    readonly why: string;
  }[];
}

export function keyView(file: CaseFile, { answerKey, forms }: Teaching, words: Words): KeyView {
  return {
    notes: answerKey.notes,
    forms: [forms.a, forms.b].map(({ title, items, transfer }) => ({
      title,
      rows: [...Object.values(items), ...Object.values(transfer)].map(({ text, supported, why, sources }) => ({
        text,
        right: say(words, `teacher.supported-${supported}`),
        why,
        sources: roomSources(file, sources),
      })),
    })),
    sheets: [forms.a, forms.b].map(({ title, items, transfer }) => ({
      title,
      tell: forms.tell,
      items: Object.values(items).map(({ text }) => text),
      situation: forms.situation.text,
      transfer: Object.values(transfer).map(({ text }) => text),
    })),
    questions: Object.values(file.learning.quiz).flatMap(({ stem, options }) => {
      const n = options.findIndex(({ key }) => key === 'yes');
      const right = options[n];
      return right ? [{ stem, mark: markOf(n), right: right.text, why: right.rationale }] : [];
    }),
  };
}
