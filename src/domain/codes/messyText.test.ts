/** Codes as classes hand them in: every kind of mess that was met gives its plays and no others, and what is no code is named or passed over, never lost. */
import { describe, expect, it } from 'vitest';
import { richestSeat } from '../../../tests/fixtures/cases.ts';
import { documentedDocket } from '../docket/docket.ts';
import { codebookOf } from './codebook.ts';
import { readResults } from './readResults.ts';
import { asWritten, grouped, writeCode } from './resultCode.ts';
import { symbolOf, valueOf } from './symbols.ts';

const { file, seat } = richestSeat();
const book = codebookOf(file);
const docket = documentedDocket(file, seat.id);
const short = grouped(writeCode('short', docket, book));
const full = grouped(writeCode('full', docket, book));
const slipped = short.replace(/.$/u, (last) => symbolOf(valueOf(last) ^ 1));
const dashed = (sign: string, code = short): string => code.replaceAll('-', sign);
const fullWidth = [...short].map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)).join('');
const link = `https://host.example/due/?case=x&debrief#r=${full}`;
const inUrl = encodeURIComponent(link);
const half = full.lastIndexOf('-', 20) + 1;
const rejoined = (text: string): string => `${text.slice(0, half)}\n${text.slice(half)}`;

describe('is read', () => {
  it.each<readonly [kind: string, text: string, code: string]>([
    // Names, numbers and spaces
    ['a name and a spaced code', `Jane ${dashed(' ')}`, short],
    ['a number and a spaced code', `1. ${dashed(' ')}`, short],
    ['a number and a spaced small code', `1) ${dashed(' ').toLowerCase()}`, short],
    ['a name and a spaced full code', `Jane ${dashed(' ', full)}`, full],
    ['a name tied to it by a hyphen', `Jane-${short}`, short],
    ['a name after it', `${short} (Jane)`, short],
    ['a name tied to it by an underline', `Jane_${short}`, short],
    ['sign by sign', [...short.replace('-', '')].join(' '), short],
    // Signs
    ['an unseen space inside', `${short.slice(0, 3)}\u200B${short.slice(3)}`, short],
    ['a word joiner inside', `${short.slice(0, 6)}\u2060${short.slice(6)}`, short],
    ['a minus', dashed('\u2212'), short],
    ['a hyphen that does not break, after a name', `Jane: ${dashed('\u2011')}`, short],
    ['an en dash after a name', `Jane: ${dashed('–')}`, short],
    ['dots', dashed('.'), short],
    ['underlines', dashed('_').toLowerCase(), short],
    ['stars of a chat around it', `**${short}**`, short],
    ['full-width signs', fullWidth, short],
    ['letters of another alphabet', short.replaceAll('A', 'А').replaceAll('K', 'К'), short],
    ['spaces around the hyphen', dashed(' - '), short],
    // Lines
    ['a short code over two lines', dashed('-\n'), short],
    ['a full code over two lines', rejoined(full), full],
    ['a full code over two quoted lines', `> ${rejoined(full).replace('\n', '\n> ')}`, full],
    ['a link over two lines', link.slice(0, -6) + '\n' + link.slice(-6), full],
    // Links
    ['a link of a mail program', `https://nam02.safelinks.protection.outlook.com/?url=${inUrl}&data=05`, full],
    [
      'such a link in another',
      `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(inUrl)}&data=05`,
      full,
    ],
    ['a link of a search service', `https://www.google.com/url?q=${inUrl}&sa=D`, full],
    ['a sign that was escaped', link.replace('#', '%23'), full],
    [
      'a rewritten link of another kind',
      `https://urldefense.proofpoint.com/v2/url?u=${inUrl.replaceAll('-', '-2D').replaceAll('%', '-')}&d=x`,
      full,
    ],
    ['and of its next kind', `https://urldefense.com/v3/__${link.replace('#', '*')}__;Iw!!x$`, full],
    ['a link of a chat', `<${link}|host.example>`, full],
    ['a link in base 64', `https://x.protection.sophos.com/?d=h&u=${btoa(link)}&i=1`, full],
  ])('%s', (_, text, code) => {
    const { found, refused } = readResults(text, [book]);
    expect(found.map((each) => asWritten(each.text))).toEqual([asWritten(code)]);
    expect(refused).toEqual([]);
  });
});

describe('is named', () => {
  it.each([
    ['a bad code beside a good one', `${short}, ${slipped}`, [slipped]],
    ['a bad code with spaces', `1) ${dashed(' ', slipped)}`, [`1) ${dashed(' ', slipped)}`]],
    ['a bad code tied to a name', `Jane-${slipped}`, [slipped]],
    ['a code that lost a sign', short.slice(0, -1), [short.slice(0, -1)]],
    ['a bad code with dots', dashed('.', slipped), [dashed('.', slipped)]],
  ])('%s', (_, text, named) => {
    expect(readResults(text, [book]).refused.map((each) => each.text)).toEqual(named);
  });
});

/** By chance the signs of a code can be digits alone, and then it looks as numbers do. */
describe('made of digits alone', () => {
  const numbers = ['5483 1000', '9416 1000'];

  it.each([
    ['is read where it has its number in a list', numbers.map((code, n) => `${n + 1}) ${code}`), 2, 0],
    ['is asked about within a sentence, however many there are', numbers.map((code) => `my code is ${code}`), 0, 2],
    ['is passed over where no check is right', ['call 5483 1001 or', 'call 9416 1002 now'], 0, 0],
  ])('%s', (_, lines, found, asked) => {
    const read = readResults(lines.join('\n'), [book]);
    expect([read.found.length, read.refused.map(({ problem }) => problem.problem)]).toEqual([
      found,
      Array<string>(asked).fill('doubtful'),
    ]);
  });
});

describe('is passed over, and counted', () => {
  it.each([
    'aaliyah20@school.example wrote:',
    'JACKSON',
    'Student number 10482231, section 3',
    'Tuesday, March 14, 2017 at 10:22 AM',
    'On 3/14/2017 10:22:33 Marcus Smith-Jones wrote',
    'See you in B204, 2nd period!',
    'https://classroom.google.com/c/NTI4MzQ5MTc2/a/details',
    'a long-term plan for the well-known case',
    'No. 3:17-cv-01916',
  ])('%s', (text) => {
    expect(readResults(text, [book])).toMatchObject({ found: [], refused: [], lines: 1, passed: [1] });
  });
});
