/** The events that answer every part of a decision: phrases are heard out, lines that are to be found are circled and the rest left. */
import type { Decision } from '../../src/content/schema/decision.ts';
import { isToFind } from '../../src/domain/play/circles.ts';
import type { AppEvent } from '../../src/machines/events.ts';

type Parts = Pick<Decision, 'parts'>;

/** What is sent before a part can be answered: a press for each phrase of its line but the first. */
export const heardOut = ({ parts }: Parts, part: string): AppEvent[] =>
  (parts[part]?.phrases ?? []).slice(1).map(() => ({ type: 'phrase.pressed' }));

/** Each part with its first answer; of a line that is not to be found, the one that leaves it. */
export const answersTo = (decision: Parts | undefined): AppEvent[] =>
  Object.entries(decision?.parts ?? {}).flatMap(([part, each]): AppEvent[] => {
    const [circle = '', leave = circle] = Object.keys(each.replies);
    const reply = each.kind !== 'line' || isToFind(each) ? circle : leave;
    return [...(decision ? heardOut(decision, part) : []), { type: 'part.answered', part, reply }];
  });
