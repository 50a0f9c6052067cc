// Runs steps in order under plain headings, adds up their tests, and ends with one line that says how it went.

/**
 * @param steps pairs of a heading and a function giving { ok, passed, failed }
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
    if (!result.ok) bad.push(heading);
  }
  if (bad.length > 0) console.log(`\nNot in order: ${bad.join(', ')}.`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return bad.length > 0 ? 1 : 0;
}
