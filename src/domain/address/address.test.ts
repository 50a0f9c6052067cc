/** What is written is read again; addresses already on paper still open; and of what cannot be followed, each has its name. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  KEYS,
  LEAST_SIZE,
  MOST_SIZE,
  ROOM_WORDS,
  type Address,
  type AddressProblem,
  type DebriefPart,
  type Route,
} from './address.ts';
import { EDITIONS } from '../docket/edition.ts';
import { isForeignKey } from './foreignKeys.ts';
import { linksOf, linkTo } from './linkTo.ts';
import { codesInLinks } from './rewrittenLinks.ts';
import { readAddress } from './readAddress.ts';

const PARTS: readonly DebriefPart[] = ['gather', 'sample', 'notes', 'class', 'run', 'forms', 'teacher'];
const nothing = {
  case: null,
  lang: null,
  forClass: false,
  edition: null,
  coda: null,
  handIn: null,
  motion: null,
  sound: null,
  stage: null,
  size: null,
} as const;
const routeOf = (text: string): Route => readAddress(text).address.route;
const problemsOf = (text: string): readonly AddressProblem[] => readAddress(text).problems;

describe('round trip', () => {
  /** Any text at all, as long as there is some: a link may carry letters of every script, and signs that addresses use themselves. */
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  const optional = <Value, Key extends string>(key: Key, value: fc.Arbitrary<Value>) =>
    fc.option(value, { nil: null }).map((found) => (found === null ? {} : ({ [key]: found } as Record<Key, Value>)));
  const route: fc.Arbitrary<Route> = fc.oneof(
    fc.constantFrom<Route>({ page: 'title' }, { page: 'hearing' }, { page: 'reader' }),
    fc
      .tuple(
        text,
        optional(
          'at',
          text.filter((at) => at !== 'hearing' && at !== 'case'),
        ),
      )
      .map(([seat, at]): Route => ({ page: 'seat', seat, ...at })),
    fc
      .tuple(fc.constantFrom(...PARTS), optional('code', text))
      .map(([part, code]): Route => ({ page: 'debrief', part, ...code })),
    fc.stringMatching(/^[a-z]+$/u).map((paper): Route => ({ page: 'debrief', part: 'teacher', paper })),
    fc
      .tuple(optional('occasion', fc.constantFrom('before', 'after')), optional('first', fc.constantFrom('a', 'b')))
      .map(([occasion, first]): Route => ({ page: 'form', ...occasion, ...first })),
    text.map((code): Route => ({ page: 'result', code })),
  );
  const address: fc.Arbitrary<Address> = fc
    .record({
      route,
      case: fc.option(text, { nil: null }),
      lang: fc.option(text, { nil: null }),
      forClass: fc.boolean(),
      motion: fc.option(fc.boolean(), { nil: null }),
      sound: fc.option(fc.boolean(), { nil: null }),
      stage: fc.option(fc.constantFrom(...Object.values(ROOM_WORDS)), { nil: null }),
      size: fc.option(fc.integer({ min: LEAST_SIZE, max: MOST_SIZE }), { nil: null }),
      coda: fc.option(fc.boolean(), { nil: null }),
      edition: fc.option(fc.constantFrom(...EDITIONS), { nil: null }),
      handIn: fc.option(
        fc.webUrl({ validSchemes: ['https'] }).map((url) => `${url}?c=CODE`),
        { nil: null },
      ),
    })
    // An edition, a last move and a form to hand in to are said of seats alone.
    .map((each) =>
      ['title', 'seat'].includes(each.route.page) ? each : { ...each, edition: null, coda: null, handIn: null },
    );

  it('an address that is written is read again, whole and without a problem', () => {
    fc.assert(
      fc.property(address, (each) => {
        expect(readAddress(linkTo(each))).toEqual({ address: each, problems: [] });
        expect(readAddress(`https://school.example/play/index.html${linkTo(each)}`).address).toEqual(each);
      }),
    );
  });

  it('whatever is read is written in one way', () => {
    const query = fc
      .array(
        fc.tuple(
          fc.oneof(fc.constantFrom(...KEYS), text),
          fc.oneof(text, fc.constantFrom('on', 'off', 'a', 'B', '150', ...PARTS)),
        ),
      )
      .map((pairs) => `?${new URLSearchParams(pairs).toString()}`);
    fc.assert(
      fc.property(
        query,
        fc.oneof(
          fc.constant(''),
          text.map((code) => `#r=${code}`),
        ),
        (search, fragment) => {
          const once = linkTo(readAddress(search + fragment).address);
          expect(linkTo(readAddress(once).address)).toBe(once);
        },
      ),
    );
  });

  it('any text can be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(() => readAddress(any)).not.toThrow();
      }),
    );
  });
});

