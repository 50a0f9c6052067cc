/** Kills a play at every decision of every seat and takes it up again: nothing entered is lost. */
import { describe, expect, it } from 'vitest';
import { caseNames } from '../../src/content/load/caseFolders.ts';
import type { SavedPlay } from '../../src/domain/play/context.ts';
import { appView } from '../../src/pages/registry/appView.ts';
import { everySetting } from '../fixtures/settings.ts';
import { bringEveryPage } from '../fixtures/pages.ts';
import { firstWordsInNode } from '../fixtures/words.ts';
import { statePath } from '../simulate/statePath.ts';
import { caseNamed, follow, resume } from '../simulate/seatActor.ts';

const onDevice = (play: SavedPlay): SavedPlay => JSON.parse(JSON.stringify(play)) as SavedPlay;

await bringEveryPage();

describe.each(caseNames())('%s', (name) => {
  const file = caseNamed(name);
  for (const seat of Object.values(file.seats)) {
    it.each(Object.keys(seat.decisions))(`${seat.id}: killed at %s with a draft in hand`, async (decision) => {
      const actor = await follow(file, seat.id, decision);
      const option = Object.keys(seat.decisions[decision]?.options ?? {})[0] ?? '';
      actor.send({ type: 'option.chosen', option });
      const { docket, draft, page } = actor.getSnapshot().context;
      if (!docket) throw new Error('no docket');
      const again = (await resume(file, onDevice({ docket, draft, page }))).getSnapshot();
      expect(again.context.docket).toEqual(docket);
      expect(again.context.draft?.option).toBe(option);
      expect(statePath(again)).toBe(statePath(actor.getSnapshot()));
      expect(again.context.notices).toEqual([]);
    });

    it(`${seat.id}: a damaged save keeps what can be read and says so`, async () => {
      const slugs = Object.keys(seat.decisions);
      const actor = await follow(file, seat.id, slugs[2] ?? '');
      const { docket } = actor.getSnapshot().context;
      if (!docket) throw new Error('no docket');
      const entries = [docket.entries[0], { decision: slugs[1], option: 'no-such-option', parts: {} }];
      const again = (
        await resume(file, { docket: { ...docket, entries: entries as never }, draft: null, page: 'decision' })
      ).getSnapshot();
      expect(again.context.docket?.entries).toEqual([docket.entries[0]]);
      expect(again.context.notices).toEqual(['save-mangled']);
    });

    it(`${seat.id}: a save of an older version keeps what fits and says so`, async () => {
      const actor = await follow(file, seat.id, Object.keys(seat.decisions)[1] ?? '');
      const { docket } = actor.getSnapshot().context;
      if (!docket) throw new Error('no docket');
      const again = (
        await resume(file, { docket: { ...docket, version: 0 }, draft: null, page: 'decision' })
      ).getSnapshot();
      expect(again.context.docket?.entries.length).toBe(1);
      expect(again.context.notices).toEqual(['save-older']);
    });

    it(`${seat.id}: a save of an older version says how many of its decisions are left out`, async () => {
      const actor = await follow(file, seat.id, Object.keys(seat.decisions)[2] ?? '');
      const { docket } = actor.getSnapshot().context;
      if (!docket) throw new Error('no docket');
      const entries = docket.entries.map((entry, n) => (n === 1 ? { ...entry, option: 'gone-since' } : entry));
      const again = await resume(file, { docket: { ...docket, version: 0, entries }, draft: null, page: 'decision' });
      const { notices } = appView(again.getSnapshot(), firstWordsInNode(), everySetting);
      expect(notices.map(({ text }) => text)).toEqual([
        expect.stringMatching(/1 of 2 decisions is from an older version\.$/u),
      ]);
    });

    it(`${seat.id}: a link finds a decision by its slug and by the dossier's id`, async () => {
      const [slug, decision] = Object.entries(seat.decisions)[1] ?? [];
      if (!slug || !decision) throw new Error('no second decision');
      const [bySlug, byRef] = [await follow(file, seat.id, slug), await follow(file, seat.id, decision.ref)];
      expect(byRef.getSnapshot().context.docket?.entries).toHaveLength(1);
      expect(byRef.getSnapshot().context.docket).toEqual(bySlug.getSnapshot().context.docket);
    });

    it(`${seat.id}: a link to nowhere starts the seat and says so`, async () => {
      const snapshot = (await follow(file, seat.id, 'no-such-place')).getSnapshot();
      expect(statePath(snapshot)).toBe('briefing');
      expect(snapshot.context.misread).toEqual([{ problem: 'at', key: 'at', value: 'no-such-place' }]);
    });
  }

  it('a link to a seat the case does not have stays on the title and says so', async () => {
    const snapshot = (await follow(file, 'no-such-seat', 'briefing')).getSnapshot();
    expect(statePath(snapshot)).toBe('title');
    expect(snapshot.context.notices).toEqual(['link-unknown']);
  });
});
