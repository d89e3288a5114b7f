// Writes a request's body: JSON, or where the contract takes it text, bytes or a form.
import type { MediaKind } from '@lunarest/contract';

export interface Content {
  readonly kind: {
    readonly name: MediaKind;
    /** The rest of the media type, which only a form needs. */
    readonly boundary: string;
  };
  /** Undefined when there is nothing to send. */
  readonly body: string | Uint8Array | undefined;
}

/** Text and bytes go as they are, a form as its parts, and anything else as JSON; throws what JSON cannot hold. */
export async function contentOf(body: unknown): Promise<Content> {
  if (typeof body === 'string' || body instanceof Uint8Array)
    return { kind: { name: 'octet-stream', boundary: '' }, body };
  if (body instanceof FormData) return formOf(body);
  return { kind: { name: 'json', boundary: '' }, body: JSON.stringify(body) };
}

async function formOf(form: FormData): Promise<Content> {
  const written = new Response(form);
  const [, boundary = ''] = (written.headers.get('content-type') ?? '').split(';', 2);
  const body = new Uint8Array(await written.arrayBuffer());
  return { kind: { name: 'multipart', boundary: `;${boundary}` }, body };
}
