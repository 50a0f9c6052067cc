/** Common errors a class acted on, each beside what the record shows and the choices that acted on it. */
import type { CaseFile } from '../../../content/schema/caseFile.ts';
import type { DebriefInput } from '../../../domain/debrief/debriefInput.ts';
import { errorTallies } from '../../../domain/debrief/errorsActedOn.ts';
import { carriedIn } from '../../common/carried.view.ts';
import { say, type Words } from '../../common/words.view.ts';
import { counted, type Counted } from '../common/counted.view.ts';
import { roomSources, type RoomSource } from '../common/source.view.ts';

export interface ClassErrors {
  readonly errorsCarried: string | null; // that some of the plays were begun in an older version
  readonly errorsMore: string | null; // errors that could have been acted on, and were not
  readonly errors: readonly {
    readonly belief: string;
    readonly correction: string;
    readonly counted: Counted;
    readonly where: readonly string[];
    readonly sources: readonly RoomSource[];
  }[];
}

/** Errors of the case that a play can act on, the one acted on most first. */
export function errorsOf(file: CaseFile, plays: DebriefInput['plays'], words: Words): ClassErrors {
  const { misconceptions } = file.learning;
  const tallies = errorTallies(file, plays);
  const avoided = tallies.filter((tally) => tally.plays === 0).length;
  const errors = tallies
    .filter((tally) => tally.plays > 0)
    .flatMap((tally) => {
      const error = misconceptions[tally.misconception];
      if (!error) return [];
      return [
        {
          belief: error.belief,
          correction: error.correction,
          counted: counted(tally.plays, tally.open, words),
          where: tally.choices.map(({ choice, count }) =>
            say(words, 'class.choice', { choice: choiceInWords(file, choice), count }),
          ),
          sources: roomSources(file, [...error.authorities, ...error.sources]),
        },
      ];
    });
  return {
    errorsCarried: carriedIn(plays, words),
    errors,
    errorsMore:
      avoided === 0 ? null : say(words, avoided === 1 ? 'class.avoidedOne' : 'class.avoided', { count: avoided }),
  };
}

/** A choice that acted on an error, as a class is told it: seat, decision, and the words of the course or the answer. */
export function choiceInWords(file: CaseFile, choice: string): string {
  const [seat = '', slug = '', last = '', reply] = choice.split('/');
  const decision = file.seats[seat]?.decisions[slug];
  const text = reply === undefined ? decision?.options[last]?.text : decision?.parts[last]?.replies[reply]?.text;
  const title = decision?.title ?? slug;
  return `${file.seats[seat]?.short ?? ''}, ${title}${/[.?!]$/u.test(title) ? '' : ':'} ${text ?? last}`;
}
