/** The Learning Record Store behind a cmi5 launch, over HTTP (xAPI 1.0.3): statements in, documents in and out. */
import type { Address } from './launch.ts';

export interface Lrs {
  /** True when all were taken, or had been before. Outlives the page. Never rejects. @param text at most 60 kB, or browsers refuse */
  send(text: string): Promise<boolean>;
  /** A document of this registration, or null where there is none. Rejects when the store does not answer. */
  document(id: string): Promise<string | null>;
  /** Outlives the page. Never rejects. */
  keep(id: string, text: string): Promise<boolean>;
  /** The learner's preferences; whoever launches has to ask for them (cmi5 11). Null where there are none. Never rejects. */
  preferences(): Promise<string | null>;
}

export function lrsOf({ endpoint, actor, registration, activityId }: Address, key: string, within: number): Lrs {
  const headers = { Authorization: `Basic ${key}`, 'X-Experience-API-Version': '1.0.3' };
  const call = (path: string, request: RequestInit): Promise<Response> =>
    fetch(endpoint + path, {
      ...request,
      headers: { ...headers, ...(request.headers as Record<string, string>) },
      signal: AbortSignal.timeout(within),
    });
  const agent = JSON.stringify(actor);
  const state = (id: string): string =>
    `activities/state?${new URLSearchParams({ stateId: id, activityId, agent, registration })}`;
  const json = { 'Content-Type': 'application/json' };
  const read = async (path: string): Promise<string | null> => {
    const answer = await call(path, { method: 'GET' });
    if (answer.status === 404) return null;
    if (!answer.ok) throw new Error(`the store answered ${answer.status}`);
    return answer.text();
  };
  return {
    document: (id) => read(state(id)),
    preferences: () =>
      read(`agents/profile?${new URLSearchParams({ profileId: 'cmi5LearnerPreferences', agent })}`).catch(() => null),
    async send(text) {
      // 409: the store has them already, from a try whose answer was lost.
      const answer = await call('statements', { method: 'POST', headers: json, body: text, keepalive: true }).catch(
        () => null,
      );
      return answer !== null && (answer.ok || answer.status === 409);
    },
    async keep(id, text) {
      const answer = await call(state(id), { method: 'PUT', headers: json, body: text, keepalive: true }).catch(
        () => null,
      );
      return answer?.ok ?? false;
    },
  };
}
