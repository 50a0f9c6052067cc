/** Types of productionBuild.mjs, which stays plain Node because the steps of `npm test` use it. */
export const dist: string;
export function viteBuild(folder: string, out: string, logLevel?: 'info' | 'warn' | 'error' | 'silent'): boolean;
export function buildAnew(logLevel?: 'info' | 'warn' | 'error' | 'silent'): boolean;
export function productionBuild(): string;
