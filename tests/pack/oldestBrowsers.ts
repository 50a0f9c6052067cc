/** The oldest browsers that README.md names, and what one of them does not have: a build that uses any of it does not start there. */

export const OLDEST = { Chrome: 111, Edge: 111, Firefox: 115, Safari: 16.4 } as const;

/** What is too new, how it looks in a build, and a browser that got it only later. */
export interface TooNew {
  readonly uses: RegExp;
  readonly in: keyof typeof OLDEST;
  readonly from: number;
}

export const TOO_NEW: Readonly<Record<string, TooNew>> = {
  'URL.parse': { uses: /\bURL\.parse\(/u, in: 'Chrome', from: 126 },
  'URL.canParse': { uses: /\bURL\.canParse\(/u, in: 'Chrome', from: 120 },
  'Promise.withResolvers': { uses: /\bPromise\.withResolvers\b/u, in: 'Chrome', from: 119 },
  'Promise.try': { uses: /\bPromise\.try\(/u, in: 'Chrome', from: 128 },
  'Object.groupBy': { uses: /\b(Object|Map)\.groupBy\b/u, in: 'Chrome', from: 117 },
  'Array.fromAsync': { uses: /\bArray\.fromAsync\b/u, in: 'Chrome', from: 121 },
  'AbortSignal.any': { uses: /\bAbortSignal\.any\(/u, in: 'Chrome', from: 116 },
  'RegExp.escape': { uses: /\bRegExp\.escape\b/u, in: 'Chrome', from: 136 },
  'String.isWellFormed': { uses: /\.isWellFormed\(\)/u, in: 'Firefox', from: 119 },
  'iterator helpers': {
    uses: /\.(values|keys|entries)\(\)\.(map|filter|some|every|find|reduce|flatMap|take|drop|toArray|forEach)\(/u,
    in: 'Chrome',
    from: 122,
  },
  'set methods': { uses: /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/u, in: 'Chrome', from: 122 },
};
