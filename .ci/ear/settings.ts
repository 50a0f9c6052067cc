/** The files that a silent desktop is set up by: a voice that writes, no sound card, and a reader that may stand beside another. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const VOICE = join(import.meta.dirname, 'voice.sh');

const speechd = (folder: string): string => `LogLevel 2
LogDir "${folder}"
SymbolsPreproc "none"
AudioOutputMethod "alsa"
AudioALSADevice "default"
DefaultVolume 100
AddModule "ear" "sd_generic" "ear.conf"
DefaultModule ear
DefaultLanguage en
`;

const voice = `Debug 0
GenericExecuteSynth "${VOICE} '$DATA'"
GenericMaxChunkLength 20000
GenericDelimiters "~"
GenericLanguage "en" "en" "utf-8"
AddVoice "en" "MALE1" "ear"
DefaultVoice "ear"
${['Rate', 'Pitch', 'Volume'].map((what) => `Generic${what}Add 1\nGeneric${what}Multiply 1\n`).join('')}`;

/** speech-dispatcher gives up without a sound card, so there is one that leads nowhere. */
const NO_CARD = 'pcm.!default { type null }\nctl.!default { type null }\n';

/** Orca's own log at full length is so slow that what is spoken comes late. */
const CUSTOM = 'import orca.debug\norca.debug.debugLevel = orca.debug.LEVEL_SEVERE\n';

/** Where Orca looks whether another one runs for the same person; here each desktop has one of its own. */
const OTHERS = /if otherOrcas\(\):/u;

/** What of a desktop is kept in its folder. */
export interface Places {
  readonly home: string;
  readonly run: string;
  readonly speechd: string;
  readonly socket: string;
  readonly orca: string;
  readonly log: string;
}

/** Writes everything into `folder`, which is new. */
export function writeSettings(folder: string): Places {
  const at = (...path: string[]): string => join(folder, ...path);
  const places = {
    home: at('home'),
    run: at('run'),
    speechd: at('speechd'),
    socket: at('run', 'speechd.sock'),
    orca: at('orca'),
    log: at('voice.log'),
  };
  mkdirSync(at('speechd', 'modules'), { recursive: true });
  mkdirSync(at('home', '.local', 'share', 'orca'), { recursive: true });
  mkdirSync(places.run, { mode: 0o700 });
  writeFileSync(places.log, '');
  writeFileSync(at('speechd', 'speechd.conf'), speechd(folder));
  writeFileSync(at('speechd', 'modules', 'ear.conf'), voice);
  writeFileSync(at('home', '.asoundrc'), NO_CARD);
  writeFileSync(at('home', '.local', 'share', 'orca', 'orca-customizations.py'), CUSTOM);
  writeFileSync(places.orca, readFileSync('/usr/bin/orca', 'utf8').replace(OTHERS, 'if False:'));
  return places;
}
