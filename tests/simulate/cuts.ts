/** Counts the cuts of a network that fall on a report: it was under way when the network went, and did not all arrive. */
import type { Arrival, Gradebook } from '../../src/lms/gradebook.ts';

export interface Cuts {
  /** How many have fallen on a report so far. */
  readonly fell: number;
  /** A gradebook whose reports are watched. */
  watch(gradebook: Gradebook): Gradebook;
}

/** @param cuts how often the network has gone in the middle of something so far */
export function cutsOnReports(cuts: () => number): Cuts {
  let fell = 0;
  function watched(arrival: Promise<Arrival>): Promise<Arrival> {
    const before = cuts();
    void arrival.then((what) => {
      if (what === 'late' && cuts() > before) fell += 1;
    });
    return arrival;
  }
  return {
    get fell() {
      return fell;
    },
    watch: (gradebook) => ({
      ...gradebook,
      report: (report) => watched(gradebook.report(report)),
      again: () => watched(gradebook.again()),
    }),
  };
}
