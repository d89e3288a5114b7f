// A client made from the bundled document alone is understood: no request that the document allows is refused for its form.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { type RunningMock, startMock } from '@lunarest/mock';
import { leastRequest } from '../requests/least-request.ts';
import { operationRows } from '../requests/operation-rows.ts';
import { credentialsFor } from '../requests/sweep.ts';
import { type ApplianceState, type Bench, startBench } from '../target/bench.ts';
import { call, openCookie, type RawAnswer } from '../target/call.ts';

/** What a request is answered that the document does not allow. */
const refusalsOfForm = [
  'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE',
  'FRAMEWORK_BAD_REQUEST',
  'FRAMEWORK_METHOD_NOT_ALLOWED',
];

/** What an operation needs by its state or by an identifier in its path, so that no schema can say it. */
const beyondSchemas: Readonly<Record<string, object>> = {
  performUserAction: { server: 'changePassword needs a password.' },
  replaceNtlsClientCertificate: { server: 'Either certificate or file is needed.' },
};

describe.each(releases)('In release %s the least request of', (release) => {
  let bench: Bench;
  let cookie: { readonly cookie: string };
  let before: ApplianceState;
  let mock: RunningMock;
  beforeAll(async () => {
    mock = await startMock({ release, port: 0 });
    bench = await startBench({ release });
    cookie = await openCookie(bench.url);
    before = bench.appliance.snapshot();
  });
  afterAll(() => mock.close());

  test.each(operationRows(release))(
    '%s is refused for its form by neither server nor mock',
    async (_, operation) => {
      bench.appliance.restore(before);
      const { headers, ...request } = leastRequest(release, operation);
      const sent = { ...request, headers: { ...credentialsFor(operation, cookie), ...headers } };
      const answers = { server: await call(bench.url, sent), mock: await call(mock.url, sent) };
      expect(refusedForm(answers)).toEqual(beyondSchemas[operation.id] ?? {});
    },
  );
});

/** The details of the answers that are refusals of form, by who gave them. */
function refusedForm(answers: Readonly<Record<string, RawAnswer>>): Readonly<Record<string, string>> {
  const refused = Object.entries(answers).filter(
    ([, { status, body }]) => status >= 400 && refusalsOfForm.includes(Object(body).id),
  );
  return Object.fromEntries(refused.map(([name, { body }]) => [name, Object(body).details]));
}
