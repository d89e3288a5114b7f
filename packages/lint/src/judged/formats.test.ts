// Examples of the formats.
import { expect, test } from '@jest/globals';
import { exchange, found, misfit } from '../testing/foreign-documents.ts';

const formats = {
  'date-time': {
    right: ['1998-12-31T15:59:60.5-08:00', '2024-02-29t00:00:00z'],
    wrong: [
      '2024-01-01T00:00:00+02',
      '2024-01-01T00:00:00+0200',
      '2024-01-01 00:00:00Z',
      '2023-02-29T00:00:00Z',
    ],
  },
  email: {
    right: ['admin@localhost', '"a b"@c.de', 'a@[127.0.0.1]', 'a@[IPv6:::1]', "o'x.y+z@a-b.de"],
    wrong: [
      'a',
      'a..b@c.de',
      'a b@c.de',
      'a@-b.de',
      'a@b..de',
      'a@[127.0.0.300]',
      '<a@b.de>',
      'a@b.de,c@d.de',
    ],
  },
  uri: {
    right: [
      'http://a:8080/b:c',
      'http://a:b@c',
      'http://[::1]:80',
      'urn:a:b',
      'file:///a:b',
      'http://a?b://c:d',
    ],
    wrong: ['http://a:port/b', 'http://u@a:b', 'http://[::1]:b', '/a', 'http://a/{b}'],
  },
  uuid: {
    right: ['2EB8AA08-aa98-11ea-b4aa-73b441d16380'],
    wrong: ['urn:uuid:2eb8aa08-aa98-11ea-b4aa-73b441d16380', '2eb8aa08aa9811eab4aa73b441d16380'],
  },
};

test.each(Object.entries(formats))('the format %s is read as in its specification', async (format, texts) => {
  const examples = [...texts.right, ...texts.wrong];
  const schemas = { Text: { type: 'string', format, examples } };
  const wrong = await found(exchange({ schema: true, schemas, version: '3.1.0' }), misfit);
  expect(wrong).toHaveLength(texts.wrong.length);
});
