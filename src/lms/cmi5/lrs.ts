/** The Learning Record Store behind a cmi5 launch, over HTTP (xAPI 1.0.3): statements in, documents in and out. */
import type { Address } from './launch.ts';

/** What the store made of it: taken; not now, perhaps later; or refused, and it would be again. */
export interface Answer {
  readonly what: 'taken' | 'later' | 'refused';
  /** How long it asks to be left alone, in ms. */
  readonly after: number;
}

/** A document, or that there is none; or that the store did not say, or would not. */
export type Found = { readonly text: string | null } | 'later' | 'refused';

export interface Lrs {
  /** Statements, in their order. Outlives the page. Never rejects. @param text at most 60 kB, or browsers refuse */
  send(text: string): Promise<Answer>;
  /** Whether a statement is there. Never rejects. */
  has(statement: string): Promise<'yes' | 'no' | 'later' | 'refused'>;
  /** A document of this registration. Never rejects. */
  document(id: string): Promise<Found>;
  /** Outlives the page. Never rejects. */
  keep(id: string, text: string): Promise<Answer>;
  /** The learner's preferences; whoever launches has to ask for them (cmi5 11). Never rejects. */
  preferences(): Promise<Found>;
}

/** Answers after which the same request may do better: no network, no answer, a key not yet known, too much at once. */
const LATER = new Set([0, 401, 408, 425, 429]);
const LATER_AT_ALL = (status: number): boolean => LATER.has(status) || status >= 500;

export function lrsOf({ endpoint, actor, registration, activityId }: Address, key: string, within: number): Lrs {
  const headers = { Authorization: `Basic ${key}`, 'X-Experience-API-Version': '1.0.3' };
  const call = (path: string, request: RequestInit): Promise<Response | null> =>
    fetch(endpoint + path, {
      ...request,
      headers: { ...headers, ...(request.headers as Record<string, string>) },
      signal: AbortSignal.timeout(within),
    }).catch(() => null);
  const agent = JSON.stringify(actor);
  const state = (id: string): string =>
    `activities/state?${new URLSearchParams({ stateId: id, activityId, agent, registration })}`;
  const json = { 'Content-Type': 'application/json' };
  const read = async (path: string): Promise<Found> => {
    const answer = await call(path, { method: 'GET' });
    const status = answer?.status ?? 0;
    if (status === 404) return { text: null };
    if (!answer?.ok) return LATER_AT_ALL(status) ? 'later' : 'refused';
    const text = await answer.text().catch(() => null);
    return text === null ? 'later' : { text };
  };
  const put = async (path: string, method: string, body: string): Promise<Answer> => {
    const answer = await call(path, { method, headers: json, body, keepalive: true });
    const status = answer?.status ?? 0;
    const after = (Number.parseFloat(answer?.headers.get('Retry-After') ?? '') || 0) * 1_000;
    // 409: the store has them already, from a try whose answer was lost.
    if (answer?.ok || status === 409) return { what: 'taken', after: 0 };
    return { what: LATER_AT_ALL(status) ? 'later' : 'refused', after };
  };
  return {
    document: (id) => read(state(id)),
    preferences: () => read(`agents/profile?${new URLSearchParams({ profileId: 'cmi5LearnerPreferences', agent })}`),
    async has(statement) {
      const found = await read(`statements?${new URLSearchParams({ statementId: statement })}`);
      return typeof found === 'string' ? found : found.text === null ? 'no' : 'yes';
    },
    send: (text) => put('statements', 'POST', text),
    keep: (id, text) => put(state(id), 'PUT', text),
  };
}
