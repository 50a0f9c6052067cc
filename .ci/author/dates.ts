/** Says where an argument is older than the law it stands on: nobody could have made it when it is said to have been made. */
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { inForce } from '../../src/domain/argument-map/inForce.ts';
import type { Breach } from './breach.ts';

/** Every authority in a warrant that was not in force on the day from which the argument was known, with both days. */
export const dateBreaches = ({ arguments: all, authorities }: CaseFile): Breach[] =>
  Object.entries(all).flatMap(([id, { warrant, raised }]) =>
    warrant.flatMap((law, i) => {
      const since = authorities[law]?.since;
      if (since === undefined || inForce(since, raised.known)) return [];
      return [
        {
          file: 'arguments.yaml',
          path: ['arguments', id.slice('argument/'.length), 'warrant', i],
          message: `${law} is in force since ${since}; expected law in force on ${raised.known}, from when the argument was known`,
        },
      ];
    }),
  );
