/** Why each side cared: what could not be known in play, told once after what was decided. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { CameraName } from '../../content/schema/scalars.ts';
import { cite, type Cited } from '../common/citation.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface WhyTheyCaredView {
  readonly title: string;
  readonly picture: CameraName;
  readonly voices: readonly (Cited & { readonly by: string })[];
  readonly next: string;
}

/** @throws Error for a case that says nothing of it, since the chart goes past the page there */
export function whyTheyCaredView(file: CaseFile, words: Words): WhyTheyCaredView {
  const { whyTheyCared, yearsLater } = file.outcome;
  if (!whyTheyCared) throw new Error(`the case ${file.id} does not say why they cared`);
  return {
    title: whyTheyCared.title,
    picture: whyTheyCared.camera,
    voices: whyTheyCared.voices.map((voice) => ({ ...cite(file, words, voice), by: voice.by })),
    next: yearsLater?.ask ?? say(words, 'outcome.toScore'),
  };
}

export const whyTheyCaredSpoken = ({ title, voices }: WhyTheyCaredView): string[] => [
  title,
  ...voices.map(({ by, text }) => `${by}: ${text}`),
];
