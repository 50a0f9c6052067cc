/** Whether the school's system can be reached at this moment: asked of the system itself, since its runtime may say yes to a wall. */

export type Reached = 'open' | 'away' | 'signed-out';

export interface Reach {
  /** Asks now. Never rejects. */
  ask(): Promise<Reached>;
  /** The answer known last, for a moment in which nothing can be asked. */
  last(): Reached;
}

export interface ReachInput {
  /** A small file of the package, and what it holds. */
  readonly address: string;
  readonly text: string;
  /** How long the system may take, in ms. */
  readonly within: number;
  /** Whether the device itself knows of a network. */
  readonly online: () => boolean;
}

/**
 * Until the file has once come as it is, any answer short of a failure counts as reached: there are systems that hand out no
 * such file, or every file over a redirection. From then on only the file itself counts; another page in its place is a log-in.
 */
export function reachOf({ address, text, within, online }: ReachInput): Reach {
  let last: Reached = 'open';
  let exact = false;
  async function asked(): Promise<Reached> {
    if (!online()) return 'away';
    const answer = await fetch(address, {
      cache: 'no-store',
      redirect: 'manual',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(within),
    });
    if (answer.status >= 500) return 'away';
    const same = answer.ok && (await answer.text()).trim() === text;
    exact ||= same;
    return same || !exact ? 'open' : 'signed-out';
  }
  return {
    async ask() {
      last = await asked().catch(() => 'away' as const);
      return last;
    },
    last: () => (online() ? last : 'away'),
  };
}
