// Refusals of the room system.
import { testRefusalCases } from '../../refusals/refusal-cases.ts';
import { inEveryRelease } from '../../refusals/tested-releases.ts';

const noResource = { status: 404, id: 'FRAMEWORK_NO_RESOURCE' };

testRefusalCases(inEveryRelease, [
  [
    'an unknown action',
    {
      attempt: (client) => client.performApplianceAction({ actionid: 'halt' }),
      status: 404,
      id: 'APPLIANCE_ACTION_DOES_NOT_EXIST',
    },
  ],
  [
    'an unknown disk partition',
    { attempt: (client) => client.getDiskPartition({ id: 'tmp' }), ...noResource },
  ],
  ['an unknown sensor', { attempt: (client) => client.getSensor({ sensorid: 'fan-9' }), ...noResource }],
]);
