/** A stand-in for a school's LMS with a record store: launches as cmi5 says, checks every statement, and keeps what is sent. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { bodyOf } from './lms.ts';

const CMI5 = 'https://w3id.org/xapi/cmi5';
const SESSION = `${CMI5}/context/extensions/sessionid`;
const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/u);
const words = z.record(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/u), z.string().min(1));
const activity = z.strictObject({
  objectType: z.literal('Activity').optional(),
  id: iri,
  definition: z
    .strictObject({
      type: iri,
      name: words,
      interactionType: z.literal('choice').optional(),
      choices: z
        .array(z.strictObject({ id: z.string().regex(/^\S+$/u), description: words }))
        .min(2)
        .optional(),
    })
    .optional(),
});
const duration = z.string().regex(/^PT\d+H\d+M\d+S$/u);

/** A statement as xAPI 1.0.3 has it, as far as this game says anything; what it does not know is refused. */
const Statement = z.strictObject({
  id: z.uuidv4(),
  actor: z.strictObject({
    objectType: z.literal('Agent'),
    account: z.strictObject({ homePage: iri, name: z.string() }),
  }),
  verb: z.strictObject({ id: iri, display: words }),
  object: activity,
  result: z
    .strictObject({
      score: z
        .strictObject({
          scaled: z.number().min(0).max(1),
          raw: z.number().optional(),
          min: z.number().optional(),
          max: z.number().optional(),
        })
        .optional(),
      success: z.boolean().optional(),
      completion: z.boolean().optional(),
      response: z.string().optional(),
      duration: duration.optional(),
      extensions: z.record(iri, z.unknown()).optional(),
    })
    .optional(),
  context: z.strictObject({
    registration: z.uuid(),
    contextActivities: z.strictObject({ grouping: z.array(activity), category: z.array(activity) }),
    extensions: z.record(iri, z.unknown()),
  }),
  timestamp: z.iso.datetime(),
});
export type Said = z.infer<typeof Statement>;

export const nameOf = ({ verb }: Said): string => verb.id.split('/').at(-1) ?? '';

export interface RecordStore {
  readonly origin: string;
  /** The address the LMS opens for a new session. */
  launch(page: string): string;
  readonly said: Said[];
  /** What was sent against the rules. */
  readonly broken: string[];
  close(): Promise<void>;
}

const ACTOR = { objectType: 'Agent', account: { homePage: 'https://school.example', name: 'learner-7' } };
const REGISTRATION = '6f9619ff-8b86-4011-b42d-00c04fc964ff';
const UNIT = 'https://school.example/units/41';

