/** The address of the published site: the line `homepage` of package.json, empty until somebody owns one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is said in its place. */
export const YOUR_ADDRESS = 'the address your school uses';

const PACKAGE = join(import.meta.dirname, '../../package.json');

/**
 * @returns the address with a slash at its end; null while there is none
 * @throws Error when the line is no web address
 */
export function homepage(text = readFileSync(PACKAGE, 'utf8')): string | null {
  const { homepage: line = '' } = JSON.parse(text) as { readonly homepage?: string };
  if (line === '') return null;
  if (!/^https?:\/\//u.test(line) || !URL.canParse(line))
    throw new Error(
      `"homepage" in package.json is "${line}"; it takes a web address, as https://play.example/, or nothing.`,
    );
  const { href } = new URL(line);
  return href.endsWith('/') ? href : `${href}/`;
}
