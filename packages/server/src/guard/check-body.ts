// Checks the body of an answer against its documented response.
import type { Check, CheckError, DocumentedAnswer } from '@lunarest/contract/answers';
import type { Finding } from './finding.ts';
import { readMediaType } from './read-media-type.ts';
import type { GivenAnswer } from './seen-answer.ts';

const json = 'application/json';

export function checkBody(answer: GivenAnswer, documented: DocumentedAnswer): readonly Finding[] {
  return [...checkLength(answer, documented), ...checkContent(answer, documented)];
}

function checkLength({ headers, body }: GivenAnswer, { contract }: DocumentedAnswer): readonly Finding[] {
  const declared = headers['content-length'];
  if (declared === undefined || String(declared) === String(body.length)) return [];
  return [
    { what: 'length-mismatch', where: 'header content-length', expected: 'the length of the body', contract },
  ];
}

function checkContent(answer: GivenAnswer, documented: DocumentedAnswer): readonly Finding[] {
  const { content, contract } = documented;
  const none = Object.keys(content).length === 0;
  if (none) return answer.body.length === 0 ? [] : [bodyFinding('body-undocumented', 'no body', contract)];
  const [mediaType, check] = contentOf(answer, documented);
  if (check === null) return [bodyFinding('unverifiable', 'a schema', `${contract}/content`)];
  // For text and bytes the schema decides whether the body may be empty.
  if (mediaType !== json) return checkValue(answer.body.raw(), check, answer.status, documented);
  if (answer.body.length === 0) return [bodyFinding('body-missing', 'a body', `${contract}/content`)];
  const value = parse(answer);
  if (value === undefined) return [bodyFinding('body-not-json', 'JSON in UTF-8', `${contract}/content`)];
  return checkValue(value, check, answer.status, documented);
}

/** The check of the media type of the answer, or of the first documented one if that type is undocumented. */
function contentOf(answer: GivenAnswer, { content }: DocumentedAnswer): readonly [string, Check | null] {
  const documented = Object.keys(content);
  const given = readMediaType(String(answer.headers['content-type'] ?? ''));
  const named = documented.find((mediaType) => readMediaType(mediaType) === given);
  const mediaType = named ?? documented[0] ?? '';
  return [mediaType, content[mediaType] ?? null];
}

function parse({ body }: GivenAnswer): unknown {
  try {
    return JSON.parse(body.text());
  } catch {
    return undefined;
  }
}

function checkValue(
  value: unknown,
  check: Check,
  status: number,
  documented: DocumentedAnswer,
): readonly Finding[] {
  const findings = status >= 400 ? checkError(value, status, documented) : [];
  if (check(value)) return findings;
  // A check can fail without an error that explains the reason.
  const errors = check.errors ?? [];
  const invalid = errors.filter(
    ({ instancePath }) => !findings.some(({ where }) => where === `body${instancePath}`),
  );
  return [
    ...findings,
    ...(errors.length === 0
      ? [bodyFinding('body-invalid', '', documented.contract)]
      : invalid.map(invalidBody)),
  ];
}

/** Checks identifier and return code separately from the schema, which may omit them. */
function checkError(
  value: unknown,
  status: number,
  { errors, contract }: DocumentedAnswer,
): readonly Finding[] {
  const { id, returnCode } = fieldsOf(value);
  return [
    ...(typeof id === 'string' && !errors.includes(id)
      ? [{ what: 'error-id', where: 'body/id', expected: `one of ${errors.join(', ')}`, contract } as const]
      : []),
    ...(typeof returnCode === 'number' && returnCode !== status
      ? [{ what: 'return-code', where: 'body/returnCode', expected: String(status), contract } as const]
      : []),
  ];
}

function fieldsOf(value: unknown): { readonly id?: unknown; readonly returnCode?: unknown } {
  return typeof value === 'object' && value !== null ? value : {};
}

/** The finding for an error of a body's check. */
export function invalidBody({ instancePath, schemaPath, keyword, params }: CheckError): Finding {
  const property = params.missingProperty ?? params.additionalProperty;
  return {
    what: 'body-invalid',
    where: `body${instancePath}`,
    expected: keyword,
    contract: schemaPath,
    ...(typeof property === 'string' ? { property } : {}),
  };
}

function bodyFinding(what: Finding['what'], expected: string, contract: string): Finding {
  return { what, where: 'body', expected, contract };
}
