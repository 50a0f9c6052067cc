/** A decision asks for what is missing in its order, takes every change back to that question, and commits only when nothing is. */
import { describe, expect, it } from 'vitest';
import { advocateOf, specimen } from '../../../tests/fixtures/specimen.ts';
import { follow } from '../../../tests/simulate/seatActor.ts';
import { transcript } from '../../../tests/simulate/transcript.ts';
import type { Decision } from '../../content/schema/decision.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { AppEvent } from '../events.ts';

/** The specimen with its first decision changed. */
function changed(change: Partial<Decision>, paper: Partial<CaseFile['documents'][string]> = {}): CaseFile {
  const seat = advocateOf();
  const decision = seat.decisions['read-the-notice'];
  const document = specimen.documents['posted-notice'];
  if (!decision || !document) throw new Error('the specimen has lost its first decision');
  return {
    ...specimen,
    documents: { 'posted-notice': { ...document, ...paper } },
    seats: { advocate: { ...seat, decisions: { ...seat.decisions, 'read-the-notice': { ...decision, ...change } } } },
  };
}

const day: AppEvent = { type: 'part.answered', part: 'posting-day', reply: 'too-late' };
const print: AppEvent = { type: 'part.answered', part: 'small-print', reply: 'not-notice' };
const capped: AppEvent = { type: 'pen.capped' };
const course: AppEvent = { type: 'option.chosen', option: 'let-it-pass' };
const slip: AppEvent = { type: 'slip.placed', id: 'fact/bakery-opened' };
const waived: AppEvent = { type: 'slot.waived', slot: 'fact' };
const commit: AppEvent = { type: 'decision.committed' };

describe('a decision', () => {
  it('asks for its parts, then a course, then slips, in whatever order they are given', async () => {
    const actor = await follow(specimen, 'advocate', 'read-the-notice');
    expect(transcript(actor, [slip, course, day, print, waived, slip])).toEqual([
      'decision.find.looking: ', // a slip is judged against a course, and there is none yet
      'decision.find.looking: option.chosen',
      'decision.find.looking: line.circled',
      'decision.find.backing: line.circled',
      'decision.find.ready: slot.waived',
      'decision.find.ready: slip.placed',
    ]);
    expect(actor.getSnapshot().context.draft).toEqual({
      decision: 'read-the-notice',
      parts: { 'posting-day': 'too-late', 'small-print': 'not-notice' },
      option: 'let-it-pass',
      fact: 'fact/bakery-opened',
    });
  });

  it('asks for its parts last where the course comes first', async () => {
    const actor = await follow(changed({ moment: 'weigh', order: 'course-first' }), 'advocate', 'read-the-notice');
    expect(transcript(actor, [course, slip, day, print])).toEqual([
      'decision.decide.backing: choice.weighed',
      'decision.decide.examining: slip.placed',
      'decision.decide.examining: line.circled',
      'decision.decide.ready: line.circled',
    ]);
  });

  it('enters nothing before it is ready, and then once', async () => {
    const actor = await follow(specimen, 'advocate', 'read-the-notice');
    const sent = [commit, day, commit, print, commit, course, commit];
    expect(transcript(actor, sent).at(-1)).toBe('decision.find.backing: ');
    expect(actor.getSnapshot().context.docket?.entries).toEqual([]);
    expect(transcript(actor, [waived, commit, commit])).toEqual([
      'decision.find.ready: slot.waived',
      'consequence: decision.committed',
      'consequence: ',
    ]);
    const { docket, draft } = actor.getSnapshot().context;
    expect(draft).toBeNull();
    expect(docket?.entries).toEqual([
      {
        decision: 'read-the-notice',
        option: 'let-it-pass',
        parts: { 'posting-day': 'too-late', 'small-print': 'not-notice' },
      },
    ]);
  });

  it('changes a reply and a course that were given before, until a slip was tried', async () => {
    const actor = await follow(specimen, 'advocate', 'read-the-notice');
    const other: AppEvent = { type: 'option.chosen', option: 'take-it-down' };
    expect(transcript(actor, [day, course, other, course, slip, other]).slice(2)).toEqual([
      'decision.find.looking: option.chosen',
      'decision.find.looking: option.chosen',
      'decision.find.looking: slip.placed',
      'decision.find.looking: ',
    ]);
    expect(actor.getSnapshot().context.draft).toMatchObject({ option: 'let-it-pass' });
  });

  it('changes a line that was left, and no circle: what was drawn stands', async () => {
    const actor = await follow(specimen, 'advocate', 'read-the-notice');
    const left: AppEvent = { type: 'part.answered', part: 'small-print', reply: 'good-enough' };
    const lifted: AppEvent = { type: 'part.answered', part: 'posting-day', reply: 'in-time' };
    transcript(actor, [left, print, day, lifted]);
    expect(actor.getSnapshot().context.draft?.parts).toEqual({
      'posting-day': 'too-late',
      'small-print': 'not-notice',
    });
  });

  it('leaves what was passed over when the pen is put down', async () => {
    const actor = await follow(specimen, 'advocate', 'read-the-notice');
    expect(transcript(actor, [day, capped, capped])).toEqual([
      'decision.find.looking: line.circled',
      'decision.find.choosing: pen.capped',
      'decision.find.choosing: ',
    ]);
    expect(actor.getSnapshot().context.draft?.parts).toEqual({
      'posting-day': 'too-late',
      'small-print': 'good-enough',
    });
  });

  it('lets a wrong slip be swapped once, and remembers that it was', async () => {
    const actor = await follow(specimen, 'advocate', 'read-the-notice');
    transcript(actor, [day, capped, { type: 'option.chosen', option: 'write-to-clerk' }]);
    const right: AppEvent = { type: 'slip.placed', id: 'fact/posted-9-march' };
    expect(transcript(actor, [slip, slip, right, slip, waived, commit])).toEqual([
      'decision.find.ready: slip.placed',
      'decision.find.ready: ', // the same again
      'decision.find.ready: slip.placed',
      'decision.find.ready: ', // what fits stays
      'decision.find.ready: ',
      'consequence: decision.committed',
    ]);
    expect(actor.getSnapshot().context.docket?.entries[0]).toMatchObject({
      fact: 'fact/posted-9-march',
      second: ['fact'],
    });
  });

  it('lets the second slip stand where it does not fit either', async () => {
    const actor = await follow(specimen, 'advocate', 'read-the-notice');
    transcript(actor, [day, capped, course]);
    const also: AppEvent = { type: 'slip.placed', id: 'fact/hearing-12-march' };
    const right: AppEvent = { type: 'slip.placed', id: 'fact/posted-9-march' };
    expect(transcript(actor, [slip, also, right, waived])).toEqual([
      'decision.find.ready: slip.placed',
      'decision.find.ready: slip.placed',
      'decision.find.ready: ',
      'decision.find.ready: ',
    ]);
  });

  it('binds a draft on paper when it is committed, and not one on a screen', async () => {
    const paper = await follow(changed({ moment: 'draft' }, { kind: 'paper' }), 'advocate', 'read-the-notice');
    expect(transcript(paper, [day, print, course, waived, commit]).at(-1)).toBe(
      'consequence: decision.committed, document.bound',
    );
    const screen = await follow(changed({ moment: 'draft' }, { kind: 'post' }), 'advocate', 'read-the-notice');
    expect(transcript(screen, [day, print, course, waived, commit]).slice(-3)).toEqual([
      'decision.write.backing: post.written',
      'decision.write.ready: slot.waived',
      'consequence: decision.committed',
    ]);
  });
});
