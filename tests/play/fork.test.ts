/** A second road from any decision: the original is kept, the roads are compared, and either can be gone on with. */
import { describe, expect, it } from 'vitest';
import { caseNames } from '../../src/content/load/caseFolders.ts';
import type { Docket } from '../../src/domain/docket/docket.ts';
import { playOf } from '../../src/domain/play/context.ts';
import { positions } from '../../src/domain/play/position.ts';
import { comparisonView } from '../../src/pages/comparison/comparison.view.ts';
import { statePath } from '../simulate/statePath.ts';
import { caseNamed, follow, resume } from '../simulate/seatActor.ts';
import { coursesOnward } from '../fixtures/options.ts';
import { firstWordsInNode } from '../fixtures/words.ts';
import { answersTo } from '../simulate/answersTo.ts';

type Player = Awaited<ReturnType<typeof follow>>;
const words = firstWordsInNode();
const docketOf = (actor: Player): Docket => actor.getSnapshot().context.docket as Docket;
const at = (actor: Player): string => statePath(actor.getSnapshot());

/** Takes another course than the docket's, answers everything with the first reply, leaves the slots empty, and commits. */
function takeAnother(actor: Player, than: string): string {
  const { decision } = playOf(actor.getSnapshot().context);
  for (const event of answersTo(decision)) actor.send(event);
  const option = coursesOnward(decision).find((each) => each !== than) ?? '';
  actor.send({ type: 'option.chosen', option });
  for (const slot of decision.slots) actor.send({ type: 'slot.waived', slot });
  for (const event of answersTo(decision)) actor.send(event);
  actor.send({ type: 'decision.committed' });
  return option;
}

describe.each(caseNames())('%s', (name) => {
  const file = caseNamed(name);
  for (const seat of Object.values(file.seats)) {
    it.each(Object.keys(seat.decisions))(`${seat.id}: another road at %s stands beside the first`, async (slug) => {
      const actor = await follow(file, seat.id, 'scorecard');
      const original = docketOf(actor);
      const than = original.entries.find(({ decision }) => decision === slug)?.option ?? '';
      actor.send({ type: 'fork.taken', decision: slug });
      expect(at(actor)).toMatch(/^decision/);
      expect(playOf(actor.getSnapshot().context).decision.id).toBe(slug);
      const option = takeAnother(actor, than);
      actor.send({ type: 'consequence.read' });
      expect(at(actor)).toBe('comparison');
      // Everything after the fork is as it was.
      const rejoined = docketOf(actor).entries;
      expect(rejoined.map((entry) => entry.decision)).toEqual(original.entries.map((entry) => entry.decision));
      expect(rejoined.filter((entry) => entry.decision !== slug)).toEqual(
        original.entries.filter((entry) => entry.decision !== slug),
      );
      const view = comparisonView(actor.getSnapshot().context, words);
      expect(view.partings.map(({ id }) => id)).toEqual([slug]);
      expect(view.partings[0]?.now.did).toBe(seat.decisions[slug]?.options[option]?.said);
      expect(view.measures.length).toBeGreaterThanOrEqual(2);
      // Closing the lid here loses neither road.
      const { draft, page, fork } = actor.getSnapshot().context;
      const again = await resume(
        file,
        JSON.parse(JSON.stringify({ docket: docketOf(actor), draft, page, fork })) as never,
      );
      expect(at(again)).toBe('comparison');
      expect(again.getSnapshot().context.fork).toEqual(fork);
      actor.send({ type: 'fork.left' });
      expect(at(actor)).toBe('scorecard');
      expect(docketOf(actor)).toEqual(original);
    });

    it(`${seat.id}: the other road can be played to its end and still be laid beside the first`, async () => {
      const actor = await follow(file, seat.id, 'scorecard');
      const original = docketOf(actor);
      const first = positions(seat)[0]?.decision ?? '';
      actor.send({ type: 'fork.taken', decision: first });
      takeAnother(actor, original.entries[0]?.option ?? '');
      actor.send({ type: 'consequence.read' });
      actor.send({ type: 'fork.followed' });
      expect(docketOf(actor).entries).toHaveLength(1);
      for (let n = 0; n < 200 && at(actor) !== 'scorecard'; n += 1) {
        if (at(actor).startsWith('decision')) takeAnother(actor, '');
        for (const type of ['consequence.read', 'recap.read', 'outcome.turned'] as const) {
          if (actor.getSnapshot().can({ type })) {
            actor.send({ type });
            break;
          }
        }
      }
      expect(at(actor)).toBe('scorecard');
      expect(actor.getSnapshot().context.finished[seat.id]).toBeUndefined();
      actor.send({ type: 'fork.followed' });
      expect(at(actor)).toBe('comparison');
      expect(comparisonView(actor.getSnapshot().context, words).open).toBe(false);
      actor.send({ type: 'fork.left' });
      expect(docketOf(actor)).toEqual(original);
    });

    it(`${seat.id}: a seat is counted as played only when it was played to its end`, async () => {
      const linked = await follow(file, seat.id, 'scorecard');
      expect(linked.getSnapshot().context.finished).toEqual({});
      const last = positions(seat).at(-1)?.decision ?? '';
      const actor = await follow(file, seat.id, last);
      takeAnother(actor, '');
      actor.send({ type: 'consequence.read' });
      actor.send({ type: 'recap.read' });
      expect(Object.keys(actor.getSnapshot().context.finished)).toEqual([seat.id]);
    });
  }

  it('no road parts before the seat has been played, or at a decision it does not have', async () => {
    const seat = Object.keys(file.seats)[0] ?? '';
    const early = await follow(file, seat, Object.keys(file.seats[seat]?.decisions ?? {})[1] ?? '');
    expect(
      early
        .getSnapshot()
        .can({ type: 'fork.taken', decision: Object.keys(file.seats[seat]?.decisions ?? {})[0] ?? '' }),
    ).toBe(false);
    const whole = await follow(file, seat, 'scorecard');
    expect(whole.getSnapshot().can({ type: 'fork.taken', decision: 'no-such-decision' })).toBe(false);
  });
});
