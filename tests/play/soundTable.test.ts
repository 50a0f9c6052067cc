/** Holds docs/sound.md, the cue table, the list of sounds and the events together, so that no act is silent by accident. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import listed from '../../assets/audio/audio.json';
import { cueTable } from '../../src/sound/cueTable.ts';

const root = join(import.meta.dirname, '../..');
const docs = readFileSync(join(root, 'docs/sound.md'), 'utf8');
const events = readFileSync(join(root, 'src/machines/events.ts'), 'utf8');
const bare = (cell: string): string => cell.trim().replaceAll('`', '');
const tableOf = (mark: string): string[][] =>
  (docs.split(`<!-- ${mark} -->`)[1]?.split(`<!-- /${mark} -->`)[0] ?? '')
    .trim()
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').slice(1, -1).map(bare));

const lengths: Record<string, number | undefined> = Object.fromEntries(
  Object.values(listed.sprites).flatMap(({ sprite }) => Object.entries(sprite).map(([cue, part]) => [cue, part[1]])),
);
const captions: Record<string, string> = listed.captions.cues;
const wanted = Object.fromEntries(tableOf('cues').map(([cue = '', , , level]) => [cue, level]));

describe('docs/sound.md', () => {
  it('names every event that sounds, once, with its cue', () => {
    expect(tableOf('events').map(([, event, cue]) => [event, cue])).toEqual(Object.entries(cueTable));
  });

  it.each(tableOf('events'))(
    '%s: %s has the length, the level and the caption of the files',
    (_what, _event, cue = '', ms, level, caption) => {
      expect({ ms, level, caption }).toEqual({ ms: String(lengths[cue]), level: wanted[cue], caption: captions[cue] });
    },
  );

  it('says of every act what it sounds like, or why it is silent', () => {
    const acts = [...(events.split('export type CueName')[0] ?? '').matchAll(/\{\s*type: '([a-z.]+)'/g)].map(
      ([, act]) => act,
    );
    expect(tableOf('acts').map(([act]) => act)).toEqual(acts);
    for (const [act, cues = ''] of tableOf('acts'))
      expect([act, cues.startsWith('none') || Object.keys(cueTable).some((name) => cues.includes(name))]).toEqual([
        act,
        true,
      ]);
  });
});

it('every cue that is made is used, and every one that is used is made, with a caption', () => {
  expect([...new Set(Object.values(cueTable))].toSorted()).toEqual(Object.keys(lengths).toSorted());
  expect(Object.keys(captions).toSorted()).toEqual(Object.keys(lengths).toSorted());
});

it('no cue is named for a failure', () => {
  expect(Object.keys(lengths).filter((cue) => /wrong|error|fail|warning|buzz/.test(cue))).toEqual([]);
});
