// Room system: the appliance itself.
import { getAppliance } from '@lunarest/appliance';
import type { Handlers17 } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { urlOf } from '../url-of.ts';

/** The resources that a real appliance linked to; those without an operation here answer 404. */
const linked = [
  ...['actions', 'cluster', 'config', 'cpu', 'disk', 'hsms', 'memory', 'network', 'ntls', 'ntp'],
  ...[
    'packageFiles',
    'packages',
    'sensors',
    'services',
    'snmp',
    'ssh',
    'syslog',
    'time',
    'upgrades',
    'webServer',
  ],
] as const;

type Links = Record<(typeof linked)[number], string>;

export const systemHandlers: Pick<Handlers17<Context>, 'getAppliance'> = {
  getAppliance: (_request, context) =>
    context.perform(getAppliance, {}, (system) => ({ status: 200, body: { ...links(), ...system } })),
};

function links(): Links {
  const root = urlOf('getAppliance');
  return Object.fromEntries(linked.map((name) => [name, `${root}/${name}`])) as Links; // its keys are `linked`
}
