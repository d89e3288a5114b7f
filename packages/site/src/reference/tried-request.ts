// A request of the reference's component as the contract documents it.
import { negotiatedBy } from '@lunarest/contract/negotiate';

const header = 'Content-Type';

/**
 * The request with a form where its media type names one, because the component writes the fields of the vendor's forms as JSON.
 * Without a body it has no `application/json`, which the component adds to every method but GET: `Accept-Type` names the release.
 */
export async function triedRequest(request: Request): Promise<Request> {
  const type = request.headers.get(header) ?? '';
  const text = await request.clone().text();
  if (text === '' && type === 'application/json') return without(request);
  const fields = negotiatedBy({ 'content-type': type })?.kind === 'multipart' ? fieldsIn(text) : null;
  return fields === null ? request : withForm(request, type, fields);
}

function without(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.delete(header);
  return new Request(request, { headers });
}

type Fields = Readonly<Record<string, unknown>>;

/** Null for a text that is no JSON object, such as a form that a reader has written. */
function fieldsIn(text: string): Fields | null {
  try {
    const fields: unknown = JSON.parse(text);
    return typeof fields === 'object' && fields !== null ? { ...fields } : null;
  } catch {
    return null;
  }
}

async function withForm(request: Request, type: string, fields: Fields): Promise<Request> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'file') form.set(name, new Blob([String(value)]), 'file.txt');
    else form.set(name, String(value));
  }
  const encoded = new Response(form);
  const headers = new Headers(request.headers);
  headers.set(
    header,
    (encoded.headers.get(header) ?? '').replace('multipart/form-data', () => type),
  );
  return new Request(request, { headers, body: await encoded.arrayBuffer() });
}
