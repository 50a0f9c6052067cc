/** What the oldest browsers that README.md names do not have; a build that uses any of it does not start there. */
export const TOO_NEW: Readonly<Record<string, RegExp>> = {
  'URL.parse': /\bURL\.parse\(/u,
  'URL.canParse': /\bURL\.canParse\(/u,
  'Promise.withResolvers': /\bPromise\.withResolvers\b/u,
  'Promise.try': /\bPromise\.try\(/u,
  'Object.groupBy': /\b(Object|Map)\.groupBy\b/u,
  'Array.fromAsync': /\bArray\.fromAsync\b/u,
  'AbortSignal.any': /\bAbortSignal\.any\(/u,
  'RegExp.escape': /\bRegExp\.escape\b/u,
  'String.isWellFormed': /\.isWellFormed\(\)/u,
  'iterator helpers':
    /\.(values|keys|entries)\(\)\.(map|filter|some|every|find|reduce|flatMap|take|drop|toArray|forEach)\(/u,
  'set methods': /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/u,
};
