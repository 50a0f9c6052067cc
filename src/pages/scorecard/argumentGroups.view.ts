/** The arguments of a play: those on record that were made, those that were open and not made, and those nobody filed. */
import type { DocketAssessment } from '../../domain/scoring/assessDocket.ts';
import type { Play } from '../../domain/play/context.ts';
import { chipsFor, labelView, type Chip, type LabelView } from '../common/citation.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface ArgumentGroup {
  readonly title: string;
  readonly items: readonly { readonly text: string; readonly label: LabelView; readonly chips: readonly Chip[] }[];
}

export function argumentGroups(
  { file }: Play,
  { onRecord, constructed }: DocketAssessment,
  words: Words,
): ArgumentGroup[] {
  const item = (id: string, labelName: 'alleged' | 'constructed') => {
    const argument = file.arguments[id];
    return argument
      ? [
          {
            text: argument.statement,
            label: labelView(labelName, words),
            chips: chipsFor(file, [id, ...argument.raised.sources]),
          },
        ]
      : [];
  };
  const of = (made: boolean) =>
    onRecord.filter((each) => each.made === made).flatMap((each) => item(each.argument, 'alleged'));
  return [
    { title: say(words, 'score.made'), items: of(true) },
    { title: say(words, 'score.missed'), items: of(false) },
    {
      title: say(words, 'score.constructed'),
      items: constructed
        .filter((id) => file.arguments[id]?.strength !== 'wrong')
        .flatMap((id) => item(id, 'constructed')),
    },
  ];
}
