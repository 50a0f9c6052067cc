/** The snapshot of the running game, which every view is made from. */
import type { SnapshotFrom } from 'xstate';
import type { AppMachine } from '../../machines/app/appMachine.ts';

export type Snapshot = SnapshotFrom<AppMachine>;
