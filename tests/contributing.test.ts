/** Takes the first hour of CONTRIBUTING.md at its word: its steps, applied to a copy of the specimen, give a decision that can be played. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CASES, loadCaseFolder } from '../src/content/load/caseFolders.ts';
import type { CaseFile } from '../src/content/schema/caseFile.ts';
import { codebookOf } from '../src/domain/codes/codebook.ts';
import { assessEntry } from '../src/domain/scoring/assessEntry.ts';
import { follow } from './simulate/seatActor.ts';

const CASE = 'specimen';
const guide = readFileSync(join(import.meta.dirname, '..', 'CONTRIBUTING.md'), 'utf8');
/** The blocks of one language: the file named in the first line, and the lines after it. */
const blocks = (language: string): { file: string; lines: string[] }[] =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n# (?:at the end of )?(.+)\\n([\\s\\S]*?)\`\`\``, 'gu'))].map(
    ([, file = '', text = '']) => ({ file, lines: text.trimEnd().split('\n') }),
  );

let root = '';
const change = (file: string, by: (text: string) => string): void => {
  const path = join(root, CASE, file);
  writeFileSync(path, by(readFileSync(path, 'utf8')));
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'due-first-hour-'));
  cpSync(join(CASES, CASE), join(root, CASE), { recursive: true });
  for (const { file, lines } of blocks('yaml')) change(file, (text) => `${text.trimEnd()}\n${lines.join('\n')}\n`);
  for (const { file, lines } of blocks('diff')) {
    const side = (sign: string): string =>
      lines.flatMap((line) => (line.startsWith(' ') || line.startsWith(sign) ? [line.slice(1)] : [])).join('\n');
    change(file, (text) => {
      const places = text.split(side('-')).length - 1;
      if (places !== 1)
        throw new Error(`${file} has ${places} places for this change of the guide:\n${lines.join('\n')}`);
      return text.replace(side('-'), () => side('+'));
    });
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const added = (file: CaseFile): string => {
  const before = loadCaseFolder(CASE).seats['advocate']?.decisions ?? {};
  return Object.keys(file.seats['advocate']?.decisions ?? {}).find((slug) => !(slug in before)) ?? '';
};

it('gives a case that is in order, of a new version, with one decision more', () => {
  const [before, after] = [loadCaseFolder(CASE), loadCaseFolder(CASE, root)];
  expect(after.cover.version).toBe(before.cover.version + 1);
  const count = (file: CaseFile): number => codebookOf(file).seats[0]?.decisions.length ?? 0;
  expect(count(after)).toBe(count(before) + 1);
});

it('gives a decision that a link opens and that is played to what follows', async () => {
  const file = loadCaseFolder(CASE, root);
  const slug = added(file);
  expect(guide).toContain(`&at=${slug}`);
  const actor = await follow(file, 'advocate', slug);
  const entry = file.seats['advocate']?.documented[slug];
  actor.send({ type: 'option.chosen', option: entry?.option ?? '' });
  actor.send({ type: 'slip.placed', id: entry?.fact ?? '' });
  actor.send({ type: 'decision.committed' });
  const { context } = actor.getSnapshot();
  expect([context.page, context.docket?.entries.at(-1)?.decision]).toEqual(['consequence', slug]);
});

it('judges its options apart, without a point written', () => {
  const file = loadCaseFolder(CASE, root);
  const seat = file.seats['advocate'];
  const slug = added(file);
  const options = Object.keys(seat?.decisions[slug]?.options ?? {});
  if (!seat) throw new Error('the specimen has no advocate');
  const laws = options.map((option) => assessEntry(file, seat, { decision: slug, option, parts: {} }).law.points);
  expect(new Set(laws).size).toBe(options.length);
});
