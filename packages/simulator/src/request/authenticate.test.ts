import { expect, test } from '@jest/globals';
import { toBase64 } from '../bytes.ts';
import { readBasic } from './authenticate.ts';

test.each([
  ['a password', 'admin:secret', { user: 'admin', password: 'secret' }],
  ['a password with colons', 'admin:one:two:', { user: 'admin', password: 'one:two:' }],
  ['an empty password', 'admin:', { user: 'admin', password: '' }],
  ['an empty name', ':secret', { user: '', password: 'secret' }],
  ['letters beyond ASCII', 'zoë:Grüße', { user: 'zoë', password: 'Grüße' }],
  ['no colon, which makes them invalid', 'admin', null],
])('credentials can have %s', (_, text, credentials) => {
  const encoded = toBase64(new TextEncoder().encode(text));
  expect(readBasic(`Basic ${encoded}`)).toEqual(credentials);
});
