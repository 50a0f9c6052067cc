/** A seat event by event, written down: where the game stands after each, and what sounds. */
import { describe, expect, it } from 'vitest';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { resume, takeSeat } from '../../../tests/simulate/seatActor.ts';
import { transcript } from '../../../tests/simulate/transcript.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import type { AppEvent } from '../events.ts';

const whole = documentedDocket(specimen, 'advocate');

/** The documented course of one decision, in the order its page asks. */
function documented(at: number): AppEvent[] {
  const entry = whole.entries[at];
  if (!entry) throw new Error('the specimen has lost a decision');
  return [
    ...Object.entries(entry.parts).map(([part, reply]): AppEvent => ({ type: 'part.answered', part, reply })),
    { type: 'option.chosen', option: entry.option },
    ...[entry.fact, entry.authority].flatMap((id): AppEvent[] => (id ? [{ type: 'slip.placed', id }] : [])),
    { type: 'decision.committed' },
  ];
}

const next = (type: 'briefing.read' | 'consequence.read' | 'recap.read' | 'outcome.turned'): AppEvent => ({
  type,
});

describe('the documented course of the specimen', () => {
  it('goes through every page, with its cues', async () => {
    const actor = await takeSeat(specimen, 'advocate');
    const lines = transcript(actor, [
      next('briefing.read'),
      ...documented(0),
      next('consequence.read'),
      ...documented(1),
      next('consequence.read'),
      next('recap.read'),
      ...documented(2),
      next('consequence.read'),
      ...documented(3),
      next('consequence.read'),
      next('recap.read'),
      next('outcome.turned'),
      next('outcome.turned'),
      next('outcome.turned'),
      next('outcome.turned'),
    ]);
    expect(lines).toEqual([
      'decision.find.looking: page.turned, chapter.opened, document.taken',
      'decision.find.looking: line.circled',
      'decision.find.choosing: line.circled',
      'decision.find.backing: option.chosen',
      'decision.find.ready: slip.placed',
      'consequence: decision.committed',
      'decision.talk.listening: page.turned',
      'decision.talk.listening: line.spoken',
      'decision.talk.choosing: line.spoken',
      'decision.talk.ready: option.chosen',
      'consequence: decision.committed',
      'recap: page.turned',
      'decision.decide.choosing: page.turned, chapter.opened',
      'decision.decide.backing: choice.weighed',
      'decision.decide.backing: slip.placed',
      'decision.decide.ready: slip.placed',
      'consequence: decision.committed',
      'decision.decide.examining: page.turned',
      'decision.decide.examining: element.judged',
      'decision.decide.choosing: element.judged',
      'decision.decide.backing: choice.weighed',
      'decision.decide.ready: slip.placed',
      'consequence: decision.committed',
      'recap: page.turned',
      'outcome.brief: page.turned, outcome.opened',
      'outcome.decided: page.turned',
      'why-they-cared: page.turned',
      'years-later: page.turned',
      'scorecard: page.turned',
    ]);
    const { context } = actor.getSnapshot();
    expect(context.docket).toEqual(whole);
    expect(context.finished).toEqual({ advocate: whole });
    expect(context).toMatchObject({ page: 'scorecard', draft: null, fork: null });
  });

  it('keeps the page a play stands on at every step', async () => {
    const actor = await takeSeat(specimen, 'advocate');
    const pages = [next('briefing.read'), ...documented(0), next('consequence.read'), ...documented(1)].map((event) => {
      actor.send(event);
      return actor.getSnapshot().context.page;
    });
    expect(new Set(pages)).toEqual(new Set(['decision', 'consequence']));
    actor.send(next('consequence.read'));
    expect(actor.getSnapshot().context.page).toBe('recap');
  });
});

describe('a second course', () => {
  const again: AppEvent[] = [
    { type: 'part.answered', part: 'opening', reply: 'the-dates' },
    { type: 'part.answered', part: 'crack', reply: 'hear-it' },
    { type: 'option.chosen', option: 'no-way-back' },
    { type: 'decision.committed' },
    next('consequence.read'),
  ];

  it('at the end of a chapter is compared, and played on from the chapter’s card', async () => {
    const actor = await resume(specimen, { docket: whole, draft: null, page: 'outcome' });
    const lines = transcript(actor, [
      { type: 'fork.taken', decision: 'call-the-clerk' },
      ...again,
      { type: 'fork.followed' },
      next('recap.read'),
    ]);
    expect([lines[0], ...lines.slice(-3)]).toEqual([
      'decision.talk.listening: road.taken',
      'comparison: page.turned',
      'recap: page.turned',
      'decision.decide.choosing: page.turned, chapter.opened',
    ]);
  });

  it('within a chapter is played on from the next decision', async () => {
    const actor = await resume(specimen, { docket: whole, draft: null, page: 'scorecard' });
    const lines = transcript(actor, [
      { type: 'fork.taken', decision: 'read-the-notice' },
      ...documented(0),
      next('consequence.read'),
      { type: 'fork.followed' },
    ]);
    expect(lines.at(-1)).toBe('decision.talk.listening: page.turned');
    expect(actor.getSnapshot().context).toMatchObject({ chapter: 0, step: 1, draft: null, fork: { onward: true } });
  });

  it('may be taken from the comparison at another decision', async () => {
    const actor = await resume(specimen, { docket: whole, draft: null, page: 'outcome' });
    transcript(actor, [{ type: 'fork.taken', decision: 'call-the-clerk' }, ...again]);
    expect(transcript(actor, [{ type: 'fork.taken', decision: 'write-the-letter' }])).toEqual([
      'decision.decide.choosing: road.taken',
    ]);
    expect(actor.getSnapshot().context.fork).toEqual({ original: whole, decision: 'write-the-letter', onward: false });
  });

  it('never takes the place of the first that is kept', async () => {
    const actor = await resume(specimen, { docket: whole, draft: null, page: 'scorecard' });
    transcript(actor, [
      { type: 'fork.taken', decision: 'test-the-emergency' },
      ...documented(3),
      next('consequence.read'),
      { type: 'fork.followed' },
      next('recap.read'),
    ]);
    expect(actor.getSnapshot().context).toMatchObject({ finished: {}, page: 'outcome' });
  });
});

describe('a seat that is taken up again', () => {
  it.each([
    ['decision', 2, 'decision.decide.choosing'],
    ['consequence', 2, 'consequence'],
    ['recap', 2, 'recap'],
    ['briefing', 0, 'briefing'],
    ['outcome', 4, 'outcome.brief'],
    ['scorecard', 4, 'scorecard'],
  ] as const)('on the page %s stands there', async (page, count, state) => {
    const docket = { ...whole, entries: whole.entries.slice(0, count) };
    const actor = await resume(specimen, { docket, draft: null, page });
    expect(transcript(actor, [{ type: 'panel.closed' }])).toEqual([`${state}: `]);
  });
});
