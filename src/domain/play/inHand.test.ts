/** What leaving would break off: a seat from its first answer on until it is told what was decided, a hearing until it has ended. */
import { describe, expect, it } from 'vitest';
import { contextOf, playing, upTo } from '../../../tests/fixtures/context.ts';
import { argued, move } from '../../../tests/fixtures/hearing.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { documentedDocket } from '../docket/docket.ts';
import type { Context } from './context.ts';
import { inHand } from './inHand.ts';

const whole = documentedDocket(specimen, 'advocate');
const seat = (count: number, change: Partial<Context> = {}): Context => playing(specimen, upTo(whole, count), change);
const draft = { decision: 'read-the-notice', parts: {} };
const hearing = { docket: argued('two'), draft: {}, proofs: {} };

describe('what is in hand', () => {
  it.each<[string, Context, ReturnType<typeof inHand>]>([
    ['nothing on the title', contextOf(specimen), null],
    ['nothing on the briefing', seat(0, { page: 'briefing' }), null],
    ['nothing before the first answer', seat(0), null],
    ['a seat with its first answer', seat(0, { draft }), 'seat'],
    ['a seat with a decision', seat(1), 'seat'],
    ['a seat on the page that follows', seat(1, { page: 'consequence' }), 'seat'],
    ['a seat whose last claim is not checked', seat(4, { page: 'claim-check' }), 'seat'],
    ['nothing of a link’s own decisions', seat(2, { lent: 2 }), null],
    ['a seat once a decision was added to those of a link', seat(3, { lent: 2 }), 'seat'],
    ['nothing where what was decided is told', seat(4, { page: 'outcome' }), null],
    ['nothing on the scorecard', seat(4, { page: 'scorecard' }), null],
    ['nothing where a hearing has only opened', contextOf(specimen, { hearing }), null],
    [
      'a hearing with a position',
      contextOf(specimen, { hearing: { ...hearing, draft: { position: 'own' } } }),
      'hearing',
    ],
    [
      'a hearing with a ruling',
      contextOf(specimen, { hearing: { ...hearing, docket: argued('two', move('q', 'p')) } }),
      'hearing',
    ],
    [
      'nothing of a hearing that has ended',
      contextOf(specimen, { hearing: { ...hearing, docket: argued('two', move('q', 'p')), ended: true } }),
      null,
    ],
  ])('%s', (_, context, wanted) => {
    expect(inHand(context)).toBe(wanted);
  });
});
