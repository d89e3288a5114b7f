// A license from a request: a file name, or the content of the file.
import type { FileSource } from '@lunarest/appliance/packages';
import type { NewestHandlers } from '@lunarest/contract';
import { toBase64 } from '../../base64.ts';
import type { Context } from '../../context.ts';

type Request = Parameters<NewestHandlers<Context>['createUpgrade']>[0];

export function sentLicense(request: Request): FileSource {
  if (request.mediaType === 'json') return { kind: 'home', name: request.body.file };
  // A file sent as the request body has no name.
  const content = toBase64(new TextEncoder().encode(request.body));
  return { kind: 'sent', name: 'sent.lic', content };
}
