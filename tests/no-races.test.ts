/** Tests in a browser never read a page that may still be drawing, and never wait by the clock; planted races show that the check bites. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, 'browser');

/** What answers with the page as it is at this moment, and never waits for what it should become. */
const READS = new Set(
  (
    'allInnerTexts allTextContents ariaSnapshot boundingBox content count evaluate evaluateAll getAttribute innerHTML ' +
    'innerText inputValue isChecked isDisabled isEditable isEnabled isHidden isVisible textContent title $eval $$eval'
  ).split(' '),
);
/** The statechart's own word, which may steer a test and may not be expected of it. */
const STATES = new Set(['state', 'stateOf']);
/** What reads again until it is as expected, or waits until the page has come to rest. */
const WAITS = new Set(['poll', 'toPass', 'settled']);
/** What waits by the clock. */
const SLEEPS = new Set(['waitForTimeout', 'setTimeout', 'sleep']);

const nameOf = (call: ts.CallExpression): string =>
  ts.isPropertyAccessExpression(call.expression)
    ? call.expression.name.text
    : ts.isIdentifier(call.expression)
      ? call.expression.text
      : '';

type Check = (node: ts.Node, child: ts.Node) => boolean;

/** The nearest node around this one that answers the question; undefined where none does before `end` says to stop. */
function around(node: ts.Node, asks: Check, end: Check = () => false): ts.Node | undefined {
  for (let child = node, at = node.parent; !ts.isSourceFile(at); child = at, at = at.parent) {
    if (asks(at, child)) return at;
    if (end(at, child)) return undefined;
  }
  return undefined;
}

const isArgumentOf =
  (names: ReadonlySet<string>): Check =>
  (at, child) =>
    ts.isCallExpression(at) && names.has(nameOf(at)) && at.arguments.some((each) => each === child);

/** Reads that stand inside what waits, or inside a function that runs in the page. */
const isSafe = (call: ts.Node, reads: ReadonlySet<string>): boolean =>
  around(call, isArgumentOf(WAITS)) !== undefined || around(call, isArgumentOf(reads)) !== undefined;

/** `await page.evaluate(…)` as a statement of its own changes something, and its answer is not looked at. */
const isAct = (call: ts.CallExpression): boolean =>
  ts.isAwaitExpression(call.parent) && ts.isExpressionStatement(call.parent.parent);

const isExpected = (call: ts.Node): boolean => around(call, isArgumentOf(new Set(['expect']))) !== undefined;

/** The name of the function that answers with this read; what calls it reads in turn. */
function answers(call: ts.Node): string | undefined {
  const owner = around(
    call,
    (at, child) => (ts.isArrowFunction(at) && at.body === child && !ts.isBlock(child)) || ts.isReturnStatement(at),
    ts.isFunctionLike,
  );
  const made = owner && ts.isReturnStatement(owner) ? around(owner, ts.isFunctionLike) : owner;
  if (!made) return undefined;
  if (ts.isFunctionDeclaration(made)) return made.name?.text;
  return ts.isVariableDeclaration(made.parent) && ts.isIdentifier(made.parent.name) ? made.parent.name.text : undefined;
}

/**
 * The places in a text where a page is read once, or where time is waited for, each as `line: what`.
 * In a test no read may stand outside of what waits; in a helper none may stand in an expectation.
 */
function races(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const calls: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) calls.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const reads = new Set(READS);
  const once = (call: ts.CallExpression): boolean =>
    reads.has(nameOf(call)) && !STATES.has(nameOf(call)) && !isSafe(call, reads) && !isAct(call);
  for (let before = 0; before !== reads.size;) {
    before = reads.size;
    for (const name of calls.filter(once).map(answers)) if (name !== undefined) reads.add(name);
  }
  const wrong = (call: ts.CallExpression): boolean => {
    if (SLEEPS.has(nameOf(call))) return call.expression.getText() !== 'test.setTimeout';
    if (STATES.has(nameOf(call))) return isExpected(call) && !isSafe(call, reads);
    return once(call) && answers(call) === undefined && (file.endsWith('.spec.ts') || isExpected(call));
  };
  return calls
    .filter(wrong)
    .map((call) => `${source.getLineAndCharacterOfPosition(call.getStart()).line + 1}: ${nameOf(call)}`);
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));

it('has tests in a browser to look at', () => {
  expect(files.filter((name) => name.endsWith('.spec.ts')).length).toBeGreaterThan(10);
});

it.each(files)('%s reads only what has come to rest', (name) => {
  expect(races(name, readFileSync(join(FOLDER, name), 'utf8'))).toEqual([]);
});

it.each([
  ["expect(await page.locator('li').count()).toBe(3);", 'count'],
  ["const text = await page.locator('h1').textContent();", 'textContent'],
  ["const shown = () => page.locator('main').innerText(); expect(await shown()).toBe('');", 'shown'],
  ["const points = await page.locator('b').evaluateAll((all) => all.length);", 'evaluateAll'],
  ['expect(await page.evaluate(() => innerWidth)).toBe(9);', 'evaluate'],
  ['expect(await state(page)).toBe(before);', 'state'],
  ['await page.waitForTimeout(500);', 'waitForTimeout'],
  ['await new Promise((done) => setTimeout(done, 500));', 'setTimeout'],
])('would refuse `%s`', (text, what) => {
  expect(races('some.spec.ts', text)).toEqual([`1: ${what}`]);
});

it.each([
  "await expect(page.locator('li')).toHaveCount(3);",
  "await expect.poll(() => page.locator('li').count()).toBe(3);",
  "const text = await settled(page, () => page.locator('main').innerText());",
  'await page.evaluate(() => localStorage.clear());',
  "while ((await state(page)) !== 'title') await goOn(page);",
])('lets `%s` pass', (text) => {
  expect(races('some.spec.ts', text)).toEqual([]);
});
