/** Fits an address to what the build carries: the case, the language and the place that are there, and what was asked for and is not. */
import type { CaseCover } from '../../content/schema/caseCover.ts';
import { LOT, type Address, type AddressProblem, type Route } from './address.ts';

/** What the build carries. */
export interface Carried {
  coverOf(id: string): CaseCover | undefined;
  readonly first: CaseCover; // opens where no case is asked for, or one that is not carried
  readonly languages: readonly string[]; // the first one first
  /** Deals a seat of the case by lot. */
  deal(cover: CaseCover): string;
}

export interface Fitted {
  /** With the case that opens, and null for the first language. */
  readonly address: Address;
  readonly cover: CaseCover;
  readonly problems: readonly AddressProblem[];
}

/**
 * Replaces what is not carried: a case by the first one, a language by the first one, a seat or a hearing by the title.
 * Each gives a problem, after those that were there. A seat by lot becomes the seat that is dealt, and is no problem. The decisions of a seat are not known before it is loaded; the statechart looks for those.
 */
export function fitAddress(
  address: Address,
  problems: readonly AddressProblem[],
  { coverOf, first, languages, deal }: Carried,
): Fitted {
  const cover = (address.case === null ? undefined : coverOf(address.case)) ?? first;
  const lang = address.lang !== null && languages.includes(address.lang) ? address.lang : null;
  const found: AddressProblem[] = [...problems];
  if (address.case !== null && address.case !== cover.id)
    found.push({ problem: 'case', key: 'case', value: address.case });
  if (address.lang !== null && lang === null) found.push({ problem: 'lang', key: 'lang', value: address.lang });
  const route = dealt(address.route, cover, deal);
  const nowhere = missingPlace(route, cover);
  if (nowhere) found.push(nowhere);
  return {
    address: {
      ...address,
      route: nowhere ? { page: 'title' } : route,
      case: cover.id,
      lang: lang === languages[0] ? null : lang,
    },
    cover,
    problems: found,
  };
}

/** A case whose own seat is called like the lot opens that seat. */
const dealt = (route: Route, cover: CaseCover, deal: Carried['deal']): Route =>
  route.page === 'seat' && route.seat === LOT && !cover.seats.some(({ id }) => id === LOT)
    ? { ...route, seat: deal(cover) }
    : route;

function missingPlace(route: Route, cover: CaseCover): AddressProblem | null {
  if (route.page === 'seat' && !cover.seats.some(({ id }) => id === route.seat))
    return { problem: 'seat', key: 'seat', value: route.seat };
  if (route.page === 'hearing' && !cover.hearing) return { problem: 'hearing', key: 'at', value: 'hearing' };
  return null;
}
