/** The sheet of settings as it stands now. */
import type { Settings } from '../common/settings.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface SettingsPanel {
  readonly title: string;
  readonly settings: Settings;
}

export const settingsPanelView = (settings: Settings, words: Words): SettingsPanel => ({
  title: say(words, 'settings.heading'),
  settings,
});
