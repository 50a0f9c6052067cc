/** What a decision offers to somebody who looks and does not read: its courses, answers and slips as texts under a question. */
import type { CaseFile } from '../../../src/content/schema/caseFile.ts';
import type { Decision } from '../../../src/content/schema/decision.ts';
import { coursesOn } from '../endsRoad.ts';
import type { Choice } from './policies.ts';

type Slot = Decision['slots'][number];

/** The words that stand above the courses of a decision. */
const questionOf = ({ title, situation, ask }: Decision): string => [title, situation.text, ask ?? ''].join(' ');

/** The courses, but for those that end the road. */
export const coursesAt = (decision: Decision): Choice[] =>
  coursesOn(decision).map(([id, { text, follows }]) => ({
    id,
    text,
    question: questionOf(decision),
    sources: follows.sources.length,
  }));

/** The answers to each part, by part. */
export const answersAt = ({ parts }: Decision): (readonly [string, Choice[]])[] =>
  Object.entries(parts).map(([part, { title, prompt, replies }]) => [
    part,
    Object.entries(replies).map(([id, { text }]) => ({ id, text, question: `${title} ${prompt}`, sources: 0 })),
  ]);

/** The slips of some trays that go into a slot, under what they are to back. */
export const slipsFor = (file: CaseFile, slot: Slot, tray: Decision['tray'], backed: string): Choice[] =>
  tray[slot === 'fact' ? 'facts' : 'authorities'].map((id) => {
    const fact = file.facts[id];
    const authority = file.authorities[id];
    return {
      id,
      text: fact?.slip ?? fact?.statement ?? authority?.slip ?? authority?.holding ?? '',
      question: backed,
      sources: (fact ?? authority)?.sources.length ?? 0,
    };
  });
