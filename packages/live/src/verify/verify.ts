// Reads an appliance within one session and checks every answer against the contract.
import type { FailureId } from '@lunarest/contract';
import { isObject, memberOf } from '@lunarest/openapi';
import type { Asker } from '../connection/ask.ts';
import { type Exchange, jsonBody } from '../connection/exchange.ts';
import { judgeAnswer } from '../drift/judge-answer.ts';
import { aboutOf, observe } from '../drift/observation.ts';
import { type ConversationOptions, openConversation } from './conversation.ts';
import { findVersions } from './find-versions.ts';
import { createFrontier, followLinks, type Waiting } from './frontier.ts';
import { readableOperations } from './operations.ts';

export interface VerifyOptions extends ConversationOptions {
  /** Includes the requests that open and close the session and test releases. */
  readonly maxRequests: number;
  /** Aborts at the time limit; the session is still closed. */
  readonly expired: AbortSignal;
  /** Ends the reading early; the session is still closed. */
  readonly interrupted: AbortSignal;
  readonly progress: (step: string) => void;
}

type Ending =
  | 'complete'
  | 'the request limit'
  | 'the time limit'
  | 'missing answers'
  | 'the loss of the session'
  | 'interrupted';

/** Number of consecutive requests without an answer, or without the session, that ends the verification. */
const mostUnanswered = 3;

/** The identifiers of refusals for a cookie without a live session. */
const lostSession: ReadonlySet<unknown> = new Set<FailureId>([
  'FRAMEWORK_NO_SESSION_COOKIE',
  'FRAMEWORK_SESSION_NOT_PRIVATE',
]);

export interface Verification {
  readonly requests: number;
  readonly seconds: number;
  readonly ending: Ending;
  /** Number of operations without side effects, and of those that were requested. */
  readonly readable: number;
  readonly asked: number;
  /** `GET /path` of the operations that were always refused, and of those that were not requested. */
  readonly refused: readonly string[];
  readonly unseen: readonly string[];
  /** Versions of the media type that the appliance accepts. */
  readonly versions: readonly string[];
  /** The software version that the appliance reports. */
  readonly software: string | null;
}

/**
 * Verifies an appliance. Throws a UsageError when it cannot be reached, refuses the credentials (which are never sent
 * again) or opens no session.
 */
export async function verify(asker: Asker, options: VerifyOptions): Promise<Verification> {
  const { target, release, maxRequests, expired, interrupted, progress } = options;
  const { onExchange, onObservations } = options;
  const readable = readableOperations(release);
  const started = performance.now();
  const stop = AbortSignal.any([interrupted, expired]);
  const conversation = await openConversation(asker, options);

  const frontier = createFrontier();
  for (const { path, id } of readable.operations) if (!path.includes('{')) frontier.add(path, id);
  /** By operation, whether it has answered with anything but a refusal. */
  const answered = new Map<string, boolean>();
  const versions: string[] = [];
  let software: string | null = null;
  let unanswered = 0;
  let withoutSession = 0;
  let ending: Ending;
  try {
    onExchange(conversation.opening);
    onObservations(judgeAnswer(conversation.opening));
    // Leaves two requests: one for the reading and one for closing the session.
    const found = await findVersions(conversation, release, stop, () => endingNow(2) === null);
    versions.push(...found.taken);
    onObservations(found.observations);
    ending = await readAll();
  } finally {
    await conversation.close();
  }
  const named = (state: boolean | undefined) =>
    readable.operations.filter(({ id }) => answered.get(id) === state).map(({ path }) => `GET ${path}`);
  return {
    requests: conversation.requests,
    ending,
    versions,
    software,
    seconds: Math.round(performance.now() - started) / 1000,
    readable: readable.operations.length,
    asked: answered.size,
    refused: named(false),
    unseen: named(undefined),
  };

  /** The reason why no further request may be sent, with `kept` requests in reserve; null when one may. */
  function endingNow(kept: number): Ending | null {
    if (interrupted.aborted) return 'interrupted';
    if (expired.aborted) return 'the time limit';
    if (unanswered >= mostUnanswered) return 'missing answers';
    if (withoutSession >= mostUnanswered) return 'the loss of the session';
    return conversation.requests > maxRequests - 1 - kept ? 'the request limit' : null;
  }

  async function readAll(): Promise<Ending> {
    for (let item = frontier.next(); item !== undefined; item = frontier.next()) {
      // One request is in reserve for closing the session.
      const end = endingNow(1);
      if (end !== null) return end;
      progress(
        `${conversation.requests} requests, ${answered.size} of ${readable.operations.length} operations`,
      );
      await readOne(item);
    }
    return endingNow(0) ?? 'complete';
  }

  async function readOne(item: Waiting): Promise<void> {
    const exchange = await conversation.read(item.path, stop);
    unanswered = exchange === null ? unanswered + 1 : 0;
    if (exchange === null) {
      const about = aboutOf('GET', release, item.kind, '');
      if (!stop.aborted) onObservations([observe('operation-gave-no-answer', about, '', release)]);
      return;
    }
    withoutSession = isWithoutSession(exchange) ? withoutSession + 1 : 0;
    answered.set(item.kind, answered.get(item.kind) === true || exchange.answer.status < 400);
    if (item.kind === 'getAppliance') software = softwareOf(exchange);
    onObservations(judgeAnswer(exchange));
    onObservations(followLinks(exchange, item, { origin: target.origin, release, frontier, readable }));
  }
}

/** The software version that the appliance reports, with a bounded length. */
function softwareOf({ answer }: Exchange): string | null {
  const body = jsonBody(answer);
  const version = isObject(body) ? memberOf(body, 'version') : undefined;
  return typeof version === 'string' ? version.replaceAll(/[^\w .+-]/g, '').slice(0, 40) : null;
}

function isWithoutSession({ answer }: Exchange): boolean {
  const body = answer.status === 401 ? jsonBody(answer) : undefined;
  return isObject(body) && lostSession.has(memberOf(body, 'id'));
}
