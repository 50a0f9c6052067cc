/** `npm run assess FILE`: scores one saved docket and prints the assessment as JSON. */
import { readFileSync } from 'node:fs';
import { caseNames, loadCaseFolder } from '../../src/content/load/caseFolders.ts';
import { parseDocket } from '../../src/domain/docket/parseDocket.ts';
import { assessDocket } from '../../src/domain/scoring/assessDocket.ts';
import { riskMeter, strengthMeter } from '../../src/domain/scoring/meters.ts';

/**
 * @param argv one path to a docket
 * @returns 0 when the whole docket was scored; 1 when part of it was left out (what, goes to stderr) or nothing could be read
 */
export async function main(argv: readonly string[]): Promise<number> {
  const [path] = argv;
  if (path === undefined) return refuse('Say which docket: npm run assess FILE');
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return refuse(`${path} is not there or is not JSON.`);
  }
  const name: unknown = typeof json === 'object' && json !== null && 'case' in json ? json.case : undefined;
  if (typeof name !== 'string' || !caseNames().includes(name)) return refuse(`${path} names no case that is here.`);
  const file = loadCaseFolder(name);
  const { docket, problems } = parseDocket(json, file);
  problems.forEach((problem) => console.error(problem));
  if (!docket) return 1;
  const risk = Object.fromEntries(Object.keys(file.meters).map((meter) => [meter, riskMeter(file, docket)]));
  const meters = { footing: strengthMeter(file, docket), ...risk };
  console.log(JSON.stringify({ docket, ...assessDocket(file, docket), meters }, null, 2));
  return problems.length > 0 ? 1 : 0;
}

function refuse(problem: string): number {
  console.error(problem);
  return 1;
}
