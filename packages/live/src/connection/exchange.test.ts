import { expect, test } from '@jest/globals';
import { BodyKeeper, jsonBody } from './exchange.ts';

test('the keeper keeps a body that arrives in single bytes', () => {
  const keeper = new BodyKeeper(100_000);
  const body = Buffer.from(Array.from({ length: 100_000 }, (_, index) => index % 251));
  expect(body.every((byte) => keeper.add(Uint8Array.of(byte)))).toBe(true);
  expect(keeper.kept()).toEqual({ bytes: body, whole: true });
});

test('the keeper keeps nothing of a body that exceeds the limit', () => {
  const keeper = new BodyKeeper(10);
  expect([
    keeper.add(new Uint8Array(10)),
    keeper.add(new Uint8Array(1)),
    keeper.add(new Uint8Array(0)),
  ]).toEqual([true, false, false]);
  expect(keeper.kept()).toEqual({ bytes: Buffer.alloc(0), whole: false });
});

test('later pieces do not change the bytes that were returned before', () => {
  const keeper = new BodyKeeper();
  keeper.add(Uint8Array.of(1));
  const { bytes } = keeper.kept();
  keeper.add(Uint8Array.of(2));
  expect(bytes).toEqual(Buffer.from([1]));
});

test.each(['application/json', 'Application/JSON; charset=utf-8'])('a body in %s is JSON', (type) => {
  const answer = {
    status: 200,
    statusText: 'OK',
    headers: [['Content-Type', type]],
    body: { bytes: Buffer.from('{"a":1}'), whole: true },
    interim: [],
    trailers: [],
    complete: true,
  } as const;
  expect(jsonBody(answer)).toEqual({ a: 1 });
});
