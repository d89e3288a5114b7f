// Handlers of your own, beside the appliance: openapi-msw types them by the contract's paths, refusals included.
import type { paths } from '@lunarest/contract/types-17';
import { createOpenApiHttp } from 'openapi-msw';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestLuna, startAppliance, worker } from './appliance.ts';

const http = createOpenApiHttp<paths>({ baseUrl: 'https://luna.example' });
const error = { message: 'Later', details: '', returnCode: 403, status: 'ERROR', type: 'PLUGIN' } as const;
const action = '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions/{actionid}';
const place = { hsmid: '532018', partitionid: '1532018000011', smkid: 'smk-fw7-rollover' };

beforeAll(startAppliance);
afterAll(() => worker.resetHandlers());

test('a refusal of your own is answered in place of the appliance, and narrowed by the client', async () => {
  worker.use(
    http.post(action, ({ params, response }) => {
      const id = 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS';
      return response(403).json({ ...error, id, details: `${params.smkid} is rolling over` });
    }),
  );
  const result = await createTestLuna().performSmkAction({ ...place, actionid: 'start' });
  expect(result).toEqual({
    status: 403,
    error: {
      ...error,
      id: 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS',
      details: 'smk-fw7-rollover is rolling over',
    },
  });
});

test('a status or an identifier that the contract does not have does not compile', () => {
  http.post(action, ({ response }) => {
    // @ts-expect-error 402 is no answer of this operation
    response(402);
    // @ts-expect-error 403 has one identifier
    return response(403).json({ ...error, id: 'HSMPLUGIN_INVALID_HSM' });
  });
});
