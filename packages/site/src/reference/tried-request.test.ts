import { expect, test } from '@jest/globals';
import { startAppliance } from '@lunarest/testing';
import { triedRequest } from './tried-request.ts';

const address = 'https://luna.example/users/admin/files';
const form = 'application/vnd.safenetinc.lunasa+multipart;version=17';

function tried(type: string, body?: string): Promise<Request> {
  const headers = { 'Content-Type': type, 'Accept-Type': 'named' };
  return triedRequest(new Request(address, { method: 'POST', headers, ...(body !== undefined && { body }) }));
}

test.each<[string, string, string | undefined, string | null]>([
  ['the type that the component adds', 'application/json', undefined, null],
  ['a type for a body', 'application/json', '{}', 'application/json'],
  ['the vendor type', form.replace('multipart', 'json'), undefined, form.replace('multipart', 'json')],
  ['a form that a reader has written', `${form};boundary=x`, '--x--', `${form};boundary=x`],
])('Content-Type of a request with %s', async (_, type, body, sent) => {
  const { headers } = await tried(type, body);
  expect([headers.get('Content-Type'), headers.get('Accept-Type')]).toEqual([sent, 'named']);
});

test('an appliance accepts the forms of the component', async () => {
  await using appliance = await startAppliance({ transport: 'none' });
  const headers = { 'Content-Type': form, Authorization: `Basic ${btoa('admin:admin-Passw0rd')}` };
  const body = '{"file":"Support information."}';
  const { status } = await appliance.fetch(
    await triedRequest(new Request(address, { method: 'POST', headers, body })),
  );
  expect(status).toBe(204);
  const file = await appliance.client.getUserFile({ userid: 'admin', fileid: 'file.txt' });
  expect(file).toMatchObject({ status: 200 });
});

test('the settings of a form are parts without a file name', async () => {
  const request = await tried(form, '{"file":"é","useEvp":true}');
  const type = request.headers.get('Content-Type') ?? '';
  expect(type).toMatch(/^application\/vnd.safenetinc.lunasa\+multipart;version=17; boundary=.+$/);
  expect(await request.text()).toMatch(
    /; name="file"; filename="file.txt"\r\nContent-Type: \S+\r\n\r\né\r\n.+\r\n.+; name="useEvp"\r\n\r\ntrue\r\n/,
  );
});
