// A license as it was sent: named, or as the content of its file.
import type { FileSource } from '@lunarest/appliance/packages';
import type { NewestHandlers } from '@lunarest/contract';
import { toBase64 } from '../../base64.ts';
import type { Context } from '../../context.ts';

type Request = Parameters<NewestHandlers<Context>['createUpgrade']>[0];

export function sentLicense(request: Request): FileSource {
  if (request.mediaType === 'json') return { kind: 'home', name: request.body.file };
  // A file that is sent as it is has no name of its own.
  const content = toBase64(new TextEncoder().encode(request.body));
  return { kind: 'sent', name: 'sent.lic', content };
}
