// Runs steps in order under plain headings, adds up their tests, and ends with the tests that failed, by name, and one line that says how it went.

/**
 * @param steps pairs of a heading and a function giving { ok, passed, failed, names }, the names of the tests that failed
 * @returns the exit code: 0 when everything passed
 */
export function runSteps(steps) {
  let passed = 0;
  let failed = 0;
  const bad = [];
  for (const [heading, step] of steps) {
    console.log(`\n== ${heading} ==`);
    const result = step();
    passed += result.passed;
    failed += result.failed;
    if (!result.ok) bad.push([heading, ...result.names.map((name) => `  ${name}`)].join('\n'));
  }
  if (bad.length > 0) console.log(`\nNot in order:\n${bad.join('\n')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return bad.length > 0 ? 1 : 0;
}
