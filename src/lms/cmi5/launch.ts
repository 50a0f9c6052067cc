/** How a school's LMS launches a cmi5 package: what the address says, the key that is fetched once, and the launch data (cmi5 8.1, 8.2, 10). */

/** What xAPI calls an agent; the game passes it back as it came and reads nothing in it. */
export type Agent = Readonly<Record<string, unknown>>;

export interface Template {
  readonly contextActivities?: Readonly<Record<string, readonly unknown[]>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface LaunchData {
  readonly contextTemplate: Template;
  readonly launchMode: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly returnURL?: string;
}

export interface Address {
  readonly endpoint: string; // ends with a slash
  readonly fetch: string;
  readonly actor: Agent;
  readonly registration: string;
  readonly activityId: string;
}

/** The launch in an address, or null where it is none or is not whole. */
export function launchFrom(search: string): Address | null {
  const query = new URLSearchParams(search);
  const [endpoint, fetchUrl, actor, registration, activityId] = [
    'endpoint',
    'fetch',
    'actor',
    'registration',
    'activityId',
  ].map((name) => query.get(name));
  if (!endpoint || !fetchUrl || !actor || !registration || !activityId) return null;
  try {
    const agent = JSON.parse(actor) as Agent;
    return {
      endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`,
      fetch: fetchUrl,
      actor: agent,
      registration,
      activityId,
    };
  } catch {
    return null;
  }
}

/** Where the LMS wants the player sent when they leave (cmi5 10.2.6), if it says so and it is a page's address; else null. */
export function wayBack({ returnURL = '' }: LaunchData): string | null {
  return /^https?:$/u.test(URL.parse(returnURL)?.protocol ?? '') ? returnURL : null;
}

/** The key for this session; the address gives it out once. @throws Error when it is refused */
export async function keyFor({ fetch: address }: Address, within: number): Promise<string> {
  const answer = await fetch(address, { method: 'POST', signal: AbortSignal.timeout(within) });
  const body = (await answer.json()) as Readonly<Record<string, unknown>>;
  const key = body['auth-token'];
  if (!answer.ok || typeof key !== 'string')
    throw new Error(`no key was given: ${String(body['error-text'] ?? answer.status)}`);
  return key;
}
