/** Today's code, as the sittings try it. */
import { seatOf } from '../../src/domain/docket/edition.ts';
import { openCmi5 } from '../../src/lms/cmi5/openCmi5.ts';
import type { Gradebook } from '../../src/lms/gradebook.ts';
import { HERE } from '../../src/lms/here.ts';
import { reachOf } from '../../src/lms/reach.ts';
import { findRuntime } from '../../src/lms/runtime.ts';
import { scormGradebook } from '../../src/lms/scormGradebook.ts';
import { rowOf } from '../../src/pages/scorecard/decisionReports.view.ts';
import { rowsOf } from '../../src/shell/lms/rows.ts';
import { cover, file, firstText, remembering, sitDown } from './pupil.ts';
import type { Expected, Opened, Tried } from './tried.ts';

const opened = (gradebook: Gradebook): Opened => ({
  sit: (device, mark, cuts) => sitDown(cuts.watch(gradebook), device, mark),
});
const rows = rowsOf(cover, file);

export const TODAY: Tried = {
  cover,
  rows,
  async openScorm({ dialect, launch, online, mark }) {
    const reach = reachOf({ address: HERE.file, text: HERE.text, within: 1_000, online });
    await reach.ask();
    const runtime = findRuntime(launch(), dialect);
    const gradebook = runtime && scormGradebook(runtime, reach, Date.now, firstText(mark));
    return gradebook && opened(gradebook);
  },
  async openCmi5(search) {
    const gradebook = await openCmi5(search, Date.now, () => true, firstText);
    return typeof gradebook === 'string' ? gradebook : opened(gradebook);
  },
  remembering,
  expected: ({ dockets, codas }) =>
    [...dockets.values(), ...[...codas.values()].flatMap((coda) => coda ?? [])].flatMap((docket) =>
      docket.entries.map(({ decision, option }): Expected => {
        const row = rowOf(docket, decision);
        const given = seatOf(file, docket)?.decisions[decision]?.options[option]?.text ?? '';
        const unscored = docket.edition === 'coda';
        return {
          row,
          option,
          at: rows.indexOf(row),
          isAnswer: (text) => given.startsWith(text.replace(/…$/u, '')),
          unscored,
        };
      }),
    ),
};
