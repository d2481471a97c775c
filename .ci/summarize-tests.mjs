/*
 * Prints `N passed, N failed` from vitest's own report, also when tests failed. A test file that could not even be loaded
 * has no tests to count, so it counts as one that failed; so does a report that is not there.
 */
import { existsSync, readFileSync } from 'node:fs';

const report = 'coverage/test-report.json';

if (existsSync(report)) {
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const unloadable = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  console.log(`${numPassedTests} passed, ${numFailedTests + unloadable.length} failed`);
} else {
  console.log('0 passed, 1 failed');
}
