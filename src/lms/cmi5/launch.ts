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
  /** Some launchers write null where there is none. */
  readonly masteryScore?: number | null;
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
  try {
    return /^https?:$/u.test(new URL(returnURL).protocol) ? returnURL : null;
  } catch {
    return null;
  }
}

/** The key for this session, or why there is none: its link was used before, or the system does not give one now. */
export type KeyAnswer = { readonly key: string } | 'used' | 'silent';

/** Asks for the key; the address gives it out once. Never rejects. @param within how long the system may take, in ms */
export async function keyFor({ fetch: address }: Pick<Address, 'fetch'>, within: number): Promise<KeyAnswer> {
  try {
    const answer = await fetch(address, { method: 'POST', signal: AbortSignal.timeout(within) });
    const body = (await answer.json()) as Readonly<Record<string, unknown>>;
    const key = body['auth-token'];
    if (answer.ok && typeof key === 'string') return { key };
    return String(body['error-code']) === '1' ? 'used' : 'silent'; // cmi5 8.2.3
  } catch {
    return 'silent';
  }
}
