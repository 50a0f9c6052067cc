// The layers whose tests are tested: what is mutated in each, which tests judge it, and the least score that is accepted.

/** Walks over whole plays. They judge what happens when, and are dear, so they run after the tests beside the code. */
const WALKS = ['tests/**/{cues,fork,resume,desks,roads,hearing,refusals}.test.ts'];

/**
 * @typedef {object} Layer
 * @property {string} name what the layer is called on the command line
 * @property {RegExp} mutates paths of the files that are mutated
 * @property {(folder: string) => string[]} tests globs of the test files that judge a folder; any other test counts for nothing there
 * @property {number} least the least score in per cent, for the layer as a whole
 */

/** A fault in what is plain and pure is to be noticed by the tests beside it, not by whatever else happens to use it. */
const beside = (folder) => [`${folder}/*.test.ts`];

/** @type {readonly Layer[]} */
export const LAYERS = [
  { name: 'domain', mutates: /^src\/domain\//, tests: beside, least: 85 },
  { name: 'machines', mutates: /^src\/machines\//, tests: () => ['src/machines/**/*.test.ts', ...WALKS], least: 85 },
  {
    name: 'views',
    mutates: /^src\/pages\/.*\.view\.ts$/,
    // Golden views count here and nowhere else.
    tests: () => ['src/pages/**/*.test.ts', 'tests/**/{golden,readAloud,readerPage,roads}*.test.ts'],
    least: 75,
  },
  { name: 'lms', mutates: /^src\/lms\//, tests: beside, least: 85 },
  {
    name: 'stores',
    mutates: /^src\/shell\/(store|import|lms)\//,
    tests: () => ['src/shell/**/*.test.ts', 'tests/**/resume.test.ts'],
    least: 85,
  },
];

/** Tests, what only tests use, and declarations hold nothing to mutate. */
export const isProduct = (path) =>
  path.endsWith('.ts') && !/\.(test|spec|d)\.ts$|(^|\/)fixture[A-Za-z]*\.ts$/.test(path);
