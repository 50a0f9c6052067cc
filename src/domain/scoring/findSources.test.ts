/** The sources behind whatever a reason names. */
import { expect, test } from 'vitest';
import { changed, specimen } from '../../../tests/fixtures/specimen.ts';
import { findSources } from './findSources.ts';

test.each([
  ['argument/short-notice', ['source/letter', 'source/code']], // who raised it, then its law
  ['argument/everyone-knew', ['source/notice']], // it has no law
  ['fact/bridge-cracked', ['source/inspection']],
  ['authority/county-guide', ['source/guide']],
  ['act/asks-for-time', ['source/letter']],
  ['duty/be-straight', ['source/code']],
  ['decision/read-the-notice', []],
])('%s', (id, sources) => {
  expect(findSources(specimen, id)).toEqual(sources);
});

test('a source that stands behind both the argument and its law is named once', () => {
  const file = {
    ...specimen,
    authorities: changed(specimen.authorities, { 'authority/notice-rule': { sources: ['source/letter'] } }),
  };
  expect(findSources(file, 'argument/short-notice')).toEqual(['source/letter']);
});

test('law that the case does not hold has no sources', () => {
  const file = {
    ...specimen,
    arguments: changed(specimen.arguments, { 'argument/short-notice': { warrant: ['authority/none'] } }),
  };
  expect(findSources(file, 'argument/short-notice')).toEqual(['source/letter']);
});
