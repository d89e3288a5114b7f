// The scenario closest to the observed state of an appliance.

import { isObject, type JsonObject, memberOf } from '@lunarest/openapi';
import { type Scenario, userPasswords } from '@lunarest/server';
import type { SeenValue } from './record-scenario.ts';

/** Replaces every secret, because an appliance discloses none. */
const notRecorded = 'not-recorded-Passw0rd';

/** The users of every appliance, each with the name of its role. */
const builtIn = Object.keys(userPasswords);

type Partition = NonNullable<Scenario['partitions']>[number];

/** Builds the scenario. It omits identifiers with the serial number, so that the simulated HSM generates its own. */
export function scenarioOf(name: string, seen: readonly SeenValue[]): Scenario {
  const [hsm] = bodiesOf(seen, 'getHsm');
  const [installed] = bodiesOf(seen, 'getHsmFirmware');
  const isPed = hsm?.authentication === 'ped';
  const partitions = hsm?.initialized === true ? partitionsIn(seen, isPed) : [];
  const users = bodiesOf(seen, 'getUser').filter(({ userId }) => !builtIn.includes(String(userId)));
  return {
    name,
    description:
      'Recorded from an appliance. It contains no secret: every password and challenge is a placeholder.',
    setUp: 'new',
    ...(installed && { firmware: firmwareOf(installed) }),
    ...(hsm?.initialized === true && { hsm: hsmOf(hsm, seen, isPed) }),
    ...(partitions.length > 0 && { partitions }),
    ...(users.length > 0 && { users: users.map(userOf) }),
    ...listed('clients', clientsIn(seen)),
  };
}

function listed<Item>(name: string, items: readonly Item[]) {
  return items.length === 0 ? {} : { [name]: items };
}

function bodiesOf(seen: readonly SeenValue[], operation: string): readonly JsonObject[] {
  return seen.filter((value) => value.operation === operation).map(({ body }) => body);
}

function firmwareOf(body: JsonObject): NonNullable<Scenario['firmware']> {
  return {
    version: text(body, 'version'),
    upgrade: text(body, 'upgradeVersion'),
    rollback: text(body, 'rollbackVersion'),
  };
}

function hsmOf(body: JsonObject, seen: readonly SeenValue[], isPed: boolean): NonNullable<Scenario['hsm']> {
  const auditor = bodiesOf(seen, 'getHsmRole').find(({ id }) => id === 'audit');
  const secret = isPed ? null : notRecorded;
  return {
    label: text(body, 'label'),
    ...(isPed && { authentication: 'ped' }),
    so: secret,
    ...(auditor?.initialized === true && { audit: secret }),
    soCanResetPin: body.soCanResetPin === true,
  };
}

function partitionsIn(seen: readonly SeenValue[], isPed: boolean): readonly Partition[] {
  return bodiesOf(seen, 'getPartition').map((body) => partitionOf(body, seen, isPed));
}

function partitionOf(body: JsonObject, seen: readonly SeenValue[], isPed: boolean): Partition {
  const [name, label] = [text(body, 'name'), text(body, 'label')];
  const initialized = body.state === 'initialized';
  const version = body.version === 1 ? 1 : 0;
  return {
    label: label || name,
    ...(name !== '' && name !== label && initialized && { name }),
    version,
    ...(typeof body.size === 'number' && { size: body.size }),
    ...(initialized ? inside(text(body, 'id'), version, seen, isPed) : { initialized: false }),
  };
}

/** The contents of the partition with this identifier. */
function inside(id: string, version: 0 | 1, seen: readonly SeenValue[], isPed: boolean): Partial<Partition> {
  const within = seen.filter(({ segments }) => segments.includes(id));
  const roles = bodiesOf(within, 'getPartitionRole').filter(({ initialized }) => initialized === true);
  const smk = bodiesOf(within, 'getSmk').find((key) => key.id === 'smk-fw7-primary');
  return {
    roles: Object.fromEntries(roles.map((role) => [text(role, 'id'), secretOf(role, isPed)])),
    ...(version === 1 &&
      smk !== undefined && { smk: smk.state === 'Initialized' ? 'initialized' : 'not initialized' }),
    // The appliance shows data that requires a login without attributes.
    ...listed(
      'objects',
      bodiesOf(within, 'getPartitionObject')
        .filter(({ id: handle }) => handle !== undefined)
        .map(objectOf),
    ),
  };
}

function secretOf(role: JsonObject, isPed: boolean): string | null {
  return isPed && role.secondaryAuthentication !== 'Challenge' ? null : notRecorded;
}

function objectOf(body: JsonObject): NonNullable<Partition['objects']>[number] {
  return {
    label: text(body, 'label'),
    class: text(body, 'class'),
    keyType: text(body, 'keyType'),
    ...(typeof body.size === 'number' && { size: body.size }),
    isPrivate: body.private === true,
  };
}

function userOf(body: JsonObject): NonNullable<Scenario['users']>[number] {
  const role = text(body, 'role');
  return {
    name: text(body, 'userId'),
    password: notRecorded,
    ...(builtIn.includes(role) && { role }),
    ...(body.status === 'disabled' && { enabled: false }),
  };
}

function clientsIn(seen: readonly SeenValue[]): NonNullable<Scenario['clients']> {
  const names = new Map(bodiesOf(seen, 'getPartition').map((body) => [body.id, text(body, 'name')]));
  return bodiesOf(seen, 'getNtlsClient').map((body) => {
    const name = text(body, 'clientID');
    const links = seen.filter(
      ({ operation, segments }) => operation === 'listNtlsClientLinks' && segments.includes(name),
    );
    const partitions = links
      .flatMap(({ body: { links: list } }) => (Array.isArray(list) ? list.filter(isObject) : []))
      .flatMap(({ id }) => names.get(id) ?? []);
    const [ip, hostname] = [text(body, 'ip'), text(body, 'hostname')];
    return {
      name,
      ...(hostname === '' ? ip !== '' && { ip } : { hostname }),
      ...listed('partitions', partitions),
    };
  });
}

/** The member as text; empty if missing. */
function text(body: JsonObject, name: string): string {
  const value = memberOf(body, name);
  return typeof value === 'string' ? value : '';
}
