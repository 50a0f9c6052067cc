export function findFirefox(env?: NodeJS.ProcessEnv): string | undefined;
export function openScreen(env?: NodeJS.ProcessEnv): Promise<{ readonly display: string; close(): void } | undefined>;
