/** One reading of a case: by the law of which day, in which words, and what number everything in it bears. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { citabilityOf, factKnown, PUBLIC } from '../../domain/argument-map/knowable.ts';
import { label } from '../../domain/argument-map/label.ts';
import type { Labelling } from '../../domain/argument-map/labelling.ts';
import { say, type Words } from '../common/words.view.ts';
import { numbersOf } from './numbers.view.ts';

export interface Reading {
  readonly file: CaseFile;
  readonly words: Words;
  readonly today: boolean;
  readonly when: string; // the day of this reading, in words
  readonly labelling: Labelling; // of the day of this reading
  readonly before: Labelling; // of the day of the dispute
  readonly numbers: ReadonlyMap<string, string>;
  /** Law that nobody outside could have cited on the day of the dispute; shown only by the law of today. */
  readonly later: ReadonlySet<string>;
}

/** @param today whether the map is read by the law of the last day, instead of the day of the dispute */
export function reading(file: CaseFile, words: Words, today: boolean): Reading {
  const { readings } = file.outcome;
  const { on, when } = today ? readings.today : readings.thatDay;
  return {
    file,
    words,
    today,
    when,
    labelling: label(file, on, PUBLIC),
    before: label(file, readings.thatDay.on, PUBLIC),
    numbers: numbersOf(file, say(words, 'reader.factMark'), say(words, 'reader.lawMark')),
    later: laterLaw(file, readings.thatDay.on),
  };
}

function laterLaw(file: CaseFile, on: string): Set<string> {
  const laws = Object.keys(file.authorities).filter((id) => citabilityOf(file, id, on, PUBLIC) !== 'citable');
  const facts = Object.values(file.facts).filter(
    (fact) => (fact.label === 'held' || fact.label === 'law') && !factKnown(file, fact.id, on, PUBLIC),
  );
  return new Set([...laws, ...facts.map(({ id }) => id)]);
}

/** Whether this reading leaves something out, as law of a later day. */
export const hidden = ({ today, later }: Reading, id: string): boolean => !today && later.has(id);

/** The name of an item's place on the page: `argument/x` stands at `argument-x`. */
export const anchorOf = (id: string): string => id.replace('/', '-');
