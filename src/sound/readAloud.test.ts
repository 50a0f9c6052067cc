/** Reading aloud with a fake synthesiser: the device's own voice only, one sentence at a time, over at once when stopped. */
import { describe, expect, it, vi } from 'vitest';
import { createReadAloud, localVoice, type Synthesiser } from './readAloud.ts';

const voice = (lang: string, localService: boolean, name = lang, isDefault = false) =>
  ({ lang, localService, name, default: isDefault, voiceURI: name }) as SpeechSynthesisVoice;
const HOME = voice('en-US', true, 'home');

function fake(voices: SpeechSynthesisVoice[]) {
  const spoken: SpeechSynthesisUtterance[] = [];
  let heard = (): void => {};
  const synthesiser: Synthesiser = {
    speak: (utterance) => void spoken.push(utterance),
    cancel: vi.fn<() => void>(),
    getVoices: () => voices,
    addEventListener: (_type, listener) => {
      heard = listener;
    },
  };
  const states: boolean[] = [];
  const reader = createReadAloud({
    synthesiser,
    utter: (text) => ({ text }) as SpeechSynthesisUtterance,
    onSpeaking: (now) => states.push(now),
  });
  const finish = (): void =>
    spoken.at(-1)?.onend?.call(spoken.at(-1) as SpeechSynthesisUtterance, {} as SpeechSynthesisEvent);
  return { synthesiser, reader, spoken, states, finish, voicesCame: () => heard() };
}

describe('localVoice', () => {
  it('takes only a voice that lives here and speaks the language of the page', () => {
    expect(localVoice([voice('en-US', false), voice('de-DE', true)], 'en')).toBeUndefined();
    expect(localVoice([voice('en-US', false), voice('en_GB', true, 'gb')], 'en-US')?.name).toBe('gb');
    expect(localVoice([voice('en-GB', true, 'first'), voice('en-US', true, 'usual', true)], 'en')?.name).toBe('usual');
  });
});

describe('createReadAloud', () => {
  it('reads one sentence after another at the pace asked for, and says when it begins and ends', async () => {
    const { reader, spoken, states, finish } = fake([HOME]);
    expect(await reader.read(['One.', 'Two.'], 'en', 1.2)).toBe(true);
    expect(spoken.map(({ text }) => text)).toEqual(['One.']);
    finish();
    expect(spoken.map(({ text, rate }) => [text, rate])).toEqual([
      ['One.', 1.2],
      ['Two.', 1.2],
    ]);
    expect(spoken.every((each) => each.voice === HOME)).toBe(true);
    finish();
    expect(states).toEqual([true, false]);
  });

  it('says no, and speaks nothing, where every voice lives elsewhere or there is no synthesiser', async () => {
    const { reader, spoken, states } = fake([voice('en-US', false)]);
    expect(await reader.read(['One.'], 'en', 1)).toBe(false);
    expect([spoken, states]).toEqual([[], []]);
    const none = createReadAloud({
      synthesiser: undefined,
      utter: () => ({}) as SpeechSynthesisUtterance,
      onSpeaking: () => {},
    });
    expect(await none.read(['One.'], 'en', 1)).toBe(false);
  });

  it('stops at once, and a sentence that was under way leads to no other', async () => {
    const { reader, spoken, states, finish, synthesiser } = fake([HOME]);
    await reader.read(['One.', 'Two.'], 'en', 1);
    reader.stop();
    finish();
    expect(spoken).toHaveLength(1);
    expect(synthesiser.cancel).toHaveBeenCalledOnce();
    expect(states).toEqual([true, false]);
  });

  it('goes on where a voice never says that it has ended, and is over after the last sentence', async () => {
    vi.useFakeTimers();
    const { reader, spoken, states, finish, synthesiser } = fake([HOME]);
    await reader.read(['One.', 'Two.'], 'en', 1);
    vi.advanceTimersByTime(10_000);
    expect(spoken.map(({ text }) => text)).toEqual(['One.']);
    vi.advanceTimersByTime(1_000);
    expect(spoken.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    expect(synthesiser.cancel).toHaveBeenCalledOnce();
    spoken[0]?.onend?.call(spoken[0], {} as SpeechSynthesisEvent); // said after all, too late to count
    expect(states).toEqual([true]);
    vi.advanceTimersByTime(11_000);
    expect(states).toEqual([true, false]);
    await reader.read(['Three.'], 'en', 1);
    finish();
    vi.advanceTimersByTime(60_000);
    expect(synthesiser.cancel).toHaveBeenCalledTimes(2); // a sentence that ended is not waited for
    vi.useRealTimers();
  });

  it('waits for voices that are listed late, and is not begun if somebody went on meanwhile', async () => {
    const voices: SpeechSynthesisVoice[] = [];
    const { reader, spoken, voicesCame } = fake(voices);
    const asked = reader.read(['One.'], 'en', 1);
    voices.push(HOME);
    voicesCame();
    expect(await asked).toBe(true);
    expect(spoken).toHaveLength(1);
    const second = reader.read(['Two.'], 'en', 1);
    reader.stop();
    await second;
    expect(spoken).toHaveLength(1);
  });
});
