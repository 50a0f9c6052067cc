/** What players may send at the short bench that leads on, where a snapshot stands. */
import { questionOf } from '../../src/domain/hearing/agenda.ts';
import { mayObject } from '../../src/machines/hearing/benchGuards.ts';
import { dueInStage, toChoose } from '../../src/domain/play/secretPicks.ts';
import { turnOf } from '../../src/domain/play/turn.ts';
import type { AppEvent } from '../../src/machines/events.ts';
import type { Snapshot } from './seatActor.ts';
import { statePath } from './statePath.ts';

/** Runs of events; none where the snapshot does not stand at the short bench. */
export function benchEvents(snapshot: Snapshot): AppEvent[][] {
  const path = statePath(snapshot);
  if (path === 'hearing.bench.handing') return [[{ type: 'device.taken' }], [{ type: 'card.skipped' }]];
  if (path === 'hearing.bench.picking') return picks(snapshot);
  if (path === 'hearing.bench.together') return hands(snapshot);
  if (path === 'hearing.bench.revealed') return [[{ type: 'reveal.read' }]];
  if (path === 'hearing.bench.delivering') return ways(snapshot);
  return [];
}

function picks({ context }: Snapshot): AppEvent[][] {
  const { file, docket, draft, hearing } = turnOf(context);
  const [chooser] = toChoose(file, docket, draft);
  const { positions } = questionOf(hearing, chooser?.id ?? '').question;
  return Object.keys(positions).map((position) => [
    { type: 'position.taken', position },
    { type: 'position.presented' },
  ]);
}

/** One pair of choices for each position, so that every position is chosen once by each hand. */
function hands({ context }: Snapshot): AppEvent[][] {
  const { file, docket, hearing } = turnOf(context);
  const sides = dueInStage(file, docket).map(({ side, id }) => ({
    side,
    positions: Object.keys(questionOf(hearing, id).question.positions),
  }));
  const most = Math.max(...sides.map(({ positions }) => positions.length));
  return Array.from({ length: most }, (_, n) => [
    ...sides.map(({ side, positions }): AppEvent => ({
      type: 'hand.chosen',
      side,
      position: positions[n % positions.length] ?? '',
    })),
    { type: 'position.presented' } as AppEvent,
  ]);
}

function ways({ context }: Snapshot): AppEvent[][] {
  const objects = mayObject({ context, event: { type: 'objection.raised' } });
  return [...(objects ? [[{ type: 'objection.raised' } as AppEvent]] : []), [{ type: 'phrase.pressed' }]];
}
