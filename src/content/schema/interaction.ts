/** The kinds of moment a decision may be, and the kinds of part it may ask; what each does stands in `domain/play/interactions.ts`. */
import { z } from 'zod';

/** What a decision is made of: going over a paper, a choice, a call, a draft, a test in parts, an argument before a bench. */
export const Moment = z.enum(['inspect', 'choose', 'talk', 'draft', 'weigh', 'argue']);
export type Moment = z.output<typeof Moment>;

/** What is answered on the way: a line of a paper to circle or leave, a line in a call, a clause of a draft, an element of a test. */
export const PartKind = z.enum(['line', 'exchange', 'clause', 'element']);
export type PartKind = z.output<typeof PartKind>;
