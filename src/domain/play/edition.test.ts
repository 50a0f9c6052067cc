/** The core edition plays what is marked as core, the full one everything. */
import { expect, it } from 'vitest';
import { advocateOf } from '../../../tests/fixtures/specimen.ts';
import { decisionsIn, type Edition } from './edition.ts';

const seat = advocateOf();
const [first, ...rest] = Object.values(seat.decisions);
if (!first) throw new Error('the specimen has no decision');
const core = { ...first, edition: 'core' as Edition };
const marked = { ...seat, decisions: { ...seat.decisions, [first.id]: core } };

it('gives the decisions of an edition in the order of the seat', () => {
  expect(decisionsIn(marked, 'core')).toEqual([core]);
  expect(decisionsIn(marked, 'full')).toEqual([core, ...rest]);
  expect(decisionsIn({ ...seat, decisions: { bare: { ...first, id: 'bare' } } }, 'core')).toEqual([]);
});
