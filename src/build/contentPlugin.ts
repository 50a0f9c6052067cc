/** Turns content YAML into modules at build time, so that no parser or validator reaches the browser. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { loadCaseFolder } from '../content/load/caseFolders.ts';
import { ContentError } from '../content/load/contentError.ts';
import { coverOf } from '../content/load/coverOf.ts';
import { cutCase, type CutCase } from '../content/load/cutCase.ts';
import { flattenWords } from '../content/load/flattenWords.ts';
import type { CaseFile } from '../content/schema/caseFile.ts';

/**
 * `cases/<case>/case.yaml` becomes what every seat of the case needs, and with `?later` what is told after a seat; with `?cover`, only what the
 * title needs. `roles/<seat>/role.yaml` becomes what that seat needs, and with `?later` its longer edition and its coda. `hearing.yaml` becomes the
 * hearing, `teaching.yaml` what teachers need. `ui/<lang>.yaml` becomes a flat table of words; with `?title`, only those the title can need.
 * A bad file stops dev, test and build with file and line.
 */
export function contentPlugin(): Plugin {
  const cuts = new WeakMap<CaseFile, CutCase>();
  const cutOf = (file: CaseFile): CutCase => {
    const cut = cuts.get(file) ?? cutCase(file);
    cuts.set(file, cut);
    return cut;
  };
  return {
    name: 'due-content',
    enforce: 'pre',
    load: {
      filter: { id: /\.yaml(\?.*)?$/ },
      handler(id) {
        const [path = '', query = ''] = id.split('?');
        this.addWatchFile(path);
        if (basename(dirname(path)) === 'ui') return asModule(wordsFrom(path, query.includes('title')));
        const name = basename(path);
        const folder = name === 'role.yaml' ? dirname(dirname(dirname(path))) : dirname(path);
        if (name !== 'case.yaml' && name !== 'role.yaml' && name !== 'hearing.yaml' && name !== 'teaching.yaml')
          return null;
        for (const file of yamlFiles(folder)) this.addWatchFile(join(folder, file));
        try {
          const file = loadCaseFolder(basename(folder), dirname(folder));
          if (name === 'hearing.yaml') return asModule(file.hearing);
          if (name === 'teaching.yaml') return asModule(file.teaching);
          if (query.includes('cover')) return asModule(coverOf(file));
          const { core, seats, later } = cutOf(file);
          const isLater = query.includes('later');
          if (name === 'case.yaml') return asModule(isLater ? later : core);
          return asModule(seats[basename(dirname(path))]?.[isLater ? 'later' : 'start']);
        } catch (error) {
          if (error instanceof ContentError)
            return this.error(`The case in ${basename(folder)} has mistakes:\n${error.message}`);
          throw error;
        }
      },
    },
  };
}

/** Paths of all YAML files of a case, from its folder. */
const yamlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.yaml'));

/** The sections of words that can be asked for before a seat, the hearing or the reader has come. */
export const ON_THE_TITLE = ['title', 'notice', 'panel', 'settings', 'about'];

function wordsFrom(path: string, title: boolean): Record<string, string> {
  const words = flattenWords(parse(readFileSync(path, 'utf8'), { schema: 'failsafe' }));
  return title
    ? Object.fromEntries(Object.entries(words).filter(([key]) => ON_THE_TITLE.includes(key.split('.')[0] ?? '')))
    : words;
}

const asModule = (value: unknown) => ({
  code: `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
  map: null,
  moduleType: 'js' as const,
});
