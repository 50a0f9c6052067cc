/** What the build carries: covers at once, whole cases and languages on demand; folders are found, never listed. */
import { offered, type CaseCover } from './schema/caseCover.ts';
import type { CaseFile, Seat } from './schema/caseFile.ts';
import type { Hearing } from './schema/hearing.ts';
import type { Teaching } from './schema/teaching.ts';

const covers = import.meta.glob<CaseCover>('./cases/*/case.yaml', { query: '?cover', import: 'default', eager: true });
const cases = import.meta.glob<CaseFile>('./cases/*/case.yaml', { import: 'default' });
const seats = import.meta.glob<Seat>('./cases/*/roles/*/role.yaml', { import: 'default' });
const hearings = import.meta.glob<Hearing>('./cases/*/hearing.yaml', { import: 'default' });
const teachings = import.meta.glob<Teaching>('./cases/*/teaching.yaml', { import: 'default' });
const codebooks = import.meta.glob<unknown>('./cases/*/codebooks/*.json', { import: 'default' });
const languages = import.meta.glob<Record<string, string>>('./ui/*.yaml', { import: 'default' });
const first = import.meta.glob<Record<string, string>>('./ui/en.yaml', {
  query: '?title',
  import: 'default',
  eager: true,
});

/** The cases that are offered to players, the one that a visit opens with first. */
export const listedCases: readonly CaseCover[] = offered(Object.values(covers));

/** The cover of any case carried, also one that is not listed. */
export const coverOf = (id: string): CaseCover | undefined => Object.values(covers).find((each) => each.id === id);

/** Which parts of a case are wanted beside what every part needs. */
export interface Wanted {
  readonly seats: readonly string[] | 'all';
  readonly hearing: boolean;
}

/**
 * Loads a case with the seats and the hearing that are wanted; the others are left out of the file.
 * Rejects when there is no case of that name or the network fails. A seat it does not have is passed over.
 */
export async function loadCaseParts(id: string, wanted: Wanted): Promise<CaseFile> {
  const core = cases[`./cases/${id}/case.yaml`];
  if (!core) throw new Error(`no case is called ${id}`);
  const order = coverOf(id)?.cover.seats ?? [];
  const names = order.filter((seat) => wanted.seats === 'all' || wanted.seats.includes(seat));
  const [file, hearing, ...brought] = await Promise.all([
    core(),
    wanted.hearing ? (hearings[`./cases/${id}/hearing.yaml`]?.() ?? null) : null,
    ...names.map((seat) => seats[`./cases/${id}/roles/${seat}/role.yaml`]?.()),
  ]);
  return {
    ...file,
    hearing,
    seats: Object.fromEntries(brought.flatMap((seat) => (seat ? [[seat.id, seat] as const] : []))),
  };
}

/** What a teacher needs beside the play, where the case has it; never part of what a player downloads. Rejects when the network fails. */
export const loadTeaching = async (id: string): Promise<Teaching | null> =>
  (await teachings[`./cases/${id}/teaching.yaml`]?.()) ?? null;

/** What codes of one version of a case count on, frozen when it was released; null where there is none. Rejects when the network fails. */
export const loadCodebook = async (id: string, version: number): Promise<unknown> =>
  (await codebooks[`./cases/${id}/codebooks/${version}.json`]?.()) ?? null;

/** The words the title can need, in the first language; they are always there. */
export const firstWords: Readonly<Record<string, string>> = Object.values(first)[0] ?? {};

/** The language whose words lie under every other. */
export const FIRST_LANGUAGE = 'en';

/** The languages carried, the first one first. */
export const carriedLanguages: readonly string[] = Object.keys(languages)
  .map((path) => path.replace(/^.*\/|\.yaml$/g, ''))
  .sort((a, b) => Number(b === FIRST_LANGUAGE) - Number(a === FIRST_LANGUAGE));

/** All words of a language, laid over those of the first. Rejects when there is no such language or it does not arrive. */
export async function wordsOf(lang: string): Promise<Readonly<Record<string, string>>> {
  const load = languages[`./ui/${lang}.yaml`];
  if (!load) throw new Error(`no language is called ${lang}`);
  const [under, over] = await Promise.all([languages[`./ui/${FIRST_LANGUAGE}.yaml`]?.(), load()]);
  return { ...under, ...over };
}
