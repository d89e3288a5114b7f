/** A scenario as data: the content of a file in spec/scenarios, or of a user's file. */
import { type Change, ContradictionError, shape } from '../builders/change.ts';
import { type ClientParts, client } from '../builders/client.ts';
import { firmware, type HsmParts, hsm } from '../builders/hsm.ts';
import { type ObjectParts, object } from '../builders/object.ts';
import { type PartitionParts, partition } from '../builders/partition.ts';
import { type TaskParts, task } from '../builders/task.ts';
import { type UserParts, user } from '../builders/user.ts';
import type { Environment } from '../environment.ts';
import { olderNetwork } from '../network/initial-network.ts';
import { firstSmk, noSmk } from '../smk/smk.ts';
import type { ApplianceState } from '../state.ts';
import { factory } from './factory.ts';
import { inUse } from './in-use.ts';

export interface Scenario {
  /** The name in messages and in a folder of data. */
  readonly name: string;
  /** The purpose, for readers. */
  readonly description?: string;
  /** Whether network, clock, logs and clients are set up (`in use`, the default), or the appliance is in its factory state. */
  readonly setUp?: 'in use' | 'new';
  /** Whether the network has the features of newer appliances; `current` by default. */
  readonly network?: 'current' | 'older';
  /** Empty for no other version. */
  readonly firmware?: { readonly version: string; readonly upgrade?: string; readonly rollback?: string };
  /** Not initialized by default. */
  readonly hsm?: HsmParts;
  readonly partitions?: readonly ScenarioPartition[];
  /** In addition to the built-in users. */
  readonly users?: readonly UserParts[];
  readonly clients?: readonly ClientParts[];
  /** The oldest first. */
  readonly tasks?: readonly TaskParts[];
}

interface ScenarioPartition extends Omit<PartitionParts, 'smk'> {
  /** Whether a partition of version 1 has its SMK; `initialized` by default. */
  readonly smk?: 'initialized' | 'not initialized';
  readonly objects?: readonly Omit<ObjectParts, 'partition'>[];
}

/** A scenario whose parts contradict each other. The message begins with the place. */
export class ScenarioError extends ContradictionError {
  /** The place in the scenario, for example `['partitions', '1']`. */
  readonly place: readonly string[];

  constructor(message: string, place: readonly string[]) {
    super(`${place.join('/')}: ${message}`);
    this.place = place;
  }
}

/** The initial state of an appliance. @throws ScenarioError when parts of the scenario contradict each other */
export function stateOf(scenario: Scenario, platform: Environment): ApplianceState {
  const env = hashingOnce(platform);
  const begun = scenario.setUp === 'new' ? factory(env) : inUse(env);
  const network = scenario.network === 'older' ? olderNetwork() : begun.network;
  return stepsOf(scenario).reduce((state, step) => perform(step, state, env), { ...begun, network });
}

interface Step {
  readonly change: Change;
  readonly place: readonly string[];
}

function stepsOf(scenario: Scenario): readonly Step[] {
  const { firmware: installed, hsm: parts, partitions, users, clients, tasks } = scenario;
  return [
    ...(installed === undefined ? [] : [stepOfFirmware(installed)]),
    ...(parts === undefined ? [] : [{ change: hsm(parts), place: ['hsm'] }]),
    ...(partitions ?? []).flatMap(stepsOfPartition),
    ...stepsOfList('users', users, user),
    ...stepsOfList('clients', clients, client),
    ...stepsOfList('tasks', tasks, task),
  ];
}

function stepOfFirmware({ version, ...images }: NonNullable<Scenario['firmware']>): Step {
  return { change: firmware(version, images), place: ['firmware'] };
}

function stepsOfPartition(
  { objects = [], smk, ...parts }: ScenarioPartition,
  index: number,
): readonly Step[] {
  const place = ['partitions', String(index)];
  const places = smk && { smk: smk === 'initialized' ? firstSmk : noSmk };
  return [
    { change: partition({ ...parts, ...places }), place },
    ...objects.map((own, at) => ({
      change: object({ ...own, partition: parts.name ?? parts.label }),
      place: [...place, 'objects', String(at)],
    })),
  ];
}

function stepsOfList<Parts>(
  name: string,
  list: readonly Parts[] | undefined,
  build: (parts: Parts) => Change,
): readonly Step[] {
  return (list ?? []).map((parts, index) => ({ change: build(parts), place: [name, String(index)] }));
}

function perform({ change, place }: Step, state: ApplianceState, env: Environment): ApplianceState {
  try {
    return shape(state, change, env);
  } catch (error) {
    if (error instanceof ContradictionError) throw new ScenarioError(error.message, place);
    throw error;
  }
}

/** Caches hashes: hashing is intentionally slow, and roles of several partitions have the same secrets. */
function hashingOnce(env: Environment): Environment {
  const known = new Map<string, ReturnType<Environment['hashSecret']>>();
  const hashSecret: Environment['hashSecret'] = (secret) => {
    const hash = known.get(secret) ?? env.hashSecret(secret);
    known.set(secret, hash);
    return hash;
  };
  return { ...env, hashSecret };
}
