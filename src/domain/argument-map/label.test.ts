/** Labels: strengths against each other, standards, time, undercutting, and maps that go in circles. */
import { expect, test } from 'vitest';
import { DAY, mapOf } from '../../../tests/fixtures/argumentMap.ts';
import { label } from './label.ts';
import type { Strength } from './strength.ts';

const STRENGTHS: Strength[] = ['settled', 'strong', 'contested', 'weak', 'wrong'];
const against = (support: Strength | null, rebuttal: Strength | null, standard: string[] = []): string | undefined =>
  label(
    mapOf(
      {
        ...(support && { pro: { supports: 'claim/c', strength: support } }),
        ...(rebuttal && { con: { rebuts: 'claim/c', strength: rebuttal } }),
        keep: { supports: 'claim/other', premises: ['claim/c'], strength: 'strong' },
      },
      standard,
    ),
    DAY,
    'clerk',
  ).claims['claim/c']?.label;

test('support prevails from strong upwards, when it outranks the rebuttal', () => {
  expect(STRENGTHS.map((strength) => against(strength, null))).toEqual(['in', 'in', 'undecided', 'undecided', 'out']);
  expect(against('settled', 'strong')).toBe('in');
  expect(against('strong', 'contested')).toBe('in');
  expect(against('strong', 'strong')).toBe('undecided');
  expect(against('contested', 'weak')).toBe('undecided');
});

test('the rebuttal wins the same way; a claim nobody argues is undecided', () => {
  expect(against('strong', 'settled')).toBe('out');
  expect(against(null, 'strong')).toBe('out');
  expect(against(null, 'contested')).toBe('undecided');
  expect(against('wrong', 'contested')).toBe('out');
  expect(against(null, null)).toBe('undecided');
});

test('a settled standard takes nothing short of settled support', () => {
  expect(against('strong', null, ['claim/c'])).toBe('undecided');
  expect(against('settled', 'strong', ['claim/c'])).toBe('in');
  expect(against('weak', 'strong', ['claim/c'])).toBe('out');
});

test('an argument counts only when its law is in force, public, and its facts are known', () => {
  const authorities = { old: {}, later: { since: '2017-01-01' }, hidden: { public: '2017-01-01' } };
  const map = mapOf(
    {
      stands: { supports: 'claim/a', warrant: ['authority/old'], premises: ['fact/inside'], strength: 'strong' },
      later: { supports: 'claim/b', warrant: ['authority/old', 'authority/later'], strength: 'strong' },
      hidden: { supports: 'claim/b', warrant: ['authority/hidden'], strength: 'strong' },
      secret: { supports: 'claim/b', premises: ['fact/secret'], strength: 'strong' },
    },
    [],
    authorities,
  );
  const clerk = label(map, DAY, 'clerk');
  expect(clerk.arguments['argument/stands']).toEqual({
    applicable: true,
    why: { rule: 'stands', nodes: ['authority/old', 'fact/inside'] },
  });
  expect(clerk.arguments['argument/later']?.why).toEqual({ rule: 'not-in-force', nodes: ['authority/later'] });
  expect(clerk.arguments['argument/hidden']?.why).toEqual({ rule: 'not-public', nodes: ['authority/hidden'] });
  expect(clerk.arguments['argument/secret']?.applicable).toBe(true);
  const open = label(map, DAY, 'public');
  expect(open.arguments['argument/stands']?.why).toEqual({ rule: 'fact-not-known', nodes: ['fact/inside'] });
  expect(label(map, '2016-06-01', 'public').arguments['argument/stands']?.applicable).toBe(true);
  expect(label(map, '2030-01-01', 'public').arguments['argument/secret']?.applicable).toBe(false);
});

test('an undercutter at least as strong takes an argument away, a weaker or wrong one does not', () => {
  const undercut = (strength: Strength, target: Strength): boolean | undefined =>
    label(mapOf({ a: { supports: 'claim/c', strength: target }, u: { undercuts: 'argument/a', strength } }), DAY, 'x')
      .arguments['argument/a']?.applicable;
  expect(undercut('strong', 'strong')).toBe(false);
  expect(undercut('contested', 'strong')).toBe(true);
  expect(undercut('wrong', 'wrong')).toBe(true);
});

test('an undercutter that is itself undercut does no harm', () => {
  const { claims } = label(
    mapOf({
      a: { supports: 'claim/c', strength: 'strong' },
      u: { undercuts: 'argument/a', strength: 'strong' },
      v: { undercuts: 'argument/u', strength: 'settled' },
    }),
    DAY,
    'x',
  );
  expect(claims['claim/c']?.label).toBe('in');
});

