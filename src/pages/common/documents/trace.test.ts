/** What the road has left on a document is read on that road alone, and wears its label. */
import { expect, it } from 'vitest';
import { advocateOf, specimen } from '../../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../../tests/fixtures/words.ts';
import { emptyDocket } from '../../../domain/docket/docket.ts';
import { documentView } from './document.view.ts';

const words = firstWordsInNode();
const seat = advocateOf();
const notice = seat.decisions['read-the-notice'];
if (!notice) throw new Error('the specimen has lost its first decision');
const decision = {
  ...notice,
  onPaper: [
    [
      { when: 'act/calls-it-a-lie', text: 'Torn in two.', mentions: [] },
      { text: 'Whole.', mentions: [] },
    ],
  ],
};
const draft = { decision: decision.id, parts: {} };
const reading = {
  file: specimen,
  seat,
  docket: emptyDocket(specimen, 'advocate'),
  at: decision.id,
  upTo: 'before',
} as const;

it.each([
  ['where the road is known', reading, { text: 'Whole.', label: { name: 'constructed' } }],
  ['not where it is not', null, null],
])('%s', (_, on, trace) => {
  const view = documentView({ file: specimen, decision, draft }, words, false, on);
  expect(view?.trace ?? null).toEqual(trace === null ? null : expect.objectContaining({ text: trace.text }));
  if (trace) expect(view?.trace?.label).toMatchObject(trace.label);
});
