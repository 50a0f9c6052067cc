/** What the road adds to a text: constructed lines that answer what was done before. */
import type { Docket } from '../../domain/docket/docket.ts';
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { Variants } from '../../content/schema/variants.ts';
import { roadTo } from '../../domain/road/road.ts';
import { paragraphOn, textOn } from '../../domain/road/variantOn.ts';
import { labelView, type Cited } from './citation.view.ts';
import type { Words } from './words.view.ts';

/** Where on a play a text is read. */
export interface Reading {
  readonly file: CaseFile;
  readonly seat: Seat;
  readonly docket: Docket;
  readonly at: string; // the decision it belongs to
  readonly upTo: 'before' | 'with';
}

const roadOf = ({ file, seat, docket, at, upTo }: Reading) => roadTo(file, seat, docket, at, upTo);

/** The lines as one constructed statement, or null where this road has nothing to add. */
export function remembered(reading: Reading, texts: readonly Variants[], words: Words): Cited | null {
  if (texts.length === 0) return null;
  const text = paragraphOn(roadOf(reading), texts);
  return text === null ? null : { text, label: labelView('constructed', words), chips: [] };
}

/** What a course is called on this road. */
export const called = (reading: Reading, option: { readonly text: string; readonly called?: Variants }): string =>
  (option.called ? textOn(roadOf(reading), option.called) : null) ?? option.text;
