/** Reads the page in view aloud when asked, with the device's own voice; whatever comes next on the page ends it. */
import type { ReadAloud } from '../../sound/readAloud.ts';

export interface PageReader {
  /** Begins to read the lines, or stops. @param pace per cent of the voice's own */
  toggle(lines: readonly string[], language: string, pace: number): Promise<void>;
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
  const bring = async (): Promise<ReadAloud> => {
    const { createReadAloud } = await import('../../sound/readAloud.ts');
    reader ??= createReadAloud({
      synthesiser: 'speechSynthesis' in window ? window.speechSynthesis : undefined,
      utter: (text) => new SpeechSynthesisUtterance(text),
      onSpeaking,
    });
    return reader;
  };
  // A voice outlives the page that asked for it.
  addEventListener('pagehide', () => reader?.stop());

  return {
    async toggle(lines, language, pace) {
      if (speaking) {
        reader?.stop();
        return;
      }
      try {
        const voice = await bring();
        if (!(await voice.read(lines, language, pace / 100))) tell.notice('voice-missing');
      } catch {
        tell.notice('voice-missing');
      }
    },
    stop: () => reader?.stop(),
  };
}
