/** What goes into each zip: the built site as it is, and the same site marked and described for each kind of LMS. */
import { strToU8 } from 'fflate';
import { scorm12Manifest, scorm2004Manifest, type Content } from './manifests.ts';

export type Files = Readonly<Record<string, Uint8Array>>;

export interface Packing {
  readonly version: string;
  /** The figure a gradebook gets. */
  readonly wish: string;
}

const NAME = 'due-yesterday';

/** Name of the zip → its files. @param site the build, `index.html` at its root @throws Error when the page cannot be marked */
export function packagesOf(site: Files, { version, wish }: Packing): Readonly<Record<string, Files>> {
  const content: Content = { id: NAME, title: 'Due Yesterday', version, files: ['index.html', ...Object.keys(site).filter((path) => path !== 'index.html')] };
  return {
    [`${NAME}-site.zip`]: site,
    [`${NAME}-scorm12.zip`]: { ...forLms(site, 'scorm12', wish), 'imsmanifest.xml': strToU8(scorm12Manifest(content)) },
    [`${NAME}-scorm2004.zip`]: { ...forLms(site, 'scorm2004', wish), 'imsmanifest.xml': strToU8(scorm2004Manifest(content)) },
  };
}

/** The page of a package says on its root which gradebook to look for and which figure to report. */
function forLms(site: Files, lms: string, wish: string): Files {
  return { ...site, 'index.html': changed(site, '<html ', `<html data-lms="${lms}" data-lms-score="${wish}" `) };
}

function changed(site: Files, from: string, to: string): Uint8Array {
  const page = new TextDecoder().decode(site['index.html']);
  if (!page.includes(from)) throw new Error(`index.html has no ${from} to change`);
  return strToU8(page.replace(from, to));
}
