/** Reads the page in view aloud when asked, with the device's own voice; whatever comes next on the page ends it. */
import type { AppView } from '../../pages/app.view.ts';
import type { ReadAloud } from '../../sound/readAloud.ts';

export interface PageReader {
  /** Begins to read the view, or stops. */
  toggle(view: AppView, language: string, pace: number): Promise<void>;
  stop(): void;
}

/** @param tell raises a notice by id where there is no voice, and hears when reading begins and ends */
export function createPageReader(tell: { notice(id: string): void; speaking(now: boolean): void }): PageReader {
  let reader: ReadAloud | null = null;
  let speaking = false;
  const onSpeaking = (now: boolean): void => {
    speaking = now;
    tell.speaking(now);
  };
  const bring = async (): Promise<{ reader: ReadAloud; spokenText: (view: AppView) => string[] }> => {
    const [{ createReadAloud }, { spokenText }] = await Promise.all([
      import('../../sound/readAloud.ts'),
      import('../../pages/common/spokenText.view.ts'),
    ]);
    reader ??= createReadAloud({
      synthesiser: 'speechSynthesis' in window ? window.speechSynthesis : undefined,
      utter: (text) => new SpeechSynthesisUtterance(text),
      onSpeaking,
    });
    return { reader, spokenText };
  };
  // A voice outlives the page that asked for it.
  addEventListener('pagehide', () => reader?.stop());

  return {
    async toggle(view, language, pace) {
      if (speaking) {
        reader?.stop();
        return;
      }
      try {
        const { reader: voice, spokenText } = await bring();
        if (!(await voice.read(spokenText(view), language, pace / 100))) tell.notice('voice-missing');
      } catch {
        tell.notice('voice-missing');
      }
    },
    stop: () => reader?.stop(),
  };
}
