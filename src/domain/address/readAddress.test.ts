/** Addresses that were cut, garbled or typed by hand: what still opens, and how much is told of the rest. */
import { describe, expect, it } from 'vitest';
import { noticeOf } from './address.ts';
import { readAddress } from './readAddress.ts';

const nothingSaid = { address: readAddress('').address, problems: [] };

it.each(['https://school.example/play/index.html', 'index.html', 'play/#top', '?', '#'])(
  '%s says nothing, and nothing is blamed',
  (text) => {
    expect(readAddress(text)).toEqual(nothingSaid);
  },
);

describe('a garbled address', () => {
  it('is told by its first three unknown keys, so that notices do not cover the page', () => {
    const { problems } = readAddress('?one=1&two=2&three=3&four=4&five=5&seat=agent');
    expect(problems.map(({ key }) => key)).toEqual(['one', 'two', 'three']);
  });

  it('is told by every key that is known, however many', () => {
    const { problems } = readAddress('?motion=x&sound=x&stage=x&size=x&debrief=x');
    expect(problems.map(({ key }) => key).toSorted()).toEqual(['debrief', 'motion', 'size', 'sound', 'stage']);
  });
});

it.each(['0150', '150.5', '150%', '+150', '1500'])('a size of %s is none', (size) => {
  const { address, problems } = readAddress(`?size=${encodeURIComponent(size)}`);
  expect(address.size).toBeNull();
  expect(problems).toEqual([{ problem: 'value', key: 'size', value: size }]);
});

it('each key has a notice of its own, so that one can be put away by itself', () => {
  const { problems } = readAddress('?seet=agent&motion=x');
  expect(problems.map(noticeOf)).toEqual(['address-motion', 'address-seet']);
});
