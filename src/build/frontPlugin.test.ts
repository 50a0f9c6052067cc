/** What others read of the page before anybody plays: the built page's head, the icons it names, and the picture of a shared link. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseNames, loadOffered } from '../content/load/caseFolders.ts';
import { loadFront } from '../content/load/loadFront.ts';
import { PREVIEW, type Front } from '../content/schema/front.ts';
import { frontTags, headed } from './frontPlugin.ts';

const ROOT = join(import.meta.dirname, '../..');
const index = readFileSync(join(ROOT, 'index.html'), 'utf8');
const front: Front = {
  title: 'A & B <i>',
  description: 'Says "this" & </script> that.',
  picture: 'A desk.',
  minutes: 15,
  grades: '9–12',
  ages: '14-18',
  kinds: ['Game'],
  teaches: ['Reading a paper'],
};
const meta = (site: string): Record<string, unknown> =>
  Object.fromEntries(
    frontTags(front, site)
      .filter(({ tag }) => tag === 'meta')
      .map(({ attrs }) => [attrs?.['property'] ?? attrs?.['name'], attrs?.['content']]),
  );
const resourceIn = (site: string): unknown => {
  const [script] = frontTags(front, site).filter(({ tag }) => tag === 'script');
  return JSON.parse(String(script?.children));
};

it.each(caseNames())('%s: its front, where it has one, follows the grammar', (name) => {
  expect(() => loadFront(name)).not.toThrow();
});

it('the case that a visit opens with has a front', () => {
  expect(loadFront(loadOffered()[0]?.id ?? '')).not.toBeNull();
});

it.each(loadOffered().flatMap((file) => ({ id: file.id, cover: file.cover, front: loadFront(file.id) ?? [] })))(
  '$id: whoever is sent its link alone is told on the title what it is, and as many minutes as its front says',
  ({ cover, front }) => {
    for (const { minutes } of [front].flat()) expect(cover.what).toContain(`${minutes} minutes`);
  },
);

describe('the head of the page', () => {
  it('has one title and one description, those of the front, whatever signs are in them', () => {
    const page = headed(index, front);
    expect(page.match(/<title>.*?<\/title>/gu)).toEqual(['<title>A &amp; B &lt;i></title>']);
    expect(page.match(/name="description"\s+content="[^"]*"/gu)).toEqual([
      expect.stringContaining('content="Says &quot;this&quot; &amp; &lt;/script> that."'),
    ]);
  });

  it('is refused where there is no title to replace', () => {
    expect(() => headed('<head></head>', front)).toThrow(/no title or no description/u);
  });

  it.each([
    ['where nobody owns an address, names the picture beside the page and no address', '', './preview.jpg', undefined],
    [
      'of a published site, names both whole',
      'https://play.example/',
      'https://play.example/preview.jpg',
      'https://play.example/',
    ],
  ])('%s', (_, site, picture, url) => {
    expect(meta(site)).toMatchObject({ 'og:image': picture, 'og:image:alt': 'A desk.', 'og:title': front.title });
    expect(meta(site)['og:url']).toBe(url);
    expect(resourceIn(site)).toMatchObject({ image: picture });
  });

  it('tells catalogs of lessons what it is, for whom and how long, in a script that no text can end', () => {
    expect(resourceIn('')).toMatchObject({
      '@type': ['LearningResource', 'Game'],
      timeRequired: 'PT15M',
      educationalLevel: '9–12',
      typicalAgeRange: '14-18',
      description: front.description,
    });
    const [script] = frontTags(front, '').filter(({ tag }) => tag === 'script');
    expect(script?.children).not.toContain('</script>');
  });
});

/** Width and height of a PNG, which stand in its first chunk. */
const sizeOf = (file: string): string => {
  const png = readFileSync(join(ROOT, 'public', file));
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
};

describe('the icons', () => {
  const { icons } = JSON.parse(readFileSync(join(ROOT, 'public/app.webmanifest'), 'utf8')) as {
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string }[];
  };

  it.each(icons.filter(({ type }) => type === 'image/png'))('$src is as large as the manifest says', (icon) => {
    expect(sizeOf(icon.src)).toBe(icon.sizes);
  });

  it.each([
    ['apple-touch-icon.png', '180x180'],
    ['icon-32.png', '32x32'],
  ])('%s, which the page names, is %s', (file, size) => {
    expect(index).toContain(`./${file}`);
    expect(sizeOf(file)).toBe(size);
  });

  it('the picture of a shared link is a JPEG of the size that is said of it', () => {
    const jpeg = readFileSync(join(ROOT, 'public', PREVIEW.file));
    const frame = jpeg.findIndex((byte, at) => byte === 0xff && [0xc0, 0xc2].includes(jpeg[at + 1] ?? 0));
    expect([jpeg.readUInt16BE(frame + 7), jpeg.readUInt16BE(frame + 5)]).toEqual([PREVIEW.width, PREVIEW.height]);
  });
});
