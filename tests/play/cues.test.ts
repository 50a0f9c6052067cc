/** Taking up a tool sounds otherwise than taking a course: one cue each, named by what was taken. */
import { answersTo } from '../simulate/answersTo.ts';
import { courseOnward } from '../fixtures/options.ts';
import { describe, expect, it } from 'vitest';
import { caseNames } from '../../src/content/load/caseFolders.ts';
import { handOf } from '../../src/domain/play/interactions.ts';
import { playOf } from '../../src/domain/play/context.ts';
import type { AppEvent } from '../../src/machines/events.ts';
import { positions } from '../../src/domain/play/position.ts';
import { caseNamed, follow } from '../simulate/seatActor.ts';

describe.each(caseNames())('%s', (name) => {
  const file = caseNamed(name);

  it.each(Object.values(file.seats))('names the cue of every course of $id by its tool', async (seat) => {
    for (const { decision: slug } of positions(seat)) {
      const actor = await follow(file, seat.id, slug);
      const heard: string[] = [];
      actor.on('cue', (cue) => heard.push(cue.name));
      const { decision } = playOf(actor.getSnapshot().context);
      const typed =
        decision.moment === 'draft' && ['post', 'notice'].includes(file.documents[decision.document ?? '']?.kind ?? '');
      const taken = handOf[decision.moment] === 'decide' ? 'choice.weighed' : 'option.chosen';
      const options = Object.entries(playOf(actor.getSnapshot().context).decision.options);
      for (const [option] of options) actor.send({ type: 'option.chosen', option });
      expect(heard).toEqual(options.map(([, { tool }]) => (tool ? 'tool.taken' : typed ? 'post.written' : taken)));
      actor.stop();
    }
  });
});

/** What one event made the machine emit. */
function heardAfter(actor: Awaited<ReturnType<typeof follow>>, event: AppEvent): string[] {
  const heard: string[] = [];
  const { unsubscribe } = actor.on('cue', (cue) => heard.push(cue.name));
  actor.send(event);
  unsubscribe();
  return heard;
}

describe.each(caseNames())('%s: acts', (name) => {
  const file = caseNamed(name);
  const seats = Object.values(file.seats);
  const decisions = seats.flatMap((seat) =>
    positions(seat).map(({ decision }) => ({ seat: seat.id, slug: decision, decision: seat.decisions[decision] })),
  );

  it.each(decisions)(
    'gives every part of $slug of $seat the cue of its kind, and each act one cue',
    async ({ seat, slug, decision }) => {
      const actor = await follow(file, seat, slug);
      const typed =
        decision?.moment === 'draft' &&
        ['post', 'notice'].includes(file.documents[decision.document ?? '']?.kind ?? '');
      const cueOf = {
        line: 'line.circled',
        element: 'element.judged',
        exchange: decision?.moment === 'talk' ? 'line.spoken' : 'reply.given',
        clause: typed ? 'post.written' : 'clause.written',
      };
      const answers = (): void => {
        for (const event of answersTo(decision)) {
          const kind = event.type === 'part.answered' ? decision?.parts[event.part]?.kind : undefined;
          expect(heardAfter(actor, event)).toEqual([kind ? cueOf[kind] : 'phrase.heard']);
        }
      };
      const courseFirst = decision?.order === 'course-first' && decision.moment === 'argue';
      if (!courseFirst) answers();
      heardAfter(actor, { type: 'option.chosen', option: courseOnward(decision) });
      for (const slot of decision?.slots ?? [])
        expect(heardAfter(actor, { type: 'slot.waived', slot })).toEqual(['slot.waived']);
      if (courseFirst) answers();
      const bound = decision?.moment === 'draft' && decision.document !== undefined && !typed;
      expect(heardAfter(actor, { type: 'decision.committed' })).toEqual(
        bound ? ['decision.committed', 'document.bound'] : ['decision.committed'],
      );
      actor.stop();
    },
  );

  it.each(seats)('takes up what lies on the desk of $id as a decision is entered, once', async (seat) => {
    for (const { decision: slug } of positions(seat)) {
      const actor = await follow(file, seat.id, slug);
      const decision = seat.decisions[slug];
      for (const event of answersTo(decision)) actor.send(event);
      actor.send({ type: 'option.chosen', option: courseOnward(decision) });
      for (const slot of decision?.slots ?? []) actor.send({ type: 'slot.waived', slot });
      for (const event of answersTo(decision)) actor.send(event); // where they come after the course
      actor.send({ type: 'decision.committed' });
      const heard = heardAfter(actor, { type: 'consequence.read' });
      const next =
        actor.getSnapshot().context.page === 'decision' ? playOf(actor.getSnapshot().context).decision : undefined;
      expect(heard.filter((cue) => cue.startsWith('document.') || cue === 'post.opened')).toHaveLength(
        next?.document ? 1 : 0,
      );
      expect(heard[0]).toBe('page.turned');
      actor.stop();
    }
  });

  it('opens and shuts every sheet with a sound, and a law with the sound of a book', async () => {
    const actor = await follow(file, seats[0]?.id ?? '', 'briefing');
    const opened = {
      file: 'folder.opened',
      docket: 'docket.unrolled',
      tools: 'tools.opened',
      settings: 'sheet.opened',
      about: 'sheet.opened',
    } as const;
    for (const [panel, cue] of Object.entries(opened)) {
      expect(heardAfter(actor, { type: 'panel.opened', panel: panel as keyof typeof opened })).toEqual([cue]);
      expect(heardAfter(actor, { type: 'panel.closed' })).toHaveLength(1);
    }
    expect(heardAfter(actor, { type: 'panel.closed' })).toEqual([]);
    const law = Object.entries(file.authorities).find(([, { kind }]) => kind === 'statute')?.[0];
    if (law) expect(heardAfter(actor, { type: 'source.opened', id: law })).toEqual(['statute.opened']);
    expect(heardAfter(actor, { type: 'source.opened', id: Object.keys(file.sources)[0] ?? '' })).toEqual([
      'source.opened',
    ]);
    expect(heardAfter(actor, { type: 'title.returned' })).toEqual(['place.left']);
    actor.stop();
  });

  it('unrolls the docket at the outcome, and goes back by a road with a sound', async () => {
    const actor = await follow(file, seats[0]?.id ?? '', 'outcome');
    const [first] = positions(seats[0] as (typeof seats)[number]);
    expect(heardAfter(actor, { type: 'fork.taken', decision: first?.decision ?? '' })[0]).toBe('road.taken');
    actor.stop();
  });
});