test('claims carry other claims, and the path says through what', () => {
  const { claims, arguments: all } = label(
    mapOf({
      ground: { supports: 'claim/a', strength: 'settled' },
      step: { supports: 'claim/b', premises: ['claim/a'], strength: 'strong' },
      stray: { supports: 'claim/b', premises: ['claim/d'], strength: 'settled' },
      weak: { supports: 'claim/d', strength: 'weak' },
    }),
    DAY,
    'x',
  );
  expect(claims['claim/b']).toEqual({
    label: 'in',
    support: ['argument/step'],
    rebuttal: [],
    path: ['argument/step', 'argument/ground'],
  });
  expect(all['argument/stray']?.why).toEqual({ rule: 'premise-not-in', nodes: ['claim/d'] });
});

test('what rests only on itself never starts; what waits for it is undecided', () => {
  const { claims, arguments: all } = label(
    mapOf({
      a: { supports: 'claim/a', premises: ['claim/b'], strength: 'settled' },
      b: { supports: 'claim/b', premises: ['claim/a'], strength: 'settled' },
      c: { supports: 'claim/c', premises: ['claim/a'], strength: 'settled' },
    }),
    DAY,
    'x',
  );
  expect(Object.values(claims).map((claim) => claim.label)).toEqual(['undecided', 'undecided', 'undecided']);
  expect(all['argument/a']?.why.rule).toBe('circular');
});

test('a circle with a foot on the ground stands', () => {
  const { claims } = label(
    mapOf({
      a: { supports: 'claim/a', premises: ['claim/b'], strength: 'strong' },
      b: { supports: 'claim/b', premises: ['claim/a'], strength: 'strong' },
      ground: { supports: 'claim/a', strength: 'strong' },
    }),
    DAY,
    'x',
  );
  expect(claims['claim/b']?.label).toBe('in');
});

test('arguments that undercut each other both stay out', () => {
  const all = label(
    mapOf({ u: { undercuts: 'argument/v', strength: 'strong' }, v: { undercuts: 'argument/u', strength: 'strong' } }),
    DAY,
    'x',
  ).arguments;
  expect(Object.values(all).map(({ applicable, why }) => [applicable, why.rule])).toEqual([
    [false, 'circular'],
    [false, 'circular'],
  ]);
});

test('an argument under an undercutter that goes in circles is not relied on', () => {
  const { claims } = label(
    mapOf({
      a: { supports: 'claim/c', strength: 'strong' },
      u: { undercuts: 'argument/a', premises: ['claim/d'], strength: 'strong' },
      d: { supports: 'claim/d', premises: ['claim/d'], strength: 'strong' },
    }),
    DAY,
    'x',
  );
  expect(claims['claim/c']?.label).toBe('undecided');
});

test('a labelling is kept for its day and reader', () => {
  const map = mapOf({ a: { supports: 'claim/c', premises: ['fact/inside'], strength: 'strong' } });
  expect(label(map, DAY, 'clerk')).toBe(label(map, DAY, 'clerk'));
  expect(label(map, DAY, 'public')).not.toBe(label(map, DAY, 'clerk'));
});

test('an argument that waits for itself says so by its own name', () => {
  const { arguments: all } = label(
    mapOf({ a: { supports: 'claim/a', premises: ['claim/a'], strength: 'strong' } }),
    DAY,
    'x',
  );
  expect(all['argument/a']).toEqual({ applicable: false, why: { rule: 'circular', nodes: ['argument/a'] } });
});

test('an argument that is undercut says by what, and by nothing that did not land', () => {
  const { arguments: all } = label(
    mapOf({
      a: { supports: 'claim/c', strength: 'strong' },
      lands: { undercuts: 'argument/a', strength: 'strong' },
      lapsed: { undercuts: 'argument/a', warrant: ['authority/none'], strength: 'settled' },
      weak: { undercuts: 'argument/a', strength: 'weak' },
    }),
    DAY,
    'x',
  );
  expect(all['argument/a']).toEqual({ applicable: false, why: { rule: 'undercut', nodes: ['argument/lands'] } });
});

