/** Beside the camera it is told how many were read, and of the last one whether it came already. */
import { describe, expect, it } from 'vitest';
import { code, codeOf, opened, second } from '../../../../tests/fixtures/debrief.ts';
import { firstWordsInNode } from '../../../../tests/fixtures/words.ts';
import { grouped } from '../../../domain/codes/resultCode.ts';
import { say } from '../../common/words.view.ts';
import { scannedIn } from './scanned.view.ts';

const words = firstWordsInNode();
const other = codeOf('full', second);
const count = (of: number): string => say(words, 'gather.scanned', { count: of });
const came = say(words, 'gather.cameAlready', { code: grouped(code) });

describe('what the camera has read', () => {
  it.each<[string, readonly string[], ReturnType<typeof scannedIn>]>([
    ['nothing', [], null],
    ['one', [code], { count: count(1), came: null }],
    ['two', [code, other], { count: count(2), came: null }],
    ['one that came already', [code, other, code], { count: count(3), came }],
    ['a new one after it', [code, code, other], { count: count(3), came: null }],
  ])('%s', async (_, texts, told) => {
    const { actor, settled, context } = await opened();
    for (const text of texts) {
      actor.send({ type: 'codes.given', text, from: 'scan' });
      await settled();
    }
    expect(scannedIn(context(), words)).toEqual(told);
  });
});
