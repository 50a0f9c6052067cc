/** Reads what the voice has written: each thing said, and whether it was said to its end. */
import { closeSync, openSync, readSync } from 'node:fs';

export interface Utterance {
  readonly text: string;
  readonly words: number;
  /** False where the reader cut itself off. */
  whole: boolean;
}

export class VoiceLog {
  private at = 0;
  private rest = '';
  private readonly speaking = new Map<string, Utterance>();

  constructor(private readonly path: string) {}

  /** What has begun since the last call. */
  take(): Utterance[] {
    const said: Utterance[] = [];
    for (const line of this.lines()) {
      const [voice = '', what, words, ...text] = line.split('\t');
      if (what === 'begin') {
        const one = { text: plain(text.join(' ')), words: Number(words), whole: false };
        this.speaking.clear(); // there is one voice, so whatever it was saying is over
        this.speaking.set(voice, one);
        said.push(one);
      } else {
        const one = this.speaking.get(voice);
        if (one) one.whole = true;
        this.speaking.delete(voice);
      }
    }
    return said;
  }

  /** What is being said at this moment, as far as was taken. */
  get now(): Utterance | undefined {
    return [...this.speaking.values()][0];
  }

  private lines(): string[] {
    const file = openSync(this.path, 'r');
    try {
      const buffer = Buffer.alloc(65_536);
      for (let size = 1; size > 0;) {
        size = readSync(file, buffer, 0, buffer.length, this.at);
        this.at += size;
        this.rest += buffer.toString('latin1', 0, size); // bytes, so that none is lost between two readings
      }
    } finally {
      closeSync(file);
    }
    const lines = this.rest.split('\n');
    this.rest = lines.pop() ?? '';
    return lines.map((line) => Buffer.from(line, 'latin1').toString('utf8'));
  }
}

/** Without the marks that the reader hands to the voice. */
const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
