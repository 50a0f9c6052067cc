/** What has been said in one exchange, line by line, with how each line met the one before it. */
import type { CaseFile } from '../../../content/schema/caseFile.ts';
import type { Hearing, HearingPosition, Question } from '../../../content/schema/hearing.ts';
import { aimAgainst, type Aim } from '../../../domain/hearing/bearing.ts';
import { heardOf } from '../../../domain/hearing/heard.ts';
import { across } from '../../../domain/hearing/hearingDocket.ts';
import type { HearingDraft } from '../../../domain/play/context.ts';
import { chipsFor, type Chip } from '../../common/citation.view.ts';
import { say, type Words } from '../../common/words.view.ts';

export interface LineView {
  readonly who: 'bench' | 'lead' | 'across';
  readonly name: string;
  readonly text: string;
  readonly aim: { readonly name: Aim | 'beside'; readonly word: string } | null;
  readonly chips: readonly Chip[];
}

interface Said {
  readonly file: CaseFile;
  readonly hearing: Hearing;
  readonly side: string; // who was asked
  readonly question: Question;
  readonly draft: HearingDraft;
  readonly isRuled: boolean; // until then the bench's answer to an objection is not heard
}

/** The lines said so far, the bench's question first. */
export function transcript({ file, hearing, side, question, draft, isRuled }: Said, words: Words): LineView[] {
  const bench = (text: string): LineView => ({
    who: 'bench',
    name: say(words, 'hearing.bench'),
    text,
    aim: null,
    chips: [],
  });
  const other = across(hearing, side);
  const nameOf = (each: string): string => hearing.sides[each]?.short ?? each;
  const lines: LineView[] = [bench(question.text)];
  const { position: taken, objected } = draft;
  const position =
    taken === undefined
      ? undefined
      : heardOf(question, { position: taken, ...(objected !== undefined && { objected }) });
  if (!position) return lines;
  const slips = [draft.fact, draft.authority].filter((slip): slip is string => typeof slip === 'string');
  lines.push({ who: 'lead', name: nameOf(side), text: position.text, aim: null, chips: chipsFor(file, slips) });
  if (objected !== undefined) {
    const { by, text } = position.phrases?.at(-1)?.objected ?? { by: '', text: '' };
    lines.push({ who: 'across', name: nameOf(other), text: say(words, 'bench.objects'), aim: null, chips: [] });
    return isRuled ? [...lines, { ...bench(text), name: by }] : lines;
  }
  if (draft.answer === undefined) return lines;
  lines.push(line('across', nameOf(other), draft.answer, position, 'hearing.conceded'));
  if (draft.answer === null || draft.rejoinder === undefined) return lines;
  lines.push(line('lead', nameOf(side), draft.rejoinder, { asserts: [draft.answer], denies: [] }, 'hearing.rested'));
  return lines;

  function line(
    who: LineView['who'],
    name: string,
    argument: string | null,
    target: Pick<HearingPosition, 'asserts' | 'denies'>,
    silent: string,
  ): LineView {
    if (argument === null) return { who, name, text: say(words, silent), aim: null, chips: [] };
    const aim = aimAgainst(file, argument, target) ?? 'beside';
    return {
      who,
      name,
      text: file.arguments[argument]?.statement ?? '',
      aim: { name: aim, word: say(words, `aim.${aim}`) },
      chips: chipsFor(file, [argument]),
    };
  }
}
