/** Statement by statement and question by question: how many marked it, what is right, why, and where that stands. */
import type { CaseFile } from '../../../content/schema/caseFile.ts';
import type { Forms } from '../../../content/schema/teaching.ts';
import type { AnswerSheets } from '../../../domain/codes/codebook.ts';
import { FORM_NAMES, OCCASIONS } from '../../../domain/codes/sheets.ts';
import type { ClassPlay } from '../../../domain/debrief/classPlay.ts';
import { keyOf, readForm, statementsOf } from '../../../domain/debrief/formSheets.ts';
import { say, type Words } from '../../common/words.view.ts';
import { counted, type Counted } from '../common/counted.view.ts';
import { roomSources, roomStatement, type RoomSource, type RoomStatement } from '../common/source.view.ts';

export interface ItemRow {
  readonly text: string;
  readonly side: string;
  readonly supported: boolean;
  readonly right: string; // the right answer in a word
  readonly why: RoomStatement;
  readonly cells: readonly (Counted | null)[]; // marked right before and after; null where nobody had it
}

export interface ItemTable {
  readonly name: string;
  readonly rows: readonly ItemRow[];
}

export interface RecallTable {
  readonly seat: string;
  readonly rows: readonly {
    readonly stem: string;
    readonly right: string;
    readonly why: string;
    readonly sources: readonly RoomSource[];
    readonly counted: Counted | null;
  }[];
}

export function formItems(file: CaseFile, forms: Forms, handedIn: readonly AnswerSheets[], words: Words): ItemTable[] {
  const key = keyOf(forms);
  const filled = OCCASIONS.map((occasion) => handedIn.flatMap((sheets) => readForm(sheets[occasion], key) ?? []));
  return FORM_NAMES.map((name) => ({
    name: forms[name].title,
    rows: statementsOf(forms, name).map((statement, n): ItemRow => ({
      text: statement.text,
      side: say(words, 'forms.arguedBy', { side: file.cover.sides[statement.side] ?? statement.side }),
      supported: statement.supported === 'yes',
      right: say(words, statement.supported === 'yes' ? 'form.yes' : 'form.no'),
      why: roomStatement(file, words, { text: statement.why, label: statement.label, sources: statement.sources }),
      cells: filled.map((people) => {
        const marks = people.flatMap(({ form, marks: all }) =>
          form === name && all[n] !== null && all[n] !== undefined ? [all[n]] : [],
        );
        return marks.length === 0
          ? null
          : counted(marks.filter((mark) => mark === key[name][n]).length, marks.length, words);
      }),
    })),
  }));
}

/** The questions each seat was remembered by; seats whose questions nobody answered are left out. */
export function recallTables(file: CaseFile, plays: readonly ClassPlay[], words: Words): RecallTable[] {
  return Object.values(file.seats).flatMap((seat) => {
    const sheets = plays.flatMap(({ docket, sheets: { recall } }) =>
      docket.seat === seat.id && recall?.some((answer) => answer !== null) ? [recall] : [],
    );
    if (sheets.length === 0) return [];
    return [
      {
        seat: seat.title,
        rows: seat.recall.flatMap((slug, n) => {
          const question = file.learning.quiz[slug];
          const at = question?.options.findIndex(({ key }) => key === 'yes') ?? -1;
          const right = question?.options[at];
          if (!question || !right) return [];
          const answers = sheets.flatMap((sheet) => sheet[n] ?? []);
          return [
            {
              stem: question.stem,
              right: right.text,
              why: right.rationale,
              sources: roomSources(file, question.sources),
              counted:
                answers.length === 0
                  ? null
                  : counted(answers.filter((answer) => answer === at).length, answers.length, words),
            },
          ];
        }),
      },
    ];
  });
}
