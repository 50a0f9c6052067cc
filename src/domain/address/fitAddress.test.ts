/** What is not carried is replaced by what is, and each replacement is told. */
import { describe, expect, it } from 'vitest';
import type { CaseCover } from '../../content/schema/caseCover.ts';
import type { AddressProblem, Route } from './address.ts';
import { fitAddress } from './fitAddress.ts';
import { readAddress } from './readAddress.ts';

const coverNamed = (id: string, seats: readonly string[], hearing: boolean): CaseCover =>
  ({ id, hearing, seats: seats.map((seat) => ({ id: seat })) }) as unknown as CaseCover;
const bridge = coverNamed('bridge', ['advocate'], true);
const tower = coverNamed('tower', ['mayor', 'clerk'], false);
const raffle = coverNamed('raffle', ['lot', 'host'], false); // its own seat goes before the lot

function fit(text: string) {
  const { address, problems } = readAddress(text);
  return fitAddress(address, problems, {
    coverOf: (id) => [bridge, tower, raffle].find((each) => each.id === id),
    first: bridge,
    languages: ['en', 'es'],
    deal: ({ seats }) => seats.at(-1)?.id ?? '',
  });
}

describe('an address that can be followed', () => {
  it.each<[string, CaseCover, string | null, Route]>([
    ['', bridge, null, { page: 'title' }],
    ['?case=bridge', bridge, null, { page: 'title' }],
    ['?case=tower&seat=clerk&at=any', tower, null, { page: 'seat', seat: 'clerk', at: 'any' }],
    ['?lang=en', bridge, null, { page: 'title' }],
    ['?lang=es&at=hearing', bridge, 'es', { page: 'hearing' }],
    ['?case=tower&seat=lot', tower, null, { page: 'seat', seat: 'clerk' }],
    ['?seat=lot&at=any', bridge, null, { page: 'seat', seat: 'advocate', at: 'any' }],
    ['?case=raffle&seat=lot', raffle, null, { page: 'seat', seat: 'lot' }],
    ['?case=tower&at=case', tower, null, { page: 'reader' }],
    ['?case=tower&debrief=run', tower, null, { page: 'debrief', part: 'run' }],
  ])('%s', (text, cover, lang, route) => {
    expect(fit(text)).toMatchObject({ cover, address: { case: cover.id, lang, route }, problems: [] });
  });
});

describe('what is not carried', () => {
  it.each<[string, CaseCover, Route, readonly AddressProblem['problem'][]]>([
    ['?case=moon', bridge, { page: 'title' }, ['case']],
    ['?case=moon&seat=advocate', bridge, { page: 'seat', seat: 'advocate' }, ['case']],
    ['?case=moon&seat=clerk', bridge, { page: 'title' }, ['case', 'seat']],
    ['?lang=tlh', bridge, { page: 'title' }, ['lang']],
    ['?seat=clerk&at=outcome', bridge, { page: 'title' }, ['seat']],
    ['?case=tower&at=hearing', tower, { page: 'title' }, ['hearing']],
    [
      '?case=moon&lang=tlh&debrief=samples&colour=red',
      bridge,
      { page: 'debrief', part: 'gather' },
      ['value', 'key', 'case', 'lang'],
    ],
  ])('%s', (text, cover, route, problems) => {
    const fitted = fit(text);
    expect(fitted).toMatchObject({ cover, address: { case: cover.id, lang: null, route } });
    expect(fitted.problems.map(({ problem }) => problem)).toEqual(problems);
  });

  it('is named in its problem', () => {
    expect(fit('?case=moon&lang=tlh&seat=clerk').problems).toEqual([
      { problem: 'case', key: 'case', value: 'moon' },
      { problem: 'lang', key: 'lang', value: 'tlh' },
      { problem: 'seat', key: 'seat', value: 'clerk' },
    ]);
  });
});
