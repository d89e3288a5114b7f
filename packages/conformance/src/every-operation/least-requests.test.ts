// The minimal request of each operation, derived from the bundled document alone, is accepted as well formed.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import type { RunningMock } from '@lunarest/mock';
import { operationRows } from '../requests/contract-document.ts';
import { credentialsFor } from '../requests/sweep.ts';
import { leastRequest } from '../requests/valid-request.ts';
import { type ApplianceState, type Bench, startBench } from '../target/bench.ts';
import { call, openCookie, type RawAnswer } from '../target/call.ts';
import { mockOf } from '../target/mock.ts';
import { returnTo } from '../target/used-appliances.ts';

/** Error identifiers of the answers to requests that violate the document. */
const refusalsOfForm = [
  'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE',
  'FRAMEWORK_BAD_REQUEST',
  'FRAMEWORK_METHOD_NOT_ALLOWED',
];

/** Refusals of well-formed requests for reasons that a schema cannot state, such as the state of the appliance. */
const beyondSchemas: Readonly<Record<string, object>> = {
  performUserAction: { server: 'changePassword requires a password.' },
  replaceNtlsClientCertificate: { server: 'Either certificate or file is required.' },
};

describe.each(releases)('In release %s the minimal request of', (release) => {
  let bench: Bench;
  let cookie: { readonly cookie: string };
  let before: ApplianceState;
  let mock: RunningMock;
  beforeAll(async () => {
    mock = await mockOf(release);
    bench = await startBench({ release });
    cookie = await openCookie(bench.url);
    before = bench.appliance.snapshot();
  });

  test.each(operationRows(release))('%s is well formed for server and mock', async (_, operation) => {
    returnTo(bench.appliance, before);
    const { headers, ...request } = leastRequest(release, operation);
    const sent = { ...request, headers: { ...credentialsFor(operation, cookie), ...headers } };
    const answers = { server: await call(bench.url, sent), mock: await call(mock.url, sent) };
    expect(refusedForm(answers)).toEqual(beyondSchemas[operation.id] ?? {});
  });
});

/** The `details` of those answers that refuse the form of the request, by sender. */
function refusedForm(answers: Readonly<Record<string, RawAnswer>>): Readonly<Record<string, string>> {
  const refused = Object.entries(answers).filter(
    ([, { status, body }]) => status >= 400 && refusalsOfForm.includes(Object(body).id),
  );
  return Object.fromEntries(refused.map(([name, { body }]) => [name, Object(body).details]));
}
