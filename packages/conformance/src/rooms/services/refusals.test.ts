// Refusals of the room services.
import { testRefusalCases } from '../../refusals/refusal-cases.ts';
import { inEveryRelease } from '../../refusals/tested-releases.ts';

const noSuchService = { status: 404, id: 'APPLIANCE_SERVICE_DOES_NOT_EXIST' };
const actionFailed = { status: 400, id: 'APPLIANCE_SERVICE_ACTION_FAILED' };

testRefusalCases(inEveryRelease, [
  [
    'reading an unknown service',
    { attempt: (client) => client.getService({ serviceid: 'telnet' }), ...noSuchService },
  ],
  [
    'the service constructor',
    { attempt: (client) => client.getService({ serviceid: 'constructor' }), ...noSuchService },
  ],
  [
    'a change of an unknown service',
    {
      attempt: (client) => client.changeService({ serviceid: 'telnet', body: { onBoot: true } }),
      ...noSuchService,
    },
  ],
  [
    'an action of an unknown service',
    {
      attempt: (client) => client.performServiceAction({ serviceid: 'telnet', actionid: 'start' }),
      ...noSuchService,
    },
  ],
  [
    'an unknown action of a service',
    {
      attempt: (client) => client.performServiceAction({ serviceid: 'ntls', actionid: 'pause' }),
      status: 404,
      id: 'APPLIANCE_SERVICE_ACTION_INVALID',
    },
  ],
  [
    'to stop the web server',
    {
      attempt: (client) => client.performServiceAction({ serviceid: 'webserver', actionid: 'stop' }),
      ...actionFailed,
    },
  ],
  [
    'to stop the network',
    {
      attempt: (client) => client.performServiceAction({ serviceid: 'network', actionid: 'stop' }),
      ...actionFailed,
    },
  ],
  [
    'to start the service cluster without a cluster',
    {
      attempt: (client) => client.performServiceAction({ serviceid: 'cluster', actionid: 'start' }),
      ...actionFailed,
    },
  ],
  [
    'to restart the service cluster without a cluster',
    {
      attempt: (client) =>
        client.performServiceAction({ serviceid: 'cluster', actionid: 'restart', body: { force: false } }),
      ...actionFailed,
    },
  ],
  [
    'a change that fails internally',
    {
      broken: 'changeService',
      attempt: (client) => client.changeService({ serviceid: 'ntls', body: { onBoot: false } }),
      status: 400,
      id: 'APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO',
    },
  ],
]);
