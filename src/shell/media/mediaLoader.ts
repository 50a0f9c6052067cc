/** Brings in the room and the sound after the page works, and goes on without whichever does not come. */
import type { Captions } from '../../sound/captions.ts';
import type { Sound } from '../../sound/createSound.ts';
import type { CueName } from '../../machines/events.ts';
import type { MusicState } from '../../pages/common/stage/musicState.view.ts';
import type { Settings } from '../../pages/common/settings.view.ts';
import type { StageCue, StageView } from '../../pages/common/stage/stage.view.ts';
import { createRoom } from './roomLoader.ts';

export interface MediaLoader {
  show(stage: StageView, mood: MusicState): void;
  cue(name: CueName): void;
  apply(settings: Settings): void;
  /** The first press unlocks sound; browsers allow none before it. */
  unlock(): void;
  /** Sound stands back while the page is read aloud. */
  standBack(speaking: boolean): void;
}

const STAGE_CUES: Partial<Record<CueName, StageCue>> = {
  'option.chosen': 'option.chosen',
  'choice.weighed': 'option.chosen',
  'tool.taken': 'option.chosen',
  'slip.placed': 'slip.placed',
  'slips.fit': 'slips.fit',
  'decision.committed': 'decision.committed',
  'line.circled': 'document.marked',
  'element.judged': 'document.marked',
  'clause.written': 'document.marked',
  'post.written': 'document.marked',
  'reply.given': 'document.marked',
  'line.spoken': 'document.marked',
  'chapter.opened': 'chapter.opened',
};

/**
 * @param host where the stage is drawn
 * @param settings as they stand at the start
 * @param tell raises a notice by id, or shows a caption
 */
export function createMediaLoader(
  host: HTMLElement,
  settings: Settings,
  tell: { notice(id: string): void; caption(text: string): void },
): MediaLoader {
  let current = settings;
  const room = createRoom(host, tell.notice);
  let sound: Sound | null = null;
  let captions: Captions | null = null;
  let speaking = false;
  let last: { view: StageView; mood: MusicState } | null = null;

  const soundSettings = (): void => {
    sound?.setMuted(!current.sound);
    sound?.setVolumes({
      music: current.quiet ? 0 : current.music / 100,
      place: current.place / 100,
      cues: current.cues / 100,
    });
  };

  return {
    show(view, mood) {
      last = { view, mood };
      room.show(view);
      sound?.mood(mood);
      captions?.mood(mood);
    },
    cue(name) {
      sound?.cue(name);
      captions?.cue(name);
      const flourish = STAGE_CUES[name];
      if (flourish) room.cue(flourish);
    },
    apply(changed) {
      current = changed;
      room.apply(changed);
      if (changed.sound && navigator.userActivation?.hasBeenActive) void loadSound();
      soundSettings();
      if (changed.captions) void loadCaptions();
      else {
        captions?.clear();
        captions = null;
      }
    },
    unlock() {
      if (current.sound) void loadSound();
    },
    standBack(now) {
      speaking = now;
      sound?.standBack(now);
    },
  };

  async function loadSound(): Promise<void> {
    if (sound) {
      sound.unlock();
      return;
    }
    try {
      const { createSound } = await import('../../sound/createSound.ts');
      sound ??= createSound({ onTrouble: tell.notice });
      sound.unlock();
      soundSettings();
      if (speaking) sound.standBack(true);
      if (last) sound.mood(last.mood);
    } catch {
      tell.notice('sound-missing');
    }
  }

  /** Captions are words, so they come whether or not there is sound. */
  async function loadCaptions(): Promise<void> {
    if (captions) return;
    try {
      const { createCaptions } = await import('../../sound/captions.ts');
      if (captions || !current.captions) return;
      captions = createCaptions(tell.caption);
      if (last) captions.mood(last.mood);
    } catch {
      tell.notice('sound-missing');
    }
  }
}
