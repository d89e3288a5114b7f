// Headers with which the reference server accepts a request.
import { vendorMediaType } from '@lunarest/contract';
import { userPasswords } from '@lunarest/server';

export const authorization = `Basic ${Buffer.from(`admin:${userPasswords.admin}`).toString('base64')}`;
export const vendor = { authorization, 'content-type': vendorMediaType('17') };
