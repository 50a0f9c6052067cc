/** Finds the links in a line and the result code in each, also where a mail or chat service has rewritten the link. */
import { RESULT_KEY } from './address.ts';

export interface FoundLink {
  /** Where the link stands in the line. */
  readonly from: number;
  readonly to: number;
  /** The code as the link has it, maybe cut short; null where the link is no result's. */
  readonly code: string | null;
}

/** A link begins with its scheme or with `www.`, or is the fragment of ours alone; it ends at a space or a sign that no link has. */
const LINK = new RegExp(
  String.raw`(?:(?:https?|hxxps?):/{0,2}|www\.)[^\s<>"|\\^{}]+|[^\s<>"(]*(?:#|%23|&#35;|&num;)(?:[^\s#]*?&)?${RESULT_KEY}=[^\s<>"]*`,
  'giu',
);
const CODE = new RegExp(String.raw`#(?:[^\s#]*?&)?${RESULT_KEY}=([0-9a-z-]*)`, 'iu');
/** What a service of links writes may lie in a link that another one has rewritten. */
const DEEPEST = 4;

export const linksIn = (line: string): FoundLink[] =>
  [...line.matchAll(LINK)].map(({ 0: link, index }) => ({ from: index, to: index + link.length, code: codeIn(link) }));

/** The code in a link, as whoever rewrote the link has left it; null where there is none. */
function codeIn(link: string): string | null {
  // Raw mail writes `=3D` for each `=`; a code may begin with these two signs, so the keys before it have to tell.
  let forms = [/[?&][a-z]+=3D/iu.test(link) ? link.replace(/=3D/giu, '=') : link];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    for (const form of forms) {
      const code = CODE.exec(form)?.[1];
      if (code !== undefined) return code;
    }
    const next = [...new Set(forms.flatMap(unwrapped))].filter((form) => !forms.includes(form));
    if (next.length === 0) return null;
    forms = next;
  }
  return null;
}

/** The same link one wrapping less: each way in which services are known to write a link into one of their own. */
const unwrapped = (link: string): string[] => [
  percentDecoded(link),
  link.replace(/&amp;/giu, '&').replace(/&#35;|&num;|&#x23;/giu, '#'),
  ...proofpoint(link),
  ...inBase64(link),
];

const percentDecoded = (text: string): string =>
  text.replace(/%([0-7][0-9a-f])/giu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

/** Proofpoint's second form writes `-23` for `%23`; its third writes `*` for each sign that it keeps, in base 64, after `__;`. */
function proofpoint(link: string): string[] {
  if (!/urldefense|proofpoint/iu.test(link)) return [];
  const second = /[?&]u=([^&]+)/u.exec(link)?.[1];
  if (second) return [percentDecoded(second.replace(/-(?=[0-9A-F]{2})/gu, '%').replaceAll('_', '/'))];
  const third = /\/v3\/__(.+?)__;([\w+/-]*)/u.exec(link);
  if (!third) return [link.replace(new RegExp(String.raw`\*${RESULT_KEY}=`, 'iu'), `#${RESULT_KEY}=`)];
  const kept = [...decoded(third[2] ?? '')];
  return [(third[1] ?? '').replaceAll('*', () => kept.shift() ?? '*')];
}

/** Some services hide the link in base 64, in a part of the path or of the query. */
const inBase64 = (link: string): string[] =>
  [...link.matchAll(/[=/]([\w+-]{24,}={0,2})/gu)]
    .map(([, text = '']) => decoded(text))
    .filter((text) => text.includes('://') || text.includes('#'));

function decoded(base64: string): string {
  try {
    return atob(base64.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/u, ''));
  } catch {
    return '';
  }
}

/** The codes that stand in links within a text, in their order. */
export const codesInLinks = (text: string): string[] =>
  linksIn(text).flatMap(({ code }) => (code === null ? [] : [code]));
