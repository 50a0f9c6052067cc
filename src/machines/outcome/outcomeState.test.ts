/** The order of a seat's end: nothing, why they cared, years later, the scorecard; a case that does not say a thing goes past it. */
import { describe, expect, it } from 'vitest';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { follow, resume } from '../../../tests/simulate/seatActor.ts';
import { statePath } from '../../../tests/simulate/statePath.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import type { SavedPage } from '../../domain/play/savedPages.ts';

const SEAT = 'advocate';
type Screen = 'whyTheyCared' | 'yearsLater';

/** The specimen without some of what it tells after what was decided. */
function without(...left: readonly Screen[]): CaseFile {
  const outcome = { ...specimen.outcome };
  for (const screen of left) delete outcome[screen];
  return { ...specimen, outcome };
}

/** The pages from the outcome to the scorecard, each left by the button that leads on. */
async function walked(file: CaseFile): Promise<string[]> {
  const actor = await follow(file, SEAT, 'outcome');
  const pages = [statePath(actor.getSnapshot())];
  while (pages.at(-1) !== 'scorecard' && pages.length < 9) {
    actor.send({ type: 'outcome.turned' });
    pages.push(statePath(actor.getSnapshot()));
  }
  return pages;
}

const standing = async (file: CaseFile, page: SavedPage) =>
  resume(file, { docket: documentedDocket(file, SEAT), draft: null, page });

describe('the end of a seat', () => {
  it.each<[string, readonly Screen[], readonly string[]]>([
    ['both', [], ['why-they-cared', 'years-later']],
    ['no reasons', ['whyTheyCared'], ['years-later']],
    ['no later years', ['yearsLater'], ['why-they-cared']],
    ['neither', ['whyTheyCared', 'yearsLater'], []],
  ])('of a case that tells %s without anything else comes in its order', async (_, left, told) => {
    expect(await walked(without(...left))).toEqual(['outcome.brief', 'outcome.decided', ...told, 'scorecard']);
  });

  it.each(['why-they-cared', 'years-later'] as const)(
    'lets %s be passed over, and taken up again there',
    async (page) => {
      const actor = await standing(specimen, page);
      expect([statePath(actor.getSnapshot()), actor.getSnapshot().context.page]).toEqual([page, page]);
      actor.send({ type: 'outcome.skipped' });
      expect(statePath(actor.getSnapshot())).toBe('scorecard');
    },
  );

  it('takes a play up at the scorecard where the case no longer tells the page it was left on', async () => {
    const actor = await standing(without('whyTheyCared', 'yearsLater'), 'why-they-cared');
    expect([statePath(actor.getSnapshot()), actor.getSnapshot().context.page]).toEqual(['scorecard', 'scorecard']);
  });

  it.each([
    ['days.opened', 'outcome.timeline'],
    ['unknown.opened', 'outcome.unknown'],
  ] as const)(
    '%s looks up %s and comes back, and a play put away there stands on the scorecard',
    async (type, path) => {
      const actor = await follow(specimen, SEAT, 'scorecard');
      actor.send({ type });
      expect([statePath(actor.getSnapshot()), actor.getSnapshot().context.page]).toEqual([path, 'scorecard']);
      actor.send({ type: 'outcome.turned' });
      expect(statePath(actor.getSnapshot())).toBe('scorecard');
    },
  );
});
