/** Checks the short bench: that its stages ask both sides, and that every position it may hear comes in phrases that are the position. */
import type { Hearing, HearingPosition, ShortBench } from '../schema/hearing.ts';

/** Something wrong below a place in the file that the caller names. */
interface Found {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Phrases are the text of the position and nothing else, and each of its arguments is first put by one of them. */
export function problemsOfPhrases({ text, phrases, asserts, denies, faces }: HearingPosition): Found[] {
  if (!phrases) return [];
  const found: Found[] = [];
  const at = (message: string): void => void found.push({ path: ['phrases'], message });
  const joined = phrases.map((phrase) => phrase.text).join(' ');
  if (joined !== text) at(`expected the phrases to make up the text, found "${joined}"`);
  const put = [...asserts, ...denies, ...faces];
  const said = phrases.flatMap(({ says }) => says);
  for (const id of put) {
    if (said.filter((each) => each === id).length !== 1) at(`expected one phrase to say ${id}`);
  }
  for (const id of said) if (!put.includes(id)) at(`${id} is said, and the position does not put it`);
  return found;
}

/** Each stage of the short bench asks each side a question of that stage, whose positions all come in phrases. */
export function problemsOfBench(hearing: Hearing, { stages }: ShortBench): Found[] {
  const known = Object.keys(hearing.sides);
  const found: Found[] = [];
  const say = (path: Found['path'], message: string): void =>
    void found.push({ path: ['bench', 'stages', ...path], message });
  if (Object.keys(stages).length < 2) say([], 'expected at least two stages');
  for (const [slug, asked] of Object.entries(stages)) {
    const stage = hearing.stages[slug];
    if (!stage || stage.coda === 'yes') {
      say([slug], `no stage that is ruled on is called ${slug}`);
      continue;
    }
    for (const side of Object.keys(hearing.sides)) if (!asked[side]) say([slug], `expected a question to ${side}`);
    for (const [side, name] of Object.entries(asked)) {
      const question = stage.questions[name];
      if (!question || (question.to !== side && known.includes(question.to)))
        say([slug, side], `${slug} asks ${side} nothing called ${name}`);
      else if (Object.values(question.positions).some(({ phrases }) => !phrases))
        say([slug, side], `expected every position of ${name} to have phrases`);
    }
  }
  return found;
}
