/** A verdict: an argument the class used, how strong it is in a word, why, and the source that says so. */
import type { CaseFile, Seat } from '../../../content/schema/caseFile.ts';
import type { Argument } from '../../../content/schema/argument.ts';
import { fitsAt, holdsAt, usedOf, type ArgumentUse } from '../../../domain/debrief/argumentsUsed.ts';
import { say, type Words } from '../../common/words.view.ts';
import { markOf } from '../common/mark.view.ts';
import { roomSources, type RoomSource } from '../common/source.view.ts';
import type { ListFit } from './listFit.view.ts';

/** How strong an argument is, in a word for the room. No source of an argument stands on the wall without it. */
export interface StrengthWord {
  readonly strength: Argument['strength'] | 'unfit'; // unfit: its law or its facts are not those of the day
  readonly word: string;
  readonly holds: boolean;
}

export interface Verdict extends StrengthWord {
  readonly marks: readonly string[]; // courses that stand on it
  readonly stood: string | null; // how many stood on it; null where a count would say who
  readonly denied: string | null; // which courses act against it, in words
  readonly text: string;
  readonly why: string;
  readonly sources: readonly RoomSource[];
}

export interface Verdicts {
  readonly verdicts: readonly Verdict[];
  readonly lists: readonly ListFit[];
  readonly left: number; // how many more there are than the screen holds
}

/** So many sources stand beside a verdict; the cited case has the rest. */
const SOURCES = 2;

export function strengthWord(file: CaseFile, seat: Seat, slug: string, id: string, words: Words): StrengthWord {
  const strength = fitsAt(file, seat, slug, id) ? (file.arguments[id]?.strength ?? 'wrong') : 'unfit';
  return { strength, word: say(words, `run.strength-${strength}`), holds: holdsAt(file, seat, slug, id) };
}

interface Asked {
  readonly file: CaseFile;
  readonly seat: Seat; // or a coda
  readonly slug: string;
  readonly uses: readonly ArgumentUse[];
  readonly total: number; // how many answered; 0 where nobody is counted, and then all arguments are weighed
  readonly atOnce: number;
}

/**
 * The arguments used, most used first. The one that most stood on and that does not hold is the last to give way; where
 * nobody is counted, every argument of the decision is weighed, those that do not hold first.
 */
export function verdictsOf({ file, seat, slug, uses, total, atOnce }: Asked, words: Words): Verdicts {
  const used = usedOf(uses);
  const all = used.length > 0 ? used : uses;
  const failing = all.find(({ argument }) => !holdsAt(file, seat, slug, argument));
  const kept = new Set([...new Set([...(failing ? [failing] : []), ...all])].slice(0, atOnce));
  const marks = Object.keys(seat.decisions[slug]?.options ?? {});
  const letter = (option: string): string => markOf(marks.indexOf(option));
  const shown = all.filter((use) => kept.has(use));
  return {
    verdicts: shown.flatMap(({ argument, courses, against, stood }): Verdict[] => {
      const found = file.arguments[argument];
      if (!found) return [];
      const named = [...found.warrant, ...found.helps, ...found.raised.sources];
      return [
        {
          ...strengthWord(file, seat, slug, argument, words),
          marks: courses.map(letter),
          stood:
            total > 0 && stood > 0
              ? say(words, courses.length > 0 ? 'run.stood' : 'run.stoodInAnswer', { count: stood, of: total })
              : null,
          denied: against.length > 0 ? say(words, 'run.denied', { options: against.map(letter).join(', ') }) : null,
          text: found.statement,
          why: found.why,
          sources: roomSources(file, named).slice(0, SOURCES),
        },
      ];
    }),
    left: all.length - shown.length,
    lists: [{ list: 'verdicts', shown: shown.length, of: all.length, least: 1 }],
  };
}
