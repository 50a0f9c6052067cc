/** Presses keys as a person does, and hears what is said after each. */
import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Visit } from './browsers.ts';
import type { Desktop } from './desktop.ts';
import type { Utterance } from './voiceLog.ts';

/** How long it must be quiet before what was said counts as all, in seconds; and how long one waits at most. */
const QUIET = 1;
const MOST = 45;
/** How long a busy machine may take to say the first word, in seconds. Orca names almost every key, so that this is seldom waited out. */
const LATEST = 6;

/** What Orca says to a key itself. */
const ECHO = new Set([
  'return',
  'tab',
  'space',
  'left control',
  'escape',
  'home',
  'end',
  'up',
  'down',
  'delete',
  'KP add',
]);

export class Listener {
  /** All that was pressed and said since the beginning, as it is to be read. */
  readonly log: string[] = [];
  keys = 0;
  words = 0;

  constructor(
    private readonly desktop: Desktop,
    readonly page: Visit,
    private readonly wpm: number,
  ) {}

  /** @param key xdotool's name: Tab, Return, Down, space, shift+Tab @returns what is heard, without the key's own name */
  async press(key: string, quiet = QUIET): Promise<string[]> {
    this.keys++;
    this.log.push(`» ${key}`);
    this.type('key', '--clearmodifiers', '--delay', '40', key);
    return this.hear(quiet);
  }

  /** Presses a key again and again until something is heard. @returns what was heard, each press apart; the last holds the words, if any does */
  async pressUntil(key: string, wanted: RegExp, most = 40): Promise<string[][]> {
    const heard: string[][] = [];
    for (let n = 0; n < most; n++) {
      const said = await this.press(key);
      heard.push(said);
      if (said.some((each) => wanted.test(each))) break;
    }
    return heard;
  }

  /** Goes to a page and stops what is read of it by itself, so that what comes is told from what was. */
  async visit(address: string): Promise<void> {
    await this.page.goTo(address);
    this.log.push(`» ${new URL(address).search}`);
    for (let n = 0; n < 6 && !(await this.page.takesKeys()); n++) {
      this.type('key', 'F6'); // from the window's own line to the page
      await pause(300);
    }
    await this.wait(3, 20); // until the reader has begun, and has said which page it is
    await this.hush();
  }

  /** Stops what is being read. */
  async hush(): Promise<void> {
    this.type('key', 'ctrl');
    await this.wait(QUIET);
  }

  async hear(quiet = QUIET): Promise<string[]> {
    const said = (await this.wait(quiet)).filter(({ text }) => text !== '' && !ECHO.has(text));
    this.words += said.reduce((sum, { words }) => sum + words, 0);
    this.log.push(...said.map(({ text, whole }) => `    ${text}${whole ? '' : ' …'}`));
    return said.map(({ text }) => text);
  }

  /** @param latest how long the first word may take; the longer it took, the longer it must be quiet after the last one */
  private async wait(quiet: number, latest = LATEST): Promise<Utterance[]> {
    const said: Utterance[] = [];
    const begun = Date.now();
    let last = begun;
    let slowness = 0;
    while (Date.now() - begun < MOST * 1000) {
      const before = this.desktop.voice.now;
      const news = this.desktop.voice.take();
      if (news.length > 0 || before !== this.desktop.voice.now) last = Date.now();
      if (said.length === 0 && news.length > 0) slowness = (Date.now() - begun) / 1000;
      said.push(...news);
      const { now } = this.desktop.voice;
      const lasts = now ? (Math.max(now.words, 1) * 60) / this.wpm : 0; // one that was cut off never says so
      const enough = said.length === 0 && !now ? Math.max(quiet, latest) : quiet + slowness + lasts;
      if (Date.now() - last > enough * 1000) break;
      await pause(50);
    }
    return said;
  }

  private type(...args: readonly string[]): void {
    spawnSync('xdotool', args, { env: this.desktop.env });
  }
}
