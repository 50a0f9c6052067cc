// The layers whose tests are tested: what is mutated in each, which tests judge it, and the least score that is accepted.

/** Walks over whole plays. They judge what happens when, and are dear, so they run after the tests beside the code. */
const WALKS = ['tests/**/{cues,fork,resume,desks,roads,hearing,refusals}.test.ts'];

/**
 * @typedef {object} Layer
 * @property {string} name what the layer is called on the command line
 * @property {RegExp} mutates paths of the files that are mutated
 * @property {string[]} tests globs of the test files that judge them; a test that is not listed counts for nothing here
 * @property {number} least the least score in per cent, for the layer as a whole
 */

/** @type {readonly Layer[]} */
export const LAYERS = [
  { name: 'domain', mutates: /^src\/domain\//, tests: ['src/domain/**/*.test.ts'], least: 85 },
  { name: 'machines', mutates: /^src\/machines\//, tests: ['src/machines/**/*.test.ts', ...WALKS], least: 85 },
  {
    name: 'views',
    mutates: /^src\/pages\/.*\.view\.ts$/,
    // Golden views count here and nowhere else.
    tests: ['src/pages/**/*.test.ts', 'tests/**/{golden,readAloud,readerPage,roads}*.test.ts'],
    least: 75,
  },
  { name: 'lms', mutates: /^src\/lms\//, tests: ['src/lms/**/*.test.ts'], least: 85 },
  {
    name: 'stores',
    mutates: /^src\/shell\/(store|import|lms)\//,
    tests: ['src/shell/**/*.test.ts', 'tests/**/resume.test.ts'],
    least: 85,
  },
];

/** Tests, what only tests use, and declarations hold nothing to mutate. */
export const isProduct = (path) =>
  path.endsWith('.ts') && !/\.(test|spec|d)\.ts$|(^|\/)fixture[A-Za-z]*\.ts$/.test(path);
