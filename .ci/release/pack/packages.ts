/** What goes into each zip: the built site as it is, and the same site marked and described for each kind of LMS. */
import { strToU8 } from 'fflate';
import { cmi5Structure, scorm12Manifest, scorm2004Manifest, type Content } from './manifests.ts';
import type { Files } from '../files.ts';
import { HERE } from '../../../src/lms/here.ts';

export interface Packing {
  readonly version: string;
  /** The figure a gradebook gets. */
  readonly wish: string;
  /** The edition that counts as a finished seat. */
  readonly edition: string;
  /** From which score on cmi5 passes, 0 to 1; null where nothing is asked for. */
  readonly mastery: number | null;
  /** What has to be done before a cmi5 course moves on. */
  readonly moveOn: string;
  /** Where a cmi5 package may report to: origins or `https:`, as a policy names them. */
  readonly lrs: string;
  /** What every zip carries beside the game: licences, the bill of materials. */
  readonly beside: Files;
  /** The printed kit and the papers to change, in the plain site alone: a learner's package has no answer key. */
  readonly kit: Files;
}

const NAME = 'due-yesterday';
/** How the packs of the offline copy begin (src/build/packs.ts). */
export const PACK = 'assets/pack-';

/** The names of all zips. */
export const packageNames: readonly string[] = ['site', 'scorm12', 'scorm2004', 'cmi5'].map(
  (kind) => `${NAME}-${kind}.zip`,
);

/** Name of the zip → its files. @param built the build, `index.html` at its root @throws Error when the page cannot be marked */
export function packagesOf(
  built: Files,
  { version, wish, edition, mastery, moveOn, lrs, beside, kit }: Packing,
): Readonly<Record<string, Files>> {
  const site = { ...built, ...beside };
  const package_ = { ...withoutPacks(site), [HERE.file]: strToU8(HERE.text) };
  const marks: Marks = { wish, edition };
  const content: Content = {
    id: NAME,
    title: 'Due Yesterday',
    description: 'A civics game about one fax: take a seat in the dispute, decide, and find out what really happened.',
    version,
    files: ['index.html', ...Object.keys(package_).filter((path) => path !== 'index.html')],
  };
  return {
    [`${NAME}-site.zip`]: { ...site, ...kit },
    [`${NAME}-scorm12.zip`]: {
      ...forLms(package_, 'scorm12', marks),
      'imsmanifest.xml': strToU8(scorm12Manifest(content)),
    },
    [`${NAME}-scorm2004.zip`]: {
      ...forLms(package_, 'scorm2004', marks),
      'imsmanifest.xml': strToU8(scorm2004Manifest(content)),
    },
    [`${NAME}-cmi5.zip`]: {
      ...reporting(forLms(package_, 'cmi5', marks), lrs),
      'cmi5.xml': strToU8(cmi5Structure(content, { mastery, moveOn })),
    },
  };
}

/** A package has no offline copy, so that nothing asks for what only that comes in. */
const withoutPacks = (site: Files): Files =>
  Object.fromEntries(Object.entries(site).filter(([path]) => !path.startsWith(PACK)));

type Marks = Pick<Packing, 'wish' | 'edition'>;

/** The page of a package says on its root which gradebook to look for, which figure to report, and which edition counts. */
function forLms(site: Files, lms: string, { wish, edition }: Marks): Files {
  const marks = `data-lms="${lms}" data-lms-score="${wish}" data-lms-edition="${edition}"`;
  return { ...site, 'index.html': changed(site, '<html ', `<html ${marks} `) };
}

/** The school's record store is another site as a rule; the policy of this package alone lets the page speak to it. */
function reporting(site: Files, lrs: string): Files {
  return { ...site, 'index.html': changed(site, 'connect-src &#39;self&#39;', `connect-src &#39;self&#39; ${lrs}`) };
}

function changed(site: Files, from: string, to: string): Uint8Array {
  const page = new TextDecoder().decode(site['index.html']);
  if (!page.includes(from)) throw new Error(`index.html has no ${from} to change`);
  return strToU8(page.replace(from, to));
}