export async function recordStore(masteryScore: number): Promise<RecordStore> {
  const said: Said[] = [];
  const broken: string[] = [];
  const documents = new Map<string, string>();
  const asked = new Set<string>();
  let session = 0;
  let keyGiven = true;
  let open = false;

  const grouping = [{ id: 'urn:due-yesterday:unit' }];
  const rules: readonly (readonly [string, (one: Said) => boolean])[] = [
    ['the session is named', ({ context }) => context.extensions[SESSION] === `session-${session}`],
    [
      "the registration and the learner are the LMS's",
      ({ context, actor }) => context.registration === REGISTRATION && JSON.stringify(actor) === JSON.stringify(ACTOR),
    ],
    [
      "the publisher's name is passed on",
      ({ context }) => JSON.stringify(context.contextActivities.grouping) === JSON.stringify(grouping),
    ],
    ['an identifier is used once', ({ id }) => said.every((each) => each.id !== id)],
    ['the first word is initialized, the last terminated', (one) => (nameOf(one) === 'initialized' ? !open : open)],
    [
      'launch data and preferences were asked for before',
      () => asked.has('LMS.LaunchData') && asked.has('cmi5LearnerPreferences'),
    ],
    [
      'what decides is marked so, and nothing else',
      ({ result, context }) =>
        (isDefined({ context }) && (result?.success ?? result?.completion) !== undefined) === has(context, 'moveon'),
    ],
    [
      "only passed and failed of cmi5's own have a score",
      (one) => !isDefined(one) || one.result?.score === undefined || ['passed', 'failed'].includes(nameOf(one)),
    ],
    [
      'passed and failed go by the mastery score',
      (one) =>
        !['passed', 'failed'].includes(nameOf(one)) ||
        (one.result?.score?.scaled ?? 0) >= masteryScore === (nameOf(one) === 'passed'),
    ],
    [
      'whatever ends has lasted',
      (one) =>
        !['passed', 'failed', 'completed', 'terminated'].includes(nameOf(one)) ||
        !isDefined(one) ||
        one.result?.duration !== undefined,
    ],
    [
      'completed and passed are said once in a registration',
      (one) =>
        !isDefined(one) ||
        !['completed', 'passed'].includes(nameOf(one)) ||
        said.every((each) => nameOf(each) !== nameOf(one) || !isDefined(each)),
    ],
    ["cmi5's own words are of the unit", (one) => !isDefined(one) || one.object.id === UNIT],
  ];

  function take(value: unknown): void {
    const read = Statement.safeParse(value);
    if (!read.success) return void broken.push(z.prettifyError(read.error));
    for (const [rule, holds] of rules) if (!holds(read.data)) broken.push(`${rule}: ${JSON.stringify(value)}`);
    said.push(read.data);
    if (nameOf(read.data) === 'initialized') open = true;
    if (nameOf(read.data) === 'terminated') open = false;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const reply = (status: number, body = ''): void => {
      response.writeHead(status, {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': 'authorization,content-type,x-experience-api-version',
        'access-control-allow-methods': 'GET,PUT,POST',
        'content-type': 'application/json',
      });
      response.end(body);
    };
    const body = await bodyOf(request);
    if (request.method === 'OPTIONS') return reply(204);
    if (pathname === '/course') {
      response.writeHead(200, { 'content-type': 'text/html' });
      return void response.end(
        '<!doctype html><title>Course</title><link rel="icon" href="data:,"><h1>The course</h1>',
      );
    }
    if (pathname === '/fetch') {
      if (keyGiven || request.method !== 'POST')
        return reply(200, '{"error-code":"1","error-text":"The key was given before."}');
      keyGiven = true;
      return reply(200, `{"auth-token":"key-${session}"}`);
    }
    if (
      request.headers.authorization !== `Basic key-${session}` ||
      request.headers['x-experience-api-version'] !== '1.0.3'
    )
      broken.push(`no key or version: ${request.method} ${pathname}`);
    if (pathname === '/xapi/statements' && request.method === 'POST') {
      const list: unknown = JSON.parse(body);
      for (const each of Array.isArray(list) ? (list as unknown[]) : [list]) take(each);
      return reply(200, '[]');
    }
    if (searchParams.get('agent') !== JSON.stringify(ACTOR)) broken.push(`another learner: ${pathname}`);
    const id = searchParams.get('stateId') ?? searchParams.get('profileId') ?? '';
    asked.add(id);
    if (
      pathname === '/xapi/activities/state' &&
      (searchParams.get('activityId') !== UNIT || searchParams.get('registration') !== REGISTRATION)
    )
      broken.push(`another unit or registration: ${id}`);
    if (request.method === 'PUT') {
      if (id === 'LMS.LaunchData') broken.push("the launch data are the LMS's own");
      documents.set(id, body);
      return reply(204);
    }
    const kept =
      id === 'LMS.LaunchData'
        ? JSON.stringify({
            contextTemplate: { contextActivities: { grouping }, extensions: { [SESSION]: `session-${session}` } },
            launchMode: 'Normal',
            moveOn: 'Completed',
            masteryScore,
            returnURL: `http://${request.headers.host}/course`,
          })
        : documents.get(id);
    return kept === undefined ? reply(404) : reply(200, kept);
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    launch(page) {
      session++;
      keyGiven = false;
      asked.clear();
      return `${page}?${new URLSearchParams({ endpoint: `${origin}/xapi`, fetch: `${origin}/fetch`, actor: JSON.stringify(ACTOR), registration: REGISTRATION, activityId: UNIT })}&motion=off&sound=off&stage=off`;
    },
    said,
    broken,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

const has = ({ contextActivities }: Said['context'], name: string): boolean =>
  contextActivities.category.some(({ id }) => id === `${CMI5}/context/categories/${name}`);
const isDefined = ({ context }: Pick<Said, 'context'>): boolean => has(context, 'cmi5');
