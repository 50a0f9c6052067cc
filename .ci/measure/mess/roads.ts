/** The roads by which hand-ins come to a teacher: lists, threads, exports of forms, chats, codes typed one by one, pictures. */
import { draw, type Lot } from '../lot.ts';
import { nameOf, type Pupil } from './plays.ts';
import { asPeopleWrite, rewritten, withSlip, wrapped } from './writing.ts';

/** A slip that was made: the line it stands in, and what was meant. */
export interface Slip {
  readonly line: string;
  readonly meant: string;
}

/** One thing that is given to the debrief. */
export interface Given {
  readonly from: 'paste' | 'file' | 'scan';
  readonly text: string;
  readonly slips: readonly Slip[];
}

/** How often somebody who types makes a slip. */
const SLIPS = 0.04;

export type Road = (lot: Lot, pupils: readonly Pupil[]) => Given[];

const CHATTER = [
  'thanks!',
  'is this due today?',
  'lol that was hard',
  'wait which link',
  'I was absent on Tuesday',
  'my chromebook died at 10am',
  'Period 3',
  'ok',
  'see you in B204',
  'great work, 2nd period!',
  'Can I hand it in tomorrow? I have a game.',
  'so the fax came first',
  '👍',
  'that judge was not having it',
  'Reply above this line',
  'Sent from my iPhone',
];

/** What a pupil hands in as a text, as they write it; typed ones may have a slip. */
function typed(lot: Lot, code: string, slips: Slip[], write: (code: string) => string): string {
  const slipped = lot() < SLIPS;
  const line = write(slipped ? asPeopleWrite(lot, withSlip(lot, code)) : asPeopleWrite(lot, code));
  if (slipped) slips.push({ line, meant: code });
  return line;
}

const list: Road = (lot, pupils) => {
  const slips: Slip[] = [];
  const form = draw(lot, [
    (n: number, _: string, code: string) => `${n}. ${code}`,
    (n: number, _: string, code: string) => `${n}) ${code}`,
    (_: number, name: string, code: string) => `${name} ${code}`,
    (_: number, name: string, code: string) => `${name}: ${code}`,
    (_: number, name: string, code: string) => `${code} ${name}`,
    (_: number, name: string, code: string) => `${name}\t${code}`,
    (_: number, name: string, code: string) => `${name} – ${code} – P3`,
    (_: number, __: string, code: string) => code,
    (_: number, __: string, code: string) => `• ${code}`,
  ]);
  const lines = pupils.map(({ name, short }, n) => typed(lot, short, slips, (code) => form(n + 1, name, code)));
  return [
    {
      from: draw(lot, ['paste', 'file'] as const),
      text: ['Gov, period 3', '', ...lines].join(draw(lot, ['\n', '\r\n'])),
      slips,
    },
  ];
};

const thread: Road = (lot, pupils) => {
  const quote = draw(lot, ['', '> ', '>> ', '| ']);
  const lines = pupils.flatMap(({ name, short, full, link }) => {
    const address = `${name.split(' ')[0]?.toLowerCase()}${Math.floor(lot() * 90) + 10}@students.school.example`;
    const body = draw(lot, [
      () => [`Hi, my code is ${asPeopleWrite(lot, short)}.`],
      () => [rewritten(lot, link)],
      () => [`Here: ${rewritten(lot, link)}`],
      () => wrapped(full, quote),
      () => ['My results:', full],
      () => [`Short: ${short}`, `Long: ${full}`, link],
    ])();
    return [
      `From: ${name} <${address}>`,
      `Date: Tue, 14 Mar 2017 10:0${Math.floor(lot() * 10)}:33 -0700`,
      `Subject: Re: Due Yesterday`,
      ...body,
      draw(lot, CHATTER),
      '--',
      name,
      '',
    ].map((line) => quote + line);
  });
  return [{ from: 'paste', text: lines.join('\n'), slips: [] }];
};