test('law, then publicity, then facts, then claims: the first that is missing is the reason', () => {
  const authorities = { hidden: { public: '2030-01-01' } };
  const why = (premises: string[], warrant: string[]) =>
    label(mapOf({ a: { supports: 'claim/c', premises, warrant, strength: 'strong' } }, [], authorities), DAY, 'public')
      .arguments['argument/a']?.why;
  const all = { premises: ['claim/none', 'fact/secret'], warrant: ['authority/hidden', 'authority/none'] };
  expect(why(all.premises, all.warrant)).toEqual({ rule: 'not-in-force', nodes: ['authority/none'] });
  expect(why(all.premises, ['authority/hidden'])).toEqual({ rule: 'not-public', nodes: ['authority/hidden'] });
  expect(why(all.premises, [])).toEqual({ rule: 'fact-not-known', nodes: ['fact/secret'] });
  expect(why(['claim/none', 'fact/known'], [])).toEqual({ rule: 'premise-not-in', nodes: ['claim/none'] });
});

test('only the best of each side stands for it, and only what counts', () => {
  const { claims } = label(
    mapOf({
      best: { supports: 'claim/c', strength: 'strong' },
      alsoBest: { supports: 'claim/c', strength: 'strong' },
      lesser: { supports: 'claim/c', strength: 'contested' },
      lapsed: { supports: 'claim/c', strength: 'settled', warrant: ['authority/none'] },
      against: { rebuts: 'claim/c', strength: 'contested' },
      feebly: { rebuts: 'claim/c', strength: 'weak' },
    }),
    DAY,
    'x',
  );
  expect(claims['claim/c']).toEqual({
    label: 'in',
    support: ['argument/best', 'argument/alsoBest'],
    rebuttal: ['argument/against'],
    path: ['argument/best', 'argument/alsoBest'],
  });
});

test('the path of what is out is what defeats it; of what is undecided, both sides', () => {
  const path = (support: Strength, rebuttal: Strength | null): readonly string[] | undefined =>
    label(
      mapOf({
        pro: { supports: 'claim/c', strength: support },
        ...(rebuttal && { con: { rebuts: 'claim/c', premises: ['claim/d'], strength: rebuttal } }),
        ground: { supports: 'claim/d', strength: 'settled' },
      }),
      DAY,
      'x',
    ).claims['claim/c']?.path;
  expect(path('weak', 'strong')).toEqual(['argument/con', 'argument/ground']);
  expect(path('strong', 'strong')).toEqual(['argument/pro', 'argument/con', 'argument/ground']);
  expect(path('strong', 'weak')).toEqual(['argument/pro']);
  expect(path('wrong', null)).toEqual(['argument/pro']);
});

test('a path names each argument once, however many roads lead to it', () => {
  const { claims } = label(
    mapOf({
      top: { supports: 'claim/a', premises: ['claim/b', 'claim/c'], strength: 'strong' },
      left: { supports: 'claim/b', premises: ['claim/d'], strength: 'strong' },
      right: { supports: 'claim/c', premises: ['claim/d'], strength: 'strong' },
      ground: { supports: 'claim/d', strength: 'strong' },
    }),
    DAY,
    'x',
  );
  expect(claims['claim/a']?.path).toEqual(['argument/top', 'argument/left', 'argument/ground', 'argument/right']);
});

test('a labelling says for whom and for which day it is', () => {
  expect(label(mapOf({}), DAY, 'clerk')).toEqual({ on: DAY, knownTo: 'clerk', arguments: {}, claims: {} });
});

test('what is open and weaker than what is certain keeps nothing open', () => {
  const { claims } = label(
    mapOf({
      pro: { supports: 'claim/c', strength: 'strong' },
      alsoPro: { supports: 'claim/c', premises: ['claim/d'], strength: 'weak' },
      circle: { supports: 'claim/d', premises: ['claim/d'], strength: 'strong' },
    }),
    DAY,
    'x',
  );
  expect(claims['claim/d']?.label).toBe('undecided');
  expect(claims['claim/c']).toEqual({
    label: 'in',
    support: ['argument/pro'],
    rebuttal: [],
    path: ['argument/pro'],
  });
});

test('a path names arguments alone, also where they rest on facts', () => {
  const { claims } = label(
    mapOf({ a: { supports: 'claim/c', premises: ['fact/known'], strength: 'strong' } }),
    DAY,
    'x',
  );
  expect(claims['claim/c']?.path).toEqual(['argument/a']);
});

test('names every argument about a claim whose label was certain before they were', () => {
  // Whether or not `early` is undercut, the claim stays open; so its label is certain first, and `early` only then.
  const map = mapOf({
    early: { supports: 'claim/a', strength: 'contested' },
    step: { undercuts: 'argument/early', premises: ['claim/b'], strength: 'contested' },
    con: { rebuts: 'claim/b', strength: 'settled' },
  });
  const { claims } = label(map, DAY, 'clerk');
  expect(claims['claim/a']).toEqual({
    label: 'undecided',
    support: ['argument/early'],
    rebuttal: [],
    path: ['argument/early'],
  });
});
