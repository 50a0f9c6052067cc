/** Types of productionBuild.mjs, which stays plain Node because the steps of `npm test` use it. */
type LogLevel = 'info' | 'warn' | 'error' | 'silent';
interface Builder {
  readonly dist: string;
  buildAnew(logLevel?: LogLevel): boolean;
  productionBuild(logLevel?: LogLevel): string;
}
export function viteBuild(folder: string, out: string, logLevel?: LogLevel): boolean;
export function builderOf(root: string): Builder;
export const buildAnew: Builder['buildAnew'];
export const productionBuild: Builder['productionBuild'];
