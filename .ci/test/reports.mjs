// Reads the reports that Vitest and Playwright write, as JSON: how many tests passed, how many failed, and the names of those that failed.

/**
 * @param report Vitest's JSON report, as parsed; undefined where it wrote none
 * @returns { passed, failed, names }: a file that could not be loaded is named by its path, since no test of it ran
 */
export function ofVitest(report) {
  const files = report?.testResults ?? [];
  const names = files.flatMap(({ name, status, assertionResults }) => {
    const bad = assertionResults.filter((test) => test.status === 'failed').map((test) => `${name}: ${test.fullName}`);
    return bad.length === 0 && status === 'failed' ? [name] : bad;
  });
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0, names };
}

/**
 * @param report Playwright's JSON report, as parsed; undefined where it wrote none
 * @returns { passed, failed, names }: a test passed at a second try counts as passed; an error outside every test is named by its first line
 */
export function ofPlaywright(report) {
  const { expected = 0, flaky = 0, unexpected = 0 } = report?.stats ?? {};
  const errors = (report?.errors ?? []).map(({ message = '' }) => message.split('\n')[0]);
  return { passed: expected + flaky, failed: unexpected, names: [...(report?.suites ?? []).flatMap(badOf), ...errors] };
}

const badOf = (suite) => [
  ...(suite.specs ?? []).filter(({ ok }) => !ok).map(({ file, line, title }) => `${file}:${line} ${title}`),
  ...(suite.suites ?? []).flatMap(badOf),
];
