/** The address of a teacher's form: what of it is refused and why, and where the code goes in one that is not. */
import { describe, expect, it } from 'vitest';
import { handInAddress, handInHost, handInProblem, type HandInProblem } from './handInForm.ts';
import { linkTo } from './linkTo.ts';
import { readAddress } from './readAddress.ts';

const FORM = 'https://docs.google.com/forms/d/e/1FAIpQLSe/viewform?usp=pp_url&entry.1234=CODE';

describe('an address that can be used', () => {
  it.each<[string, string, string]>([
    ['a prefilled Google form', FORM, FORM.replace('CODE', 'AB12-CD34')],
    ['a place before another value', 'https://a.example/f?code=CODE&x=1', 'https://a.example/f?code=AB12-CD34&x=1'],
    ['a place in the path', 'https://a.example/in/CODE/new', 'https://a.example/in/AB12-CD34/new'],
    ['a place in the fragment', 'https://a.example/f#code=CODE', 'https://a.example/f#code=AB12-CD34'],
    ['two places', 'https://a.example/f?a=CODE&b=CODE', 'https://a.example/f?a=AB12-CD34&b=AB12-CD34'],
    [
      'letters of a form that only look like the mark',
      'https://a.example/XCODEX/f?CODE1=1&c=CODE',
      'https://a.example/XCODEX/f?CODE1=1&c=AB12-CD34',
    ],
  ])('%s', (_, form, filled) => {
    expect(handInProblem(form)).toBeNull();
    expect(handInAddress(form, 'AB12-CD34')).toBe(filled);
  });

  it('names its site as it is called, a port included', () => {
    expect(handInHost(FORM)).toBe('docs.google.com');
    expect(handInHost('https://school.example:8443/f?c=CODE')).toBe('school.example:8443');
  });

  it('takes a code that an address would misread', () => {
    expect(handInAddress('https://a.example/?c=CODE', 'A&b=$1')).toBe('https://a.example/?c=A%26b%3D%241');
  });
});

describe('an address that cannot be used', () => {
  it.each<[string, string, HandInProblem]>([
    ['words', 'my form', 'handin-address'],
    ['an address without its beginning', 'docs.google.com/forms/x?c=CODE', 'handin-address'],
    ['nothing', '   ', 'handin-address'],
    ['a name and password in it', 'https://me:secret@a.example/?c=CODE', 'handin-address'],
    ['http', 'http://a.example/?c=CODE', 'handin-https'],
    ['mail', 'mailto:me@a.example?body=CODE', 'handin-address'],
    ['a file', 'file://server/form?c=CODE', 'handin-https'],
    ['no place marked', 'https://a.example/form', 'handin-mark'],
    ['the mark in small letters', 'https://a.example/form?c=code', 'handin-mark'],
    ['the mark inside another word', 'https://a.example/form?c=BARCODES', 'handin-mark'],
  ])('%s', (_, form, problem) => {
    expect(handInProblem(form)).toBe(problem);
  });

  it('is left out of the visit and told, and the seat still opens', () => {
    const { address, problems } = readAddress('?seat=agent&handin=http%3A%2F%2Fa.example%2F%3Fc%3DCODE');
    expect(address).toMatchObject({ route: { page: 'seat', seat: 'agent' }, handIn: null });
    expect(problems).toEqual([{ problem: 'handin-https', key: 'handin', value: 'http://a.example/?c=CODE' }]);
  });
});

it('stands in a link of the game and is read from it as it was', () => {
  const link = linkTo({ route: { page: 'seat', seat: 'agent' }, handIn: FORM });
  expect(readAddress(link)).toMatchObject({ address: { handIn: FORM }, problems: [] });
});

it('means nothing to a page where nothing is played', () => {
  expect(readAddress(`?debrief&handin=${encodeURIComponent(FORM)}`).problems).toEqual([
    { problem: 'idle', key: 'handin', value: '' },
  ]);
});
