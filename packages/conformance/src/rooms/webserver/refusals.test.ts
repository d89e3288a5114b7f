// Refusals of the room webserver.
import { testRefusalCases } from '../../refusals/refusal-cases.ts';
import { inEveryRelease } from '../../refusals/tested-releases.ts';

const badRequest = { status: 400, id: 'FRAMEWORK_BAD_REQUEST' };

testRefusalCases(inEveryRelease, [
  [
    'a cipher suite that the web server does not have',
    { attempt: (client) => client.changeWebServer({ body: { cipherList: 'RC4-MD5' } }), ...badRequest },
  ],
  [
    'a device that the web server does not have',
    { attempt: (client) => client.changeWebServer({ body: { netDevice: 'eth9' } }), ...badRequest },
  ],
  ['the port of SSH', { attempt: (client) => client.changeWebServer({ body: { port: 22 } }), ...badRequest }],
  [
    'the port of NTLS',
    { attempt: (client) => client.changeWebServer({ body: { port: 1792 } }), ...badRequest },
  ],
  [
    'severity beyond 100',
    { attempt: (client) => client.changeBlocklist({ body: { severity: 101 } }), ...badRequest },
  ],
]);
