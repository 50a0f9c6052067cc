/** A claim stands in the way until the words that settle it are pressed; it is met once, and on the first road alone. */
import { describe, expect, it } from 'vitest';
import { completeSeats } from '../../../tests/fixtures/cases.ts';
import { claimed } from '../../../tests/fixtures/checks.ts';
import { upTo } from '../../../tests/fixtures/context.ts';
import { eventsAt } from '../../../tests/simulate/roadEvents.ts';
import { follow, resume, takeSeat } from '../../../tests/simulate/seatActor.ts';
import { statePath } from '../../../tests/simulate/statePath.ts';
import { transcript } from '../../../tests/simulate/transcript.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import { hasCore } from '../../domain/docket/edition.ts';
import type { AppEvent } from '../events.ts';

const file = claimed();
const whole = documentedDocket(file, 'advocate');
const [, second = '', third = ''] = whole.entries.map(({ decision }) => decision);
const press = (line: string): AppEvent => ({ type: 'words.pressed', line });
const opened: AppEvent = { type: 'check.opened' };
const read: AppEvent = { type: 'check.read' };
const at = (actor: Awaited<ReturnType<typeof follow>>): string => statePath(actor.getSnapshot());

/** The pages of the documented course, each once as it is come to. */
async function pagesOf(): Promise<string[]> {
  const actor = await takeSeat(file, 'advocate');
  const pages = [at(actor)];
  for (;;) {
    const snapshot = actor.getSnapshot();
    const events = eventsAt(snapshot, (decision) => whole.entries.find((entry) => entry.decision === decision));
    if (events.length === 0) return pages;
    for (const event of events) actor.send(event);
    pages.push(at(actor));
  }
}

describe('a claim', () => {
  it('arrives before its decision and at the end, and nowhere else', async () => {
    const pages = await pagesOf();
    expect(pages.filter((page) => page.startsWith('check'))).toHaveLength(2);
    expect(pages[pages.indexOf('check.claimed') - 1]).toBe('consequence');
    expect(pages.slice(pages.lastIndexOf('check.claimed') - 1)).toEqual([
      'recap',
      'check.claimed',
      'outcome.brief',
      'outcome.decided',
      'why-they-cared',
      'years-later',
      'scorecard',
    ]);
  });

  it('is opened, missed and settled, each with its sound, and leads on', async () => {
    const actor = await resume(file, { docket: upTo(whole, 1), draft: null, page: 'consequence' });
    const lines = transcript(actor, [
      { type: 'consequence.read' },
      press('vote'),
      opened,
      opened,
      press('date'),
      press('date'),
      press('nobody'),
      press('vote'),
      press('date'),
      read,
    ]);
    expect(lines).toEqual([
      'check.claimed: page.turned',
      'check.claimed: ',
      'check.reading: source.opened',
      'check.reading: ',
      'check.reading: element.judged',
      'check.reading: ',
      'check.reading: ',
      'check.settled: slips.fit',
      'check.settled: ',
      expect.stringMatching(/^decision\.\S+: page\.turned$/u),
    ]);
    expect(actor.getSnapshot().context.docket).toEqual(upTo(whole, 1));
  });

  it.each([
    ['unopened', undefined, 'check.claimed'],
    ['opened', { check: 'early', opened: true, pressed: ['date'] }, 'check.reading'],
    ['settled', { check: 'early', opened: true, pressed: ['vote'] }, 'check.settled'],
  ])('that was left %s is taken up there', async (_, check, state) => {
    const actor = await resume(file, {
      docket: upTo(whole, 1),
      draft: null,
      page: 'claim-check',
      ...(check && { check }),
    });
    expect(at(actor)).toBe(state);
  });

  it('that stands nowhere lets a save go on where it was', async () => {
    const early = await resume(file, { docket: upTo(whole, 2), draft: null, page: 'claim-check' });
    expect([at(early).split('.')[0], early.getSnapshot().context.page]).toEqual(['decision', 'decision']);
    expect(at(await resume(file, { docket: whole, draft: null, page: 'claim-check' }))).toBe('check.claimed');
  });

  it('stands not before a decision that a link or a save opens', async () => {
    expect(at(await follow(file, 'advocate', second))).toMatch(/^decision/u);
    expect(at(await resume(file, { docket: upTo(whole, 1), draft: null, page: 'decision' }))).toMatch(/^decision/u);
    expect(at(await follow(file, 'advocate', third))).toMatch(/^decision/u);
  });

  it('is not met again on a second road', async () => {
    const actor = await follow(file, 'advocate', 'scorecard');
    actor.send({ type: 'fork.taken', decision: second });
    expect(at(actor)).toMatch(/^decision/u);
  });

  it('is met again by who plays the seat anew', async () => {
    const actor = await follow(file, 'advocate', 'scorecard');
    actor.send({ type: 'seat.replayed' });
    expect(actor.getSnapshot().context.check).toBeNull();
  });
});

describe.each(
  completeSeats().flatMap(({ file: of, seat }) =>
    Object.entries(seat.checks).map(([slug, check]) => ({ name: `${seat.id}: ${slug}`, of, seat, check })),
  ),
)('$name', ({ of, seat, check }) => {
  const edition = hasCore(seat) ? 'core' : 'full';
  const all = documentedDocket(of, seat.id, undefined, edition);
  const place = all.entries.findIndex(({ decision }) => decision === check.before);
  const docket = upTo(all, place < 0 ? all.entries.length : place);

  it('is settled by its own words alone, and leads on', async () => {
    const actor = await resume(of, { docket, draft: null, page: 'claim-check' });
    expect(at(actor)).toBe('check.claimed');
    actor.send(opened);
    const lines = Object.keys(check.lines).filter((line) => line !== check.settles);
    for (const line of lines) {
      actor.send(press(line));
      expect(at(actor)).toBe('check.reading');
    }
    actor.send(press(check.settles));
    expect(at(actor)).toBe('check.settled');
    actor.send(read);
    expect(at(actor)).toMatch(place < 0 ? /^outcome/u : /^decision/u);
    expect(actor.getSnapshot().context.docket).toEqual(docket);
  });
});
