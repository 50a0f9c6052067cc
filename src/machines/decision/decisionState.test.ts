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
const course: AppEvent = { type: 'option.chosen', option: 'let-it-pass' };
const slip: AppEvent = { type: 'slip.placed', id: 'fact/bakery-opened' };
const waived: AppEvent = { type: 'slot.waived', slot: 'fact' };
const commit: AppEvent = { type: 'decision.committed' };

describe('a decision', () => {
  it('asks for its parts, then a course, then slips, in whatever order they are given', async () => {
    const actor = await follow(specimen, 'advocate', 'read-the-notice');
    expect(transcript(actor, [slip, course, day, print, waived, slip])).toEqual([
      'decision.examining: ', // a slip is judged against a course, and there is none yet
      'decision.examining: option.chosen',
      'decision.examining: document.marked',
      'decision.backing: document.marked',
      'decision.ready: slot.waived',
      'decision.ready: slip.placed',
    ]);
    expect(actor.getSnapshot().context.draft).toEqual({
      decision: 'read-the-notice',
      parts: { 'posting-day': 'too-late', 'small-print': 'not-notice' },
      option: 'let-it-pass',
      fact: 'fact/bakery-opened',
    });
  });

  it('asks for its parts last where the course comes first', async () => {
    const actor = await follow(changed({ order: 'course-first' }), 'advocate', 'read-the-notice');
    expect(transcript(actor, [course, slip, day, print])).toEqual([
      'decision.backing: option.chosen',
      'decision.answering: slip.placed',
      'decision.answering: document.marked',
      'decision.ready: document.marked',
    ]);
  });

  it('enters nothing before it is ready, and then once', async () => {
    const actor = await follow(specimen, 'advocate', 'read-the-notice');
    const sent = [commit, day, commit, print, commit, course, commit];
    expect(transcript(actor, sent).at(-1)).toBe('decision.backing: ');
    expect(actor.getSnapshot().context.docket?.entries).toEqual([]);
    expect(transcript(actor, [waived, commit, commit])).toEqual([
      'decision.ready: slot.waived',
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
      'decision.examining: option.chosen',
      'decision.examining: option.chosen',
      'decision.examining: slip.placed',
      'decision.examining: ',
    ]);
    transcript(actor, [{ type: 'part.answered', part: 'posting-day', reply: 'in-time' }]);
    expect(actor.getSnapshot().context.draft).toMatchObject({
      parts: { 'posting-day': 'in-time' },
      option: 'let-it-pass',
    });
  });

  it('lets a wrong slip be swapped once, and remembers that it was', async () => {
    const actor = await follow(specimen, 'advocate', 'read-the-notice');
    transcript(actor, [day, print, { type: 'option.chosen', option: 'write-to-clerk' }]);
    const right: AppEvent = { type: 'slip.placed', id: 'fact/posted-9-march' };
    expect(transcript(actor, [slip, slip, right, slip, waived, commit])).toEqual([
      'decision.ready: slip.placed',
      'decision.ready: ', // the same again
      'decision.ready: slip.placed',
      'decision.ready: ', // what fits stays
      'decision.ready: ',
      'consequence: decision.committed',
    ]);
    expect(actor.getSnapshot().context.docket?.entries[0]).toMatchObject({
      fact: 'fact/posted-9-march',
      second: ['fact'],
    });
  });

  it('lets the second slip stand where it does not fit either', async () => {
    const actor = await follow(specimen, 'advocate', 'read-the-notice');
    transcript(actor, [day, print, course]);
    const also: AppEvent = { type: 'slip.placed', id: 'fact/hearing-12-march' };
    const right: AppEvent = { type: 'slip.placed', id: 'fact/posted-9-march' };
    expect(transcript(actor, [slip, also, right, waived])).toEqual([
      'decision.ready: slip.placed',
      'decision.ready: slip.placed',
      'decision.ready: ',
      'decision.ready: ',
    ]);
  });

  it('binds a draft on paper when it is committed, and not one on a screen', async () => {
    const paper = await follow(changed({ moment: 'draft' }, { kind: 'paper' }), 'advocate', 'read-the-notice');
    expect(transcript(paper, [day, print, course, waived, commit]).at(-1)).toBe(
      'consequence: decision.committed, document.bound',
    );
    const screen = await follow(changed({ moment: 'draft' }, { kind: 'post' }), 'advocate', 'read-the-notice');
    expect(transcript(screen, [day, print, course, waived, commit]).slice(-3)).toEqual([
      'decision.backing: post.written',
      'decision.ready: slot.waived',
      'consequence: decision.committed',
    ]);
  });
});
