/** Reads sentences with the device's own voice, one after another; a voice that lives elsewhere is never asked. */

/** The part of the browser's synthesiser that is used. */
export interface Synthesiser {
  speak(utterance: SpeechSynthesisUtterance): void;
  cancel(): void;
  getVoices(): SpeechSynthesisVoice[];
  addEventListener(type: 'voiceschanged', heard: () => void, options: { once: boolean }): void;
}

export interface ReadAloudOptions {
  /** Absent where the browser has none. */
  readonly synthesiser: Synthesiser | undefined;
  readonly utter: (text: string) => SpeechSynthesisUtterance;
  /** Told when reading begins and when it is over. */
  readonly onSpeaking: (speaking: boolean) => void;
}

export interface ReadAloud {
  /** Reads from the beginning. Resolves to false where the device has no voice of its own for the language. @param pace 1 is usual */
  read(sentences: readonly string[], language: string, pace: number): Promise<boolean>;
  stop(): void;
}

/** A voice that has not said a sentence's end so long after it must have is taken for done: milliseconds, and as many for each letter, four times what a voice takes. */
const GRACE = 10_000;
const A_LETTER = 250;

/** Some browsers list their voices only after being asked once; milliseconds. */
const VOICES_COME = 1000;

const primary = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';

/** The device's own voice for a language: the default first, else the first there is. */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const fitting = voices.filter((voice) => voice.localService === true && primary(voice.lang) === primary(language));
  return fitting.find((voice) => voice.default) ?? fitting[0];
}

export function createReadAloud({ synthesiser, utter, onSpeaking }: ReadAloudOptions): ReadAloud {
  let reading = 0; // which reading is under way; another number ends it
  let speaking = false;
  /** What is being said. Held here, since Chromium may throw away an utterance nobody holds, and its end with it. */
  let said: SpeechSynthesisUtterance | null = null;
  let overdue: ReturnType<typeof setTimeout> | undefined;

  const tell = (now: boolean): void => {
    if (speaking === now) return;
    speaking = now;
    onSpeaking(now);
  };

  const voices = (): Promise<readonly SpeechSynthesisVoice[]> => {
    if (!synthesiser) return Promise.resolve([]);
    const now = synthesiser.getVoices();
    if (now.length > 0) return Promise.resolve(now);
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve(synthesiser.getVoices()), VOICES_COME);
      synthesiser.addEventListener(
        'voiceschanged',
        () => {
          clearTimeout(late);
          resolve(synthesiser.getVoices());
        },
        { once: true },
      );
    });
  };

  const stop = (): void => {
    reading += 1;
    said = null;
    clearTimeout(overdue);
    if (speaking) synthesiser?.cancel();
    tell(false);
  };

  return {
    async read(sentences, language, pace) {
      stop();
      const mine = reading;
      const voice = localVoice(await voices(), language);
      if (mine !== reading) return true; // somebody went on in the meantime
      if (!voice || !synthesiser) return false;
      tell(true);
      const next = (i: number): void => {
        const text = sentences[i];
        if (mine !== reading) return;
        if (text === undefined) {
          tell(false);
          return;
        }
        const utterance = utter(text);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.rate = pace;
        const over = (): void => {
          if (said !== utterance) return;
          said = null;
          clearTimeout(overdue);
          next(i + 1);
        };
        utterance.onend = over;
        utterance.onerror = over;
        said = utterance;
        overdue = setTimeout(
          () => {
            said = null;
            synthesiser.cancel(); // else the next sentence waits behind this one
            next(i + 1);
          },
          GRACE + (text.length * A_LETTER) / pace,
        );
        synthesiser.speak(utterance);
      };
      next(0);
      return true;
    },
    stop,
  };
}
