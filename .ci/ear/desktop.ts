/** A desktop nobody sees, with a screen reader whose words go into a file. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { writeSettings } from './settings.ts';
import { VoiceLog } from './voiceLog.ts';

/** What a program on the desktop is started with. */
export type Env = Readonly<Record<string, string>>;

export interface Desktop {
  readonly env: Env;
  readonly folder: string;
  readonly voice: VoiceLog;
  /** Ends whatever was started, last first, by its own id. */
  close(): void;
}

/** How long the reader may take to say that it is there, in seconds. */
const MOST = 60;

/** @param wpm how fast the voice speaks @throws Error when the reader does not come */
export async function openDesktop(wpm: number): Promise<Desktop> {
  const folder = mkdtempSync(join(tmpdir(), 'ear-'));
  const places = writeSettings(folder);
  const started: ChildProcess[] = [];
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: places.home,
    XDG_RUNTIME_DIR: places.run,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    GTK_MODULES: 'gail:atk-bridge',
    NO_AT_BRIDGE: '0',
    SPEECHD_ADDRESS: `unix_socket:${places.socket}`,
    EAR_LOG: places.log,
    EAR_WPM: String(wpm),
  };
  const close = (): void => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    for (const { pid } of started.reverse()) if (pid !== undefined) end(pid);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const stop = (): void => {
    close();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const start = (program: string, ...args: string[]): ChildProcess => {
    const child = spawn(program, args, { env, detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
    started.push(child);
    return child;
  };
  try {
    const screen = start('/usr/bin/Xvfb', '-displayfd', '1', '-screen', '0', '1366x768x24', '-nolisten', 'tcp');
    env['DISPLAY'] = `:${await firstLine(screen)}`;
    const bus = start('dbus-daemon', '--session', '--nofork', '--print-address=1');
    env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(bus);
    setting(env, 'org.gnome.desktop.interface', 'toolkit-accessibility');
    setting(env, 'org.gnome.desktop.a11y.applications', 'screen-reader-enabled');
    for (const child of [
      start('/usr/libexec/at-spi-bus-launcher', '--launch-immediately'),
      start('openbox'),
      start(
        'speech-dispatcher',
        '-s',
        '-C',
        places.speechd,
        '-c',
        'unix_socket',
        '-S',
        places.socket,
        '-t',
        '0',
        '-P',
        join(places.run, 'speechd.pid'),
      ),
    ])
      child.stdout?.resume();
    for (let n = 0; n < 10 * MOST && !existsSync(places.socket); n++) await pause(100);
    start('/usr/bin/python3', places.orca, '-d', 'braille', '-d', 'braille-monitor').stdout?.resume();
    const voice = new VoiceLog(places.log);
    for (let n = 0; n < 10 * MOST; n++) {
      if (voice.take().length > 0) return { env, folder, voice, close };
      await pause(100);
    }
    throw new Error(`The screen reader said nothing within ${MOST} seconds.`);
  } catch (error) {
    close();
    throw error;
  }
}

const setting = (env: Env, schema: string, key: string): void => {
  spawnSync('gsettings', ['set', schema, key, 'true'], { env, stdio: 'ignore' });
};

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${child.spawnfile} ended with ${code}.`)));
    child.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });

/** Ends a program and what it started. */
export function end(pid: number): void {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}
