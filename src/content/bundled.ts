/** What the build carries: covers at once, whole cases and languages on demand; folders are found, never listed. */
import type { CaseCover } from './schema/caseCover.ts';
import type { CaseFile } from './schema/caseFile.ts';

const covers = import.meta.glob<CaseCover>('./cases/*/case.yaml', { query: '?cover', import: 'default', eager: true });
const cases = import.meta.glob<CaseFile>('./cases/*/case.yaml', { import: 'default' });
const languages = import.meta.glob<Record<string, string>>(['./ui/*.yaml', '!./ui/en.yaml'], { import: 'default' });
const first = import.meta.glob<Record<string, string>>('./ui/en.yaml', { import: 'default', eager: true });

/** The cases that are offered to players, in the order of their folders. */
export const listedCases: readonly CaseCover[] = Object.values(covers).filter((each) => each.cover.listed === 'yes');

/** The cover of any case carried, also one that is not listed. */
export const coverOf = (id: string): CaseCover | undefined => Object.values(covers).find((each) => each.id === id);

/** Loads a whole case. Rejects when there is none of that name or the network fails. */
export async function loadWholeCase(id: string): Promise<CaseFile> {
  const load = cases[`./cases/${id}/case.yaml`];
  if (!load) throw new Error(`no case is called ${id}`);
  return load();
}

/** The words of the first language, which are always there. */
export const firstWords: Readonly<Record<string, string>> = Object.values(first)[0] ?? {};

/** The words of a language laid over the first. Rejects when there is no such language or it does not arrive. */
export async function wordsOf(lang: string): Promise<Readonly<Record<string, string>>> {
  const load = languages[`./ui/${lang}.yaml`];
  if (!load) throw new Error(`no language is called ${lang}`);
  return { ...firstWords, ...(await load()) };
}
