/** Writes a code as people and programs do: spaced, small, with other dashes, look-alikes and unseen signs; rewritten as a link; with a slip. */
import { draw, type Lot } from '../lot.ts';

const DASHES = ['-', '-', '-', '–', '—', '‑', '−', ' - ', '.', '_', ' '];
const UNSEEN = ['\u200B', '\u2060', '\uFEFF', '\u00AD', '\u200E'];

/** As one pupil writes it; the code is still the code. */
export function asPeopleWrite(lot: Lot, code: string): string {
  let text = code.replaceAll('-', draw(lot, DASHES));
  if (lot() < 0.12) text = code.replaceAll('-', '');
  if (lot() < 0.3) text = text.toLowerCase();
  if (lot() < 0.1) text = text.replaceAll('0', 'O').replaceAll('1', draw(lot, ['I', 'l']));
  if (lot() < 0.06)
    text = [...text]
      .map((sign) => (/[0-9A-Za-z]/u.test(sign) ? String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0) : sign))
      .join('');
  if (lot() < 0.1) text = inserted(text, Math.floor(lot() * text.length), draw(lot, UNSEEN));
  if (lot() < 0.08)
    text = draw(lot, [
      `**${text}**`,
      `“${text}”`,
      `(${text})`,
      `<${text}>`,
      `\`${text}\``,
      `${text}.`,
      `${text}!!`,
      `👉 ${text} 👈`,
    ]);
  return text;
}

const inserted = (text: string, at: number, sign: string): string => text.slice(0, at) + sign + text.slice(at);

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** With one slip of the hand: a wrong sign, one too many, one too few, two that changed places. */
export function withSlip(lot: Lot, code: string): string {
  const at = Math.floor(lot() * code.length);
  if (code[at] === '-') return withSlip(lot, code);
  const other = draw(
    lot,
    [...SYMBOLS].filter((symbol) => symbol !== code[at]),
  );
  const kind = lot();
  if (kind < 0.55) return code.slice(0, at) + other + code.slice(at + 1);
  if (kind < 0.7) return inserted(code, at, other);
  if (kind < 0.85) return code.slice(0, at) + code.slice(at + 1);
  const next = code[at + 1];
  if (next === undefined || next === '-' || next === code[at]) return withSlip(lot, code);
  return code.slice(0, at) + next + (code[at] ?? '') + code.slice(at + 2);
}

const encoded = (link: string): string => encodeURIComponent(link);

/** A link as mail and chat services hand it on. */
const REWRITTEN: readonly ((link: string) => string)[] = [
  (link) => link,
  (link) => `<${link}>`,
  (link) => link.replace('#', '%23'),
  (link) =>
    `https://nam02.safelinks.protection.outlook.com/?url=${encoded(link)}&data=05%7C02%7Cjane20%40school.example%7Cf3b9a2&sdata=aB3%2Fx9&reserved=0`,
  (link) => `https://nam02.safelinks.protection.outlook.com/?url=${encoded(encoded(link))}&data=05`,
  (link) =>
    `https://urldefense.proofpoint.com/v2/url?u=${encoded(link).replaceAll('-', '-2D').replaceAll('%', '-').replaceAll('.', '.')}&d=DwMFaQ&c=abc123`,
  (link) => `https://urldefense.com/v3/__${link.replace('#', '*')}__;Iw!!N3hqHg43uw!qHG7xY2Zk4$`,
  (link) => `https://www.google.com/url?q=${encoded(link)}&sa=D&source=editors&ust=1764433920000000&usg=AOvVaw1abc`,
  (link) => `https://linkprotect.cudasvc.com/url?a=${encoded(link)}&c=E,1,abc&typo=1`,
  (link) => `https://l.facebook.com/l.php?u=${encoded(link)}&h=AT0xY`,
  (link) => `<${link}|games.school.example>`,
  (link) => link.replaceAll('&', '&amp;'),
  (link) => `[my result](${link})`,
  (link) =>
    `https://us-west-2.protection.sophos.com/?d=school.example&u=${btoa(link).replaceAll('+', '-').replaceAll('/', '_')}&i=NWQ1`,
  (link) => link.replaceAll('=', '=3D'),
];

export const rewritten = (lot: Lot, link: string): string => draw(lot, REWRITTEN)(link);

/** As a mail program breaks a long code over lines. */
export function wrapped(code: string, quote: string): string[] {
  const half = code.lastIndexOf('-', Math.ceil(code.length / 2) + 2) + 1;
  return [code.slice(0, half), quote + code.slice(half)];
}
