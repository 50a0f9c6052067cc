/** The game by ear: a seat played from title to scorecard by what a screen reader says, its words kept in docs/access; and other places heard whole. */
import { expect, test } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { caseNames, loadCaseFolder } from '../../src/content/load/caseFolders.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import type { Decision } from '../../src/content/schema/decision.ts';
import { circleOf } from '../../src/domain/play/circles.ts';
import { handOf } from '../../src/domain/play/interactions.ts';
import { act, brief, hear, plugIn } from './ear.ts';
import { state, untilState, watch } from './player.ts';
import { atRest, settled } from './settled.ts';

const KEPT = join(dirname(dirname(import.meta.dirname)), 'docs', 'access', 'transcript-counsel.txt');
const SEAT = 'counsel';

/** A control that says what it is but not which one. */
const NAMELESS =
  /^(button|link|radio|image|heading|textbox|meter|group, radio)(, (level \d|not checked|checked|pressed|not pressed|disabled|position \d+|set size \d+))*$/u;

const titleOf = (phrases: readonly string[]): string =>
  /^heading, (.*), level 1$/u.exec(
    phrases.find((each) => each.endsWith(', level 1') && each.startsWith('heading')) ?? '',
  )?.[1] ?? '';
const inMain = (phrases: readonly string[]): string[] =>
  phrases.slice(phrases.lastIndexOf('main') + 1, phrases.indexOf('end of main'));

/** What is heard of the documented course at the decision of this title: its course, answers, circled lines, fact and authority; elsewhere the words that settle a claim. */
function courseAt(file: CaseFile, title: string): readonly string[] {
  const seat = file.seats[SEAT];
  // The heading of a chapter's first decision is described by the chapter.
  const [slug, decision] =
    Object.entries(seat?.decisions ?? {}).find(([, each]) => `${title}, `.startsWith(`${each.title}, `)) ?? [];
  const course = slug === undefined ? undefined : seat?.documented[slug];
  const settling = Object.values(seat?.checks ?? {}).map(({ lines, settles }) => lines[settles]);
  const said =
    course && decision
      ? [
          decision.options[course.option]?.text,
          ...Object.entries(course.parts).map(([part, reply]) => answerHeard(file, decision, part, reply)),
          course.fact && file.facts[course.fact]?.slip,
          course.authority && file.authorities[course.authority]?.slip,
        ]
      : settling.map((line) => line?.quoted ?? line?.told);
  return said.filter((each): each is string => typeof each === 'string');
}

/** An answer as it is heard on its control: a circle by the line of the paper round which it goes. */
function answerHeard(file: CaseFile, decision: Decision, part: string, reply: string): string | undefined {
  if (handOf[decision.moment] !== 'find') return decision.parts[part]?.replies[reply]?.text;
  if (reply !== circleOf(decision.parts[part])) return undefined;
  return file.documents[decision.document ?? '']?.rows.find((row) => row.part === part)?.text;
}

/** The next thing to press by ear: what the course says and is not taken yet, then the first way on. */
function nextPress(heard: readonly string[], file: CaseFile, ways: readonly string[]): string {
  const main = inMain(heard);
  const course = courseAt(file, titleOf(heard));
  const open = (kind: string, taken: RegExp): string | undefined =>
    main.find(
      (each) => each.startsWith(`${kind}, `) && !taken.test(each) && course.some((words) => each.includes(words)),
    );
  return (
    open('radio', /, checked/u) ??
    open('button', /, (pressed|disabled|(not )?expanded)/u) ??
    ways.flatMap((way) => main.find((each) => each.startsWith(`button, ${way}`)) ?? [])[0] ??
    ''
  );
}

/** Whatever leads on from where one stands; each only where it is due. */
const WAYS = '[data-press], [data-cap], [data-open-paper][aria-expanded="false"], [data-next], [data-commit]';

test('a seat is played to its scorecard by ear alone', async ({ page }) => {
  const file = caseNames()
    .map((name) => loadCaseFolder(name))
    .find(({ seats }) => SEAT in seats);
  if (!file) throw new Error('no case has this seat');
  const seen = watch(page);
  await plugIn(page);
  await page.goto('./?stage=off&sound=off&motion=off');
  await untilState(page, /^title$/u);
  const transcript: string[] = [];
  const nameless: string[] = [];
  let heading = '';
  let heard = await hear(page);
  for (let turn = 0; turn < 140; turn++) {
    nameless.push(...heard.filter((each) => NAMELESS.test(each)).map((each) => `${titleOf(heard)}: ${each}`));
    const said = brief(heard);
    if (titleOf(heard) !== heading)
      transcript.push('', `— ${titleOf(heard)} —`, ...(heading === '' ? said : brief(inMain(heard))));
    else transcript.push(...said.slice(said.lastIndexOf('status') + 1).map((each) => `  (said: ${each})`));
    heading = titleOf(heard);
    if ((await state(page)) === 'scorecard') break;
    const ways = await settled(page, () => page.locator(WAYS).allTextContents());
    const press =
      turn === 0
        ? (heard.find((each) => each.startsWith('button, Counsel')) ?? '')
        : nextPress(
            heard,
            file,
            ways.map((way) => way.trim()),
          );
    transcript.push(`  > ${press}`);
    const before = heard.join();
    await act(page, press);
    await untilState(page, /^(?!loading|arriving)/u);
    await expect.poll(async () => (heard = await hear(page)).join()).not.toBe(before);
  }
  await untilState(page, /^scorecard$/u);
  expect(nameless).toEqual([]);
  expect(seen.errors).toEqual([]);
  const text = `${transcript.join('\n').trim()}\n`;
  if (process.env['TRANSCRIPT']) writeFileSync(KEPT, text);
  const pages = (kept: string): string[] => kept.split('\n').filter((line) => line.startsWith('— '));
  expect(
    pages(readFileSync(KEPT, 'utf8')),
    'docs/access/transcript-counsel.txt is of another version: TRANSCRIPT=1 writes it anew; then read it',
  ).toEqual(pages(text));
});

for (const [place, at] of [
  ['the scorecard of another seat', '?seat=agent&at=scorecard'],
  ['the speaker at a decision', '?seat=speaker&at=SP3'],
  ['the hearing', '?at=hearing'],
  ['the debrief', '?debrief'],
  ['a class on the wall', '?debrief=sample'],
  ['the teacher’s page', '?debrief=teacher'],
  ['a form', '?form=before'],
] as const) {
  test(`${place}: every control says which it is, and one heading leads`, async ({ page }) => {
    await plugIn(page);
    await page.goto(`./${at}&stage=off&sound=off&motion=off`);
    await atRest(page);
    await expect(page.locator('main h1')).toBeVisible();
    const heard = await hear(page);
    expect(heard.at(-1)).toBe('end of document');
    expect(heard.filter((each) => NAMELESS.test(each))).toEqual([]);
    expect(heard.filter((each) => each.startsWith('heading, ') && each.endsWith('level 1'))).toHaveLength(1);
    const roads = heard.filter((each) => each.startsWith('button, ') && each.includes('another road'));
    expect(new Set(roads).size, 'each other road says from where').toBe(roads.length);
  });
}