test.each<[string, string | null]>([
  ['?seat=agent&edition=full', 'full'],
  ['?edition=core', 'core'],
  ['?seat=agent', null],
])('the edition that %s asks for', (text, edition) => {
  expect(readAddress(text)).toMatchObject({ address: { edition }, problems: [] });
});

describe('addresses that are on paper already', () => {
  it.each<[string, Route]>([
    ['', { page: 'title' }],
    ['?', { page: 'title' }],
    ['?seat=agent', { page: 'seat', seat: 'agent' }],
    ['?seat=speaker&at=AS5', { page: 'seat', seat: 'speaker', at: 'AS5' }],
    ['?seat=counsel&at=scorecard', { page: 'seat', seat: 'counsel', at: 'scorecard' }],
    ['?at=hearing', { page: 'hearing' }],
    ['?at=case', { page: 'reader' }],
    ['?at=case#argument-short-notice', { page: 'reader' }],
    ['?seat=agent&at=hearing', { page: 'hearing' }],
    ['?debrief', { page: 'debrief', part: 'gather' }],
    ['?debrief=', { page: 'debrief', part: 'gather' }],
    ['?debrief=sample', { page: 'debrief', part: 'sample' }],
    ['?debrief=teacher#paper-privacy', { page: 'debrief', part: 'teacher', paper: 'privacy' }],
    ['?case=bridge&debrief#r=K7QM-2XDA', { page: 'debrief', part: 'gather', code: 'K7QM-2XDA' }],
    ['?case=bridge&debrief=run#r=K7QM-2XDA', { page: 'debrief', part: 'run', code: 'K7QM-2XDA' }],
    ['?form=before', { page: 'form', occasion: 'before' }],
    ['?form=after&first=b', { page: 'form', occasion: 'after', first: 'b' }],
    ['?form=before&first=A', { page: 'form', occasion: 'before', first: 'a' }],
    ['?form=before&set=A', { page: 'form', occasion: 'before', first: 'a' }],
    ['?form=before&set=B', { page: 'form', occasion: 'before', first: 'b' }],
    ['?form=before&set=B&first=a', { page: 'form', occasion: 'before', first: 'a' }],
    ['?form', { page: 'form' }],
    ['#r=K7QM-2XDA', { page: 'result', code: 'K7QM-2XDA' }],
    ['?case=bridge#from=mail&r=K7QM', { page: 'result', code: 'K7QM' }],
    ['?form=before#r=K7QM', { page: 'form', occasion: 'before' }],
    ['?debrief=teacher#paper-', { page: 'debrief', part: 'teacher' }],
    ['?debrief=run#paper-privacy', { page: 'debrief', part: 'run' }],
    ['?debrief%23r=K7QM-2XDA', { page: 'debrief', part: 'gather', code: 'K7QM-2XDA' }],
    ['?case=bridge&debrief=run%23r=K7QM-2XDA', { page: 'debrief', part: 'run', code: 'K7QM-2XDA' }],
    ['?case=bridge%2523r=K7QM-2XDA', { page: 'result', code: 'K7QM-2XDA' }],
    ['%23r=K7QM-2XDA', { page: 'result', code: 'K7QM-2XDA' }],
  ])('%s opens what it always did, and nothing is blamed', (text, route) => {
    expect(readAddress(text)).toMatchObject({ address: { route }, problems: [] });
    expect(routeOf(text)).toEqual(route);
  });

  it.each<[string, Partial<Address>]>([
    ['?case=bridge&lang=es', { case: 'bridge', lang: 'es' }],
    ['?class', { forClass: true }],
    ['?class=3b', { forClass: true }],
    ['?class=on', { forClass: true }],
    ['?class=off', { forClass: false }],
    ['?motion=off&sound=on&stage=off', { motion: false, sound: true, stage: 'still' }],
    ['?stage=on', { stage: 'moving' }],
    ['?stage=none', { stage: 'none' }],
    ['?size=100', { size: 100 }],
    ['?size=200', { size: 200 }],
    ['?case=&lang=&motion=&size=', {}],
    ['?case=bridge&case=tower', { case: 'bridge' }],
  ])('%s is shown as it always was', (text, says) => {
    expect(readAddress(text)).toEqual({ address: { ...nothing, route: { page: 'title' }, ...says }, problems: [] });
  });
});

