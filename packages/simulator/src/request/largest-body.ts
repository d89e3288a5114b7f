import type { MediaKind } from '@lunarest/contract';

const file = 4 * 1024 * 1024;

/**
 * The largest body in bytes, by kind. JSON is small enough to be read at once; the files of the simulated appliance are
 * certificates, licenses and small archives. A larger body is refused with FRAMEWORK_BAD_REQUEST.
 */
export const largestBody: Readonly<Record<MediaKind, number>> = {
  json: 64 * 1024,
  'octet-stream': file,
  multipart: file,
};
