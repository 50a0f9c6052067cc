/** Writes an address, and makes the links of a visit, which carry its case and its language. */
import {
  PAPER_ANCHOR,
  RESULT_KEY,
  ROOM_ANCHOR,
  ROOM_WORDS,
  type Address,
  type Key,
  type Manner,
  type Route,
} from './address.ts';

/** An address to write; what is left out is as if nobody had said anything about it. */
export type Linked = Pick<Address, 'route'> & Partial<Address>;

/**
 * What follows the path of the game's own address: `?case=…&debrief=run#r=…`. Reading it gives the same address again,
 * and one address is always written in the same way. An address that says nothing is a question mark, which opens the title.
 */
export function linkTo({ route, ...of }: Linked): string {
  const values: Partial<Record<Key, string | null>> = {
    case: of.case ?? null,
    ...wordsOf(route),
    edition: of.edition ?? null,
    coda: switched(of.coda),
    lang: of.lang ?? null,
    size: of.size ? String(of.size) : null,
    class: of.forClass ? 'on' : null,
    motion: switched(of.motion),
    sound: switched(of.sound),
    stage: roomWord(of.stage),
    handin: of.handIn ?? null,
  };
  const pairs = Object.entries(values).flatMap(([key, value]) =>
    typeof value === 'string' ? [value === '' ? key : pair(key, value)] : [],
  );
  return `?${pairs.join('&')}${fragmentOf(route)}`;
}

/** How the page that a link opens is to be shown and heard there; and another language than the visit's. */
export type LinkOptions = Partial<Omit<Address, 'route' | 'case'>>;

/** The links of one visit. */
export interface Links {
  /** For a link within the game. */
  to(route: Route, how?: LinkOptions): string;
  /** The whole address, for a link that leaves this page: to copy, to print, to scan. */
  whole(route: Route, how?: LinkOptions): string;
  /** The title of another case, in the same language and shown and heard as this visit is. */
  toCase(id: string): string;
}

/**
 * @param base the address of the page that is open; what it says after its path is left behind
 * @param about the case that every link names, so that it still opens that case when another is listed first; the language, null
 * for the first one; and how the visit is shown and heard
 */
export function linksOf(
  base: string,
  about: Pick<Address, 'case' | 'lang'> & Partial<Manner & Pick<Address, 'handIn'>>,
): Links {
  const { case: id, lang } = about;
  const to = (route: Route, how?: LinkOptions): string => linkTo({ case: id, lang, ...how, route });
  return {
    to,
    whole: (route, how) => new URL(to(route, how), base).href,
    toCase: (other) => linkTo({ ...about, case: other, route: { page: 'title' } }),
  };
}

function wordsOf(route: Route): Partial<Record<Key, string | null>> {
  switch (route.page) {
    case 'debrief':
      return { debrief: route.part === 'gather' ? '' : route.part };
    case 'form':
      return { form: route.occasion ?? '', first: route.first ?? null };
    case 'seat':
      return { seat: route.seat, at: route.at ?? null };
    case 'hearing':
      return { at: 'hearing' };
    case 'reader':
      return { at: 'case' };
    case 'title':
    case 'result':
      return {};
  }
}

function fragmentOf(route: Route): string {
  if ('code' in route && route.code) return `#${pair(RESULT_KEY, route.code)}`;
  if (route.page !== 'debrief') return '';
  if (route.room) return `#${ROOM_ANCHOR}${route.room}`;
  return route.paper ? `#${PAPER_ANCHOR}${route.paper}` : '';
}

const switched = (on: boolean | null | undefined): string | null =>
  on === null || on === undefined ? null : on ? 'on' : 'off';
const roomWord = (choice: Manner['stage'] | undefined): string | null =>
  Object.entries(ROOM_WORDS).find(([, each]) => each === choice)?.[0] ?? null;
const pair = (key: string, value: string): string => new URLSearchParams([[key, value]]).toString();