describe('what cannot be followed', () => {
  it.each<[string, AddressProblem['problem'], string, string]>([
    ['?seet=agent', 'key', 'seet', ''],
    ['?Seat=agent', 'key', 'Seat', ''],
    ['?1700000000', 'key', '1700000000', ''],
    ['?debrief=samples', 'value', 'debrief', 'samples'],
    ['?debrief=toString', 'value', 'debrief', 'toString'],
    ['?form=during', 'value', 'form', 'during'],
    ['?form=before&first=c', 'value', 'first', 'c'],
    ['?form=before&set=C', 'value', 'set', 'C'],
    ['?motion=no', 'value', 'motion', 'no'],
    ['?seat=agent&edition=long', 'value', 'edition', 'long'],
    ['?at=case&edition=full', 'idle', 'edition', ''],
    ['?sound=loud', 'value', 'sound', 'loud'],
    ['?stage=ON', 'value', 'stage', 'ON'],
    ['?size=99', 'value', 'size', '99'],
    ['?size=099', 'value', 'size', '099'],
    ['?size=201', 'value', 'size', '201'],
    ['?size=15e1', 'value', 'size', '15e1'],
    ['?at=PC3', 'idle', 'at', ''],
    ['?first=a', 'idle', 'first', ''],
    ['?set=A&seat=agent', 'idle', 'set', ''],
    ['?debrief&seat=agent', 'idle', 'seat', ''],
    ['?debrief&form=before', 'idle', 'form', ''],
    ['?form=before&at=PC3', 'idle', 'at', ''],
    ['?seat=agent#r=K7QM', 'idle', 'seat', ''],
  ])('%s: %s %s %s', (text, problem, key, value) => {
    expect(problemsOf(text)).toEqual([{ problem, key, value }]);
  });

  it('is left out, and the rest of the address holds', () => {
    expect(readAddress('?case=bridge&debrief=samples&size=999&motion=off&lang=es').address).toEqual({
      ...nothing,
      route: { page: 'debrief', part: 'gather' },
      case: 'bridge',
      lang: 'es',
      motion: false,
    });
    expect(readAddress('?form=during&first=a&sound=loud').address).toEqual({
      ...nothing,
      route: { page: 'form', first: 'a' },
    });
  });

  it('is told once, each by its name', () => {
    expect(problemsOf('?colour=red&colour=blue&seat=agent&motion=no').map(({ key }) => key)).toEqual([
      'motion',
      'colour',
    ]);
  });

  it('is no mistake where a mail or chat service added it, or where nothing was said', () => {
    expect(
      problemsOf('?utm_source=mail&UTM_Medium=x&fbclid=1&gclid=2&_hsenc=3&mc_eid=4&authuser=0&v=1&seat=agent'),
    ).toEqual([]);
    expect(problemsOf('?debrief&seat=&at=')).toEqual([]);
    expect(problemsOf('?=1')).toEqual([]);
    expect(KEYS.filter((key) => isForeignKey(key))).toEqual([]);
  });
});

describe('writing', () => {
  it('keys stand in one order, and the code in the fragment', () => {
    expect(
      linkTo({
        stage: 'still',
        sound: true,
        motion: false,
        forClass: true,
        size: 150,
        lang: 'es',
        route: { page: 'debrief', part: 'gather', code: 'K7QM-2XDA' },
        case: 'bridge',
      }),
    ).toBe('?case=bridge&debrief&lang=es&size=150&class=on&motion=off&sound=on&stage=off#r=K7QM-2XDA');
    expect(linkTo({ route: { page: 'form', occasion: 'before', first: 'a' }, case: 'bridge' })).toBe(
      '?case=bridge&form=before&first=a',
    );
    expect(linkTo({ route: { page: 'seat', seat: 'agent', at: 'AA1' } })).toBe('?seat=agent&at=AA1');
    expect(linkTo({ route: { page: 'debrief', part: 'teacher', paper: 'access' } })).toBe(
      '?debrief=teacher#paper-access',
    );
    expect(linkTo({ route: { page: 'reader' } })).toBe('?at=case');
    expect(linkTo({ route: { page: 'title' } })).toBe('?');
  });

  it('the links of a visit carry its case and its language, and leave behind what its own address says', () => {
    const links = linksOf('https://school.example/play/index.html?seat=agent&motion=off#r=K7QM', {
      case: 'bridge',
      lang: 'es',
    });
    expect(links.to({ page: 'title' })).toBe('?case=bridge&lang=es');
    expect(links.to({ page: 'seat', seat: 'agent' }, { forClass: true })).toBe(
      '?case=bridge&seat=agent&lang=es&class=on',
    );
    expect(links.whole({ page: 'debrief', part: 'gather' })).toBe(
      'https://school.example/play/index.html?case=bridge&debrief&lang=es',
    );
  });

  it('finds the codes of links in a text, and nothing else', () => {
    expect(
      codesInLinks(
        'ana: https://school.example/?case=bridge&debrief#r=K7QM-2XDA thanks!\n?seat=a#x&r=7qk2 #R=AB12, #rest=1 r=NO',
      ),
    ).toEqual(['K7QM-2XDA', '7qk2', 'AB12']);
  });
});
