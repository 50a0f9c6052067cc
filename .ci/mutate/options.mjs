// What StrykerJS is told for every folder; the command adds which files it mutates and where it keeps what it found.

export const options = {
  packageManager: 'npm',
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './.ci/mutate/keepReporter.mjs'],
  vitest: { configFile: '.ci/mutate/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Words are reviewed by reading them. The same mutator also empties template literals; what stands inside their
  // braces is mutated all the same.
  mutator: { excludedMutations: ['StringLiteral'] },
  concurrency: 2,
  timeoutMS: 60_000, // a busy machine is no endless loop: a mutant that runs out of time counts as noticed
  dryRunTimeoutMinutes: 60,
  incremental: true,
  allowEmpty: true, // a folder without tests has a score: none of its mutants is noticed
  tempDirName: '.mutate/sandbox',
  // What no test of these layers reads is not copied into the sandbox.
  ignorePatterns: [
    '/dist',
    '/pack',
    '/.bench',
    '/.tour',
    '/.mutate',
    '/test-results',
    '/docs',
    '*.webp',
    '*.avif',
    '*.m4a',
    '*.webm',
    '*.png',
    '*.woff2',
  ],
  disableTypeChecks: false,
  allowConsoleColors: false,
  logLevel: 'warn',
  warnings: { slow: false },
  reporters: ['keep'],
};
