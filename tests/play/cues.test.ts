/** Taking up a tool sounds otherwise than taking a course: one cue each, named by what was taken. */
import { describe, expect, it } from 'vitest';
import { caseNames } from '../../src/content/load/caseFolders.ts';
import { playOf } from '../../src/machines/context.ts';
import { positions } from '../../src/machines/seat/position.ts';
import { caseNamed, follow } from './seatActor.ts';

describe.each(caseNames())('%s', (name) => {
  const file = caseNamed(name);

  it.each(Object.values(file.seats))('names the cue of every course of $id by its tool', async (seat) => {
    for (const { decision: slug } of positions(seat)) {
      const actor = await follow(file, seat.id, slug);
      const heard: string[] = [];
      actor.on('cue', (cue) => heard.push(cue.name));
      const { decision } = playOf(actor.getSnapshot().context);
      const typed = decision.moment === 'draft' && ['post', 'notice'].includes(file.documents[decision.document ?? '']?.kind ?? '');
      const options = Object.entries(playOf(actor.getSnapshot().context).decision.options);
      for (const [option] of options) actor.send({ type: 'option.chosen', option });
      expect(heard).toEqual(options.map(([, { tool }]) => (tool ? 'tool.taken' : typed ? 'post.written' : 'option.chosen')));
      actor.stop();
    }
  });
});