const cell = (text: string): string => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The answers to a form; half of the teachers look at them twice. */
const form: Road = (lot, pupils) => {
  const column = draw(lot, ['Code', 'code', 'Your code', 'Paste your result code here', 'Result', 'What did you get?']);
  const separator = draw(lot, [',', ',', ';', '\t']);
  const head = ['Timestamp', 'Email Address', 'Student ID', 'Name', column, 'One thing you learned'];
  const rows = pupils.map(({ name, short, full, link }) => {
    const answer = draw(lot, [
      () => asPeopleWrite(lot, short),
      () => full,
      () => rewritten(lot, link),
      () => `my code is ${short}`,
      () => `${short} ${full}`,
      () => `Due Yesterday\nCounsel\n${short}\n${full}\n${link}\n`,
    ])();
    return [
      `3/14/2017 10:${10 + Math.floor(lot() * 49)}:07`,
      `${nameOf(lot).split(' ')[0]?.toLowerCase()}${Math.floor(lot() * 99)}@school.example`,
      String(10_000_000 + Math.floor(lot() * 89_999_999)),
      name,
      answer,
      draw(lot, CHATTER),
    ];
  });
  const table = (some: readonly (readonly string[])[]): string =>
    [head, ...some]
      .map((row) =>
        row.map((each) => (separator === ',' ? cell(each) : `"${each.replaceAll('"', '""')}"`)).join(separator),
      )
      .join('\r\n');
  const early = lot() < 0.5 ? rows.slice(0, Math.ceil(rows.length * 0.8)) : null;
  const from = draw(lot, ['file', 'paste'] as const);
  return [...(early ? [early] : []), rows].map((some) => ({ from, text: table(some), slips: [] }));
};

const chat: Road = (lot, pupils) => {
  const slips: Slip[] = [];
  const lines = pupils.flatMap(({ name, short, full, link }) => {
    const handle = `${name
      .split(' ')[0]
      ?.toLowerCase()
      .replace(/[^a-z]/gu, '')}${Math.floor(lot() * 90) + 10}`;
    const said = draw(lot, [
      () => typed(lot, short, slips, (code) => code),
      () => typed(lot, short, slips, (code) => `mine is ${code} 😀`),
      () => rewritten(lot, link),
      () => full,
    ])();
    const chatter = lot() < 0.4 ? [draw(lot, CHATTER)] : [];
    return draw(lot, [
      () => [`${handle}  10:${10 + Math.floor(lot() * 49)} AM`, said, ...chatter],
      () => [`[3/14 10:${10 + Math.floor(lot() * 49)}] ${name}`, said, ...chatter],
      () => [`10:${10 + Math.floor(lot() * 49)}:12 From ${name} to Everyone: ${said}`, ...chatter],
      () => [name, said, ...chatter],
    ])();
  });
  const placed = slips.map((slip) => ({ ...slip, line: lines.find((line) => line.endsWith(slip.line)) ?? slip.line }));
  return [{ from: 'paste', text: lines.join('\n'), slips: placed }];
};

/** Read out and typed, one by one. */
const byHand: Road = (lot, pupils) =>
  pupils.map(({ short }): Given => {
    const slips: Slip[] = [];
    return { from: 'paste', text: typed(lot, short, slips, (code) => code), slips };
  });

/** Held up to the camera, or photographed. */
const pictures: Road = (_, pupils) => pupils.map(({ link }): Given => ({ from: 'scan', text: link, slips: [] }));

/** The file that the game saves for each pupil. */
const files: Road = (_, pupils) =>
  pupils.map(({ short, full, link }): Given => ({
    from: 'file',
    text: `Due Yesterday\nPlatform counsel\n${short}\n${full}\n${link}\n`,
    slips: [],
  }));

export const ROADS: Readonly<Record<string, Road>> = { list, thread, form, chat, byHand, pictures, files };
