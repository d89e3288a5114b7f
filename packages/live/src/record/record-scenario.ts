// From the options of `lunarest record` to the scenario file.

import { type Release, routerOf } from '@lunarest/contract';
import { counted } from '@lunarest/findings';
import type { Outcome } from '@lunarest/findings/command';
import { isObject, type JsonObject } from '@lunarest/openapi';
import type { Scenario } from '@lunarest/server';
import { dump } from 'js-yaml';
import { type Exchange, jsonBody } from '../connection/exchange.ts';
import { decodePart } from '../recording/placeholders.ts';
import { type Reading, readAppliance } from '../verify/read-appliance.ts';
import { scenarioOf } from './scenario-of.ts';

/** Reads an appliance and writes the scenario. A limit or an interruption ends it early, with a partial scenario and a notice. */
export async function recordScenario(
  options: Readonly<Record<string, unknown>>,
  reading: Pick<Reading, 'release' | 'password' | 'progress'>,
): Promise<Outcome> {
  const seen: SeenValue[] = [];
  const { target, verification } = await readAppliance(options, {
    ...reading,
    onExchange(exchange) {
      const value = seenIn(exchange, reading.release);
      if (value !== null) seen.push(value);
    },
    // The command `verify` checks the answers.
    onObservations: () => undefined,
  });
  const path = String(options.out);
  const scenario = scenarioOf('recorded', seen);
  const ending = verification.ending === 'complete' ? '' : ` Incomplete: ended by ${verification.ending}.`;
  return {
    report: {
      command: 'record',
      title: `${target.origin} as a scenario`,
      findings: [],
      clean: `Recorded ${sizeOf(scenario)} with ${counted(verification.requests, 'request')}.${ending}`,
      facts: { ...verification },
    },
    failed: false,
    files: [{ path, content: `${head}${dump(scenario, { lineWidth: 120 })}` }],
  };
}

const head =
  '# yaml-language-server: $schema=./node_modules/@lunarest/contract/src/generated/scenario.schema.json\n';

function sizeOf({ partitions = [], users = [], clients = [] }: Scenario): string {
  return [
    counted(partitions.length, 'partition'),
    counted(users.length, 'further user'),
    counted(clients.length, 'client'),
  ].join(', ');
}

/** The answers of an appliance to successful reads, by operation. */
export interface SeenValue {
  /** The operationId. */
  readonly operation: string;
  /** The segments of the path, decoded. */
  readonly segments: readonly string[];
  readonly body: JsonObject;
}

/** Null for an exchange that is not a successful read, or whose body is not an object. */
export function seenIn({ question, answer }: Exchange, release: Release): SeenValue | null {
  if (question.method !== 'GET' || answer.status !== 200) return null;
  const match = routerOf(release)(question.url.split('?', 1)[0] ?? '');
  const operation = match?.operations.get('get');
  const body = jsonBody(answer);
  if (!match || operation === undefined || !isObject(body)) return null;
  return { operation: operation.id, segments: match.segments.map(decodePart), body };
}
