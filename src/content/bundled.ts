/** What the build carries: covers at once, whole cases and languages on demand; folders are found, never listed. */
import { offered, type CaseCover } from './schema/caseCover.ts';
import { caseOf, type Part } from './joinParts.ts';
import type { CaseFile } from './schema/caseFile.ts';
import type { Hearing } from './schema/hearing.ts';
import type { Teaching } from './schema/teaching.ts';

const covers = import.meta.glob<CaseCover>('./cases/*/case.yaml', { query: '?cover', import: 'default', eager: true });
const cores = import.meta.glob<Part>('./cases/*/case.yaml', { import: 'default' });
const seats = import.meta.glob<Part>('./cases/*/roles/*/role.yaml', { import: 'default' });
const later = import.meta.glob<Part>(['./cases/*/case.yaml', './cases/*/roles/*/role.yaml'], {
  query: '?later',
  import: 'default',
});
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
  /** `start`: what the shorter edition of the seats needs until its last record card; else the whole of the case and of the seats. */
  readonly extent?: 'start' | 'whole';
}

/** The case that was asked for last, so that one that is asked for again is the same object, and what was worked out for it is kept. */
let last: { readonly key: string; readonly file: CaseFile } | null = null;

/**
 * Loads a case with the seats and the hearing that are wanted; the others are left out of the file.
 * Rejects when there is no case of that name or the network fails. A seat it does not have is passed over.
 */
export async function loadCaseParts(
  id: string,
  { seats: wanted, hearing, extent = 'whole' }: Wanted,
): Promise<CaseFile> {
  const at = `./cases/${id}`;
  if (!cores[`${at}/case.yaml`]) throw new Error(`no case is called ${id}`);
  const order = coverOf(id)?.cover.seats ?? [];
  const names = order.filter((seat) => wanted === 'all' || wanted.includes(seat));
  const roles = names.map((seat) => `${at}/roles/${seat}/role.yaml`);
  const [brought, ...parts] = await Promise.all([
    hearing ? (hearings[`${at}/hearing.yaml`]?.() ?? null) : null,
    extent === 'whole' ? later[`${at}/case.yaml`]?.() : undefined,
    cores[`${at}/case.yaml`]?.(),
    ...roles.flatMap((role) => [seats[role]?.(), extent === 'whole' ? later[role]?.() : undefined]),
  ]);
  const key = JSON.stringify([id, names, hearing, extent]);
  if (last?.key !== key)
    last = {
      key,
      file: caseOf(
        parts.filter((part) => part !== undefined),
        brought,
      ),
    };
  return last.file;
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
