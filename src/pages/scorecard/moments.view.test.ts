/** Three moments in words: what was done, how it stood and why, each with the way back; and what is said where there is none. */
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../tests/fixtures/context.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { documentedDocket, type Docket } from '../../domain/docket/docket.ts';
import { playOf } from '../../domain/play/context.ts';
import { momentSpoken, momentViews } from './moments.view.ts';

const words = firstWordsInNode();
const whole = documentedDocket(specimen, 'advocate');
const badly: Docket = {
  ...whole,
  entries: whole.entries.map((entry) =>
    entry.decision === 'call-the-clerk' ? { ...entry, option: 'no-way-back' } : entry,
  ),
};
const seen = (docket: Docket, forks = true) =>
  momentViews(playOf(contextOf(specimen, { seat: docket.seat, docket, page: 'scorecard' })), forks, words);

describe('three moments', () => {
  it('say of a bad choice what was done, how it stood, why, and what was false', () => {
    const [best, worst, falsehood] = seen(badly);
    const title = specimen.seats['advocate']?.decisions['call-the-clerk']?.title ?? '';
    expect(best).toMatchObject({ heading: 'Held up best', level: 'Law: Holds up · Care: Holds up' });
    expect(worst).toMatchObject({ heading: 'Held up least', at: { title }, fork: { decision: 'call-the-clerk' } });
    expect(worst?.level).toContain('Law: Would not stand');
    expect(worst?.why).toMatch(/^You acted as if settled law were false: /);
    expect(falsehood).toMatchObject({ at: { title }, fork: { decision: 'call-the-clerk' }, level: null });
    expect(falsehood?.struck).not.toBe('');
    expect([worst, falsehood].every((moment) => (moment?.chips.length ?? 0) > 0)).toBe(true);
  });

  it('say of a full play that nothing fell and nothing was false', () => {
    expect(seen(whole).map(({ at, why, fork }) => at === null && [why, fork])).toEqual([
      false,
      ['What you chose held up, to the last one.', null],
      ['Nothing you said was false.', null],
    ]);
  });

  it('lead nowhere where no second road may leave the play', () => {
    expect(seen(badly, false).map(({ fork }) => fork)).toEqual([null, null, null]);
  });

  it('are spoken with nothing left out of them', () => {
    const spoken = seen(badly).flatMap(momentSpoken);
    expect(spoken).toHaveLength(6);
    expect(spoken.every((line) => line.length > 0)).toBe(true);
  });
});
