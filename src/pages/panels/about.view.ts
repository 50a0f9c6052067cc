/** What stands about the game: what it is, that it is education, what is kept on the device, and the statements. */
import type { Route } from '../../domain/address/address.ts';
import type { Context } from '../../domain/play/context.ts';
import { say, type Words } from '../common/words.view.ts';

export interface AboutPanel {
  readonly title: string;
  readonly lines: readonly string[];
  readonly ways: readonly { readonly route: Route; readonly text: string }[];
}

export const aboutPanel = ({ cover }: Context, words: Words): AboutPanel => ({
  title: say(words, 'about.heading'),
  lines: [
    `${say(words, 'about.what')} ${cover.cover.about}`,
    cover.cover.education,
    say(words, 'settings.stored'),
    say(words, 'about.licence'),
  ],
  ways: ['privacy', 'access'].map((paper) => ({
    route: { page: 'debrief', part: 'teacher', paper },
    text: say(words, `about.${paper}`),
  })),
});
