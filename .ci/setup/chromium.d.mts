/** Types of chromium.mjs, which stays plain Node because it runs before anything is installed. */
export function findChromium(env?: Readonly<Record<string, string | undefined>>): string | undefined;
/** True where a program can be started. */
export function canRun(path: string): boolean;
export const chromiumArgs: string[];
export const chromiumArgsAsUsual: string[];
export const chromiumArgsWithoutWebGL: string[];
