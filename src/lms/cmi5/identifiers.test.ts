/** Identifiers of statements: of chance where each is another, the same in every session where one may be said but once. */
import { describe, expect, it } from 'vitest';
import { identifier, lastingIdentifier } from './identifiers.ts';

const REGISTRATION = '6f9619ff-8b86-4011-b42d-00c04fc964ff';
const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

describe('of chance', () => {
  it('is each another: version 4, variant 1', () => {
    const ids = Array.from({ length: 200 }, identifier);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    // Random in every place but the two that are fixed, or two machines would say the same.
    for (const place of [0, 9, 15, 20, 35]) expect(new Set(ids.map((id) => id[place])).size).toBeGreaterThan(4);
  });
});

describe('of a registration', () => {
  const of = (registration: string, what: string): string => lastingIdentifier(registration, what);

  it('is the same each time, in the form that xAPI asks for, and not the registration', () => {
    const first = of(REGISTRATION, 'completed unit');
    expect(of(REGISTRATION, 'completed unit')).toBe(first);
    expect(of(REGISTRATION.toUpperCase(), 'completed unit')).toBe(first);
    expect(first).toMatch(FORM);
    expect(first).not.toBe(REGISTRATION);
  });

  it('is another for another verb, another unit and another registration', () => {
    const all = ['completed unit', 'passed unit', 'completed other', 'passed other'].map((what) =>
      of(REGISTRATION, what),
    );
    expect(new Set([...all, of(identifier(), 'completed unit')]).size).toBe(5);
  });

  it('is one of chance where the registration is no identifier', () => {
    expect(of('course 7', 'completed')).toMatch(FORM);
    expect(of('course 7', 'completed')).not.toBe(of('course 7', 'completed'));
  });
});
