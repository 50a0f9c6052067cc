/** Codes as a class would bring them: the documented course of each seat, long and short in turn. */
import { codebookOf } from '../../src/domain/codes/codebook.ts';
import { grouped, writeCode } from '../../src/domain/codes/resultCode.ts';
import { documentedDocket } from '../../src/domain/docket/docket.ts';
import { completeCases } from '../../src/domain/fixtureDockets.ts';

/** So many codes of the listed case, seat by seat; every other one short. */
export function classCodes(count: number): string[] {
  const [file] = completeCases().filter(({ cover }) => cover.listed === 'yes');
  if (!file) throw new Error('no listed case');
  const seats = Object.keys(file.seats);
  return Array.from({ length: count }, (_, n) =>
    grouped(
      writeCode(n % 2 ? 'short' : 'full', documentedDocket(file, seats[n % seats.length] ?? ''), codebookOf(file)),
    ),
  );
}
