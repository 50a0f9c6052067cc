/** Writes into index.html what search engines, previews of links and home screens look for there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { loadOffered } from '../content/load/caseFolders.ts';
import { loadFront } from '../content/load/loadFront.ts';
import { PREVIEW, type Front } from '../content/schema/front.ts';

/**
 * The tags for a front.
 * @param site the address of the published site with a slash at its end, or empty: then the picture is named relatively, and no address is said
 * @param lang of the front
 */
export function frontTags(front: Front, site: string, lang = 'en'): HtmlTagDescriptor[] {
  const picture = `${site || './'}${PREVIEW.file}`;
  const named: readonly (readonly [kind: 'name' | 'property', name: string, content: string])[] = [
    ['property', 'og:type', 'website'],
    ['property', 'og:title', front.title],
    ['property', 'og:description', front.description],
    ['property', 'og:image', picture],
    ['property', 'og:image:width', String(PREVIEW.width)],
    ['property', 'og:image:height', String(PREVIEW.height)],
    ['property', 'og:image:alt', front.picture],
    ['name', 'twitter:card', 'summary_large_image'],
  ];
  return [
    ...named.map(([kind, name, content]) => ({ tag: 'meta', attrs: { [kind]: name, content } })),
    ...(site
      ? [
          { tag: 'meta', attrs: { property: 'og:url', content: site } },
          { tag: 'link', attrs: { rel: 'canonical', href: site } },
        ]
      : []),
    { tag: 'script', attrs: { type: 'application/ld+json' }, children: resource(front, site, picture, lang) },
  ].map((tag) => ({ ...tag, injectTo: 'head' }));
}

/** The game as a learning resource (schema.org/LearningResource, schema.org/Game). */
function resource(front: Front, site: string, picture: string, lang: string): string {
  const said = {
    '@context': 'https://schema.org',
    '@type': ['LearningResource', 'Game'],
    name: front.title,
    description: front.description,
    inLanguage: lang,
    learningResourceType: front.kinds,
    educationalLevel: front.grades,
    typicalAgeRange: front.ages,
    timeRequired: `PT${front.minutes}M`,
    teaches: front.teaches,
    audience: { '@type': 'EducationalAudience', educationalRole: ['student', 'teacher'] },
    isAccessibleForFree: true,
    license: 'https://opensource.org/license/mit',
    image: picture,
    ...(site && { url: site }),
  };
  return JSON.stringify(said).replaceAll('<', '\\u003c'); // a text may hold what would end the script
}

/** For the case that a visit opens with, where it has a front. */
export const frontPlugin = (): Plugin => ({
  name: 'due-front',
  transformIndexHtml(html) {
    const [first] = loadOffered();
    const front = first && loadFront(first.id);
    if (!front) return [];
    const site = siteOf(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    return { html: headed(html, front), tags: frontTags(front, site) };
  },
});

/**
 * The page with the title and the description of the front in place of its own.
 * @throws Error when it has none of its own, since two of a kind would stand there
 */
export function headed(html: string, { title, description }: Pick<Front, 'title' | 'description'>): string {
  const [before, whole] = [/<title>[^<]*<\/title>/u, /(<meta\s+name="description"\s+content=")[^"]*"/u];
  if (!before.test(html) || !whole.test(html)) throw new Error('index.html has no title or no description to replace');
  return html
    .replace(before, () => `<title>${escaped(title)}</title>`)
    .replace(whole, (_, start: string) => `${start}${escaped(description)}"`);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The line `homepage` of package.json, with a slash at its end; empty until somebody owns an address. */
const siteOf = (text: string): string => {
  const { homepage = '' } = JSON.parse(text) as { readonly homepage?: string };
  return homepage === '' || homepage.endsWith('/') ? homepage : `${homepage}/`;
};
