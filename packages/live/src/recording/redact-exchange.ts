// An exchange safe to publish: without secrets, and with a placeholder for every name.
import { STATUS_CODES } from 'node:http';
import { type Exchange, headerOf, type KeptBody, type RawHeaders } from '../connection/exchange.ts';
import { decodePart, type Placeholders } from './placeholders.ts';
import { redactJson } from './redact-json.ts';
import { isSecretName } from './secret-names.ts';

/** Headers whose values identify neither users nor appliances. */
const plain =
  /^(content-length|transfer-encoding|connection|keep-alive|date|cache-control|allow|access-control-(?!allow-origin).*|vary|pragma|expires|referrer-policy|x-content-type-options|x-frame-options|cross-origin-resource-policy|sec-fetch-dest)$/;

/** Headers with a media type, whose parameters may contain anything. */
const typed = /^(content-type|accept-type|accept)$/;

/** Headers with paths and names, replaced word by word. */
const named = /^(location|link|www-authenticate|origin|referer|access-control-allow-origin)$/;

/** Replaces the real host in a recording. */
export const recordedHost = 'appliance.invalid';

export function redactExchange(
  { question, answer, ...rest }: Exchange,
  placeholders: Placeholders,
): Exchange {
  const asked = redactMessage(question, placeholders);
  const answered = redactMessage(answer, placeholders);
  return {
    ...rest,
    question: { ...question, ...asked, url: redactUrl(question.url, placeholders) },
    answer: {
      ...answer,
      ...answered,
      statusText: answer.statusText === STATUS_CODES[answer.status] ? answer.statusText : '',
      trailers: redactHeaders(answer.trailers, placeholders),
    },
  };
}

function redactMessage(
  message: { readonly headers: RawHeaders; readonly body: KeptBody },
  placeholders: Placeholders,
) {
  const type = headerOf(message.headers, 'content-type') ?? '';
  const body = { ...message.body, bytes: redactBody(message.body.bytes, type, placeholders) };
  const length = String(message.body.bytes.length);
  const headers = redactHeaders(message.headers, placeholders).map(([name, value]): [string, string] => {
    // Keeps a correct length correct.
    const right = name.toLowerCase() === 'content-length' && value === length && message.body.whole;
    return [name, right && message.body.bytes.length > 0 ? String(body.bytes.length) : value];
  });
  return { headers, body };
}

function redactHeaders(headers: RawHeaders, placeholders: Placeholders): RawHeaders {
  return headers.map(([name, value]) => [name, redactHeader(name.toLowerCase(), value, placeholders)]);
}

function redactHeader(name: string, value: string, placeholders: Placeholders): string {
  if (plain.test(name)) return value;
  if (typed.test(name)) return redactMediaType(value);
  if (name === 'host') return recordedHost;
  if (named.test(name)) return redactUrl(value, placeholders);
  if (name === 'authorization') return 'Basic cmVkYWN0ZWQ6cmVkYWN0ZWQ=';
  if (name === 'cookie')
    return value
      .split(/[;,]/)
      .map((piece) => redactCookie(piece, placeholders))
      .join('; ');
  return name === 'set-cookie' ? redactSetCookie(value, placeholders) : 'redacted';
}

/** Keeps the name of a cookie, which the contract documents, and replaces its value. */
function redactCookie(piece: string, placeholders: Placeholders): string {
  const [name = '', ...values] = piece.split('=');
  return values.length === 0 ? 'redacted' : `${placeholders.text(name.trim())}=redacted`;
}

const attribute = /^(path=\/|httponly|secure|samesite=(strict|lax|none)|max-age=\d+)$/i;

/** Keeps only the attributes of a cookie that identify nothing. */
function redactSetCookie(value: string, placeholders: Placeholders): string {
  const [pair = '', ...attributes] = value.split(';');
  const kept = attributes.map((one) => one.trim()).filter((one) => attribute.test(one));
  return [redactCookie(pair, placeholders), ...kept].join('; ');
}

/** Keeps the type with its version and character set, and replaces the boundary, which a form requires. */
function redactMediaType(value: string): string {
  const [essence = '', ...parameters] = value.split(';').map((part) => part.trim());
  const kept = parameters.map((parameter) => {
    if (/^(version|charset|q)=[\w.-]{1,20}$/i.test(parameter)) return parameter;
    return /^boundary=/i.test(parameter) ? 'boundary=redacted' : 'redacted';
  });
  return [/^[\w.+*/, -]*$/.test(essence) ? essence : 'redacted', ...kept].join(';');
}

/** Replaces a URL word by word and removes its user and the values of parameters with a secret name. */
function redactUrl(url: string, placeholders: Placeholders): string {
  const hide = (whole: string, mark: string, name: string) =>
    isSecretName(decodePart(name)) ? `${mark}${name}=redacted` : whole;
  const hidden = url
    .replaceAll(/\/\/[^/?#@]*@/g, '//redacted@')
    .replaceAll(/([?&#])([^=&#?]*)=([^&#]*)/g, hide)
    .replaceAll(/(;)([^=;&#/?]*)=([^;&#/?]*)/g, hide);
  return placeholders.path(hidden);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function redactBody(bytes: Uint8Array, type: string, placeholders: Placeholders): Uint8Array {
  if (bytes.length === 0) return bytes;
  // A recording needs only the size of a form, whose parts are files.
  const text = /multipart/i.test(type) ? null : decode(bytes);
  if (text === null) return Buffer.alloc(bytes.length, 'x');
  return Buffer.from(redactText(text, placeholders));
}

/** Keeps only the line breaks of a text other than JSON, because any word may be a secret. */
function redactText(text: string, placeholders: Placeholders): string {
  if (!isJson(text)) return text.replaceAll(/\S/gu, 'x');
  try {
    return redactJson(text, placeholders);
  } catch (error) {
    // The recursive JSON parser fails for deeper nesting than any legitimate body has.
    if (error instanceof RangeError) return '{}';
    throw error;
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** True for a JSON object or list, and for null. */
export function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
