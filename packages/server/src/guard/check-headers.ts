// Checks the headers of an answer against its documented response.
import type { AnswerTable, DocumentedAnswer, DocumentedHeader } from '@lunarest/contract/answers';
import type { Finding } from './finding.ts';
import { readMediaType } from './read-media-type.ts';
import type { GivenAnswer } from './seen-answer.ts';

export function checkHeaders(
  answer: GivenAnswer,
  documented: DocumentedAnswer,
  table: AnswerTable,
  leadsSomewhere: (path: string) => boolean,
): readonly Finding[] {
  const meaningful = meaningfulHeaders(table);
  const findings = [...checkMediaType(answer, documented)];
  for (const name of Object.keys(documented.headers)) {
    const header = documented.headers[name];
    if (header !== undefined) findings.push(...checkHeader(answer, name, header, leadsSomewhere));
  }
  for (const name of Object.keys(answer.headers))
    if (isUndocumented(name, documented, meaningful)) findings.push(undocumentedHeader(name, documented));
  return findings;
}

function checkMediaType(answer: GivenAnswer, { content, contract }: DocumentedAnswer): readonly Finding[] {
  const documented = Object.keys(content);
  const [given] = valuesOf(answer, 'content-type');
  if (documented.length === 0) {
    return given === undefined ? [] : [mediaTypeFinding('none, because the answer has no body', contract)];
  }
  const canonical = given === undefined ? null : readMediaType(given);
  const fits = canonical !== null && documented.some((mediaType) => readMediaType(mediaType) === canonical);
  return fits ? [] : [mediaTypeFinding(documented.join(' or '), `${contract}/content`)];
}

function mediaTypeFinding(expected: string, contract: string): Finding {
  return { what: 'media-type', where: 'header content-type', expected, contract };
}

function checkHeader(
  answer: GivenAnswer,
  name: string,
  header: DocumentedHeader,
  leadsSomewhere: (path: string) => boolean,
): readonly Finding[] {
  const { contract, required, check } = header;
  const where = `header ${name}`;
  const values = valuesOf(answer, name);
  if (values.length === 0)
    return required ? [{ what: 'header-missing', where, expected: header.name, contract }] : [];
  return [
    ...(values.every((value) => check(value)) ? [] : [invalidHeader(where, header)]),
    ...(name !== 'location' || values.every(leadsSomewhere)
      ? []
      : [{ what: 'location-unknown', where, expected: 'a path of the contract', contract } as const]),
  ];
}

function invalidHeader(where: string, { check, contract }: DocumentedHeader): Finding {
  const [error] = check.errors ?? [];
  return {
    what: 'header-invalid',
    where,
    expected: error?.keyword ?? 'a valid value',
    contract: error?.schemaPath ?? contract,
  };
}

/** True for a header of the contract on an answer that does not document it. */
function isUndocumented(
  name: string,
  { headers }: DocumentedAnswer,
  meaningful: ReadonlySet<string>,
): boolean {
  if (name in headers) return false;
  return (name.startsWith('x-') && !ambientHeaders.has(name)) || meaningful.has(name);
}

function undocumentedHeader(name: string, { contract }: DocumentedAnswer): Finding {
  const expected = 'only documented headers';
  return { what: 'header-undocumented', where: `header ${name}`, expected, contract: `${contract}/headers` };
}

/** Only Set-Cookie may occur several times; several values of any other header form one line. */
function valuesOf(answer: GivenAnswer, name: string): readonly string[] {
  const value = answer.headers[name];
  if (value === undefined) return [];
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return name === 'set-cookie' ? value : [value.join(', ')];
}

const meaningfulByTable = new WeakMap<AnswerTable, ReadonlySet<string>>();

/** Headers that the release documents on any answer; each is wrong on an answer that does not document it. */
function meaningfulHeaders(table: AnswerTable): ReadonlySet<string> {
  const known = meaningfulByTable.get(table);
  if (known !== undefined) return known;
  const made = new Set(documentedHeaders(table));
  meaningfulByTable.set(table, made);
  return made;
}

function documentedHeaders(table: AnswerTable): readonly string[] {
  const answers = [
    ...Object.values(table.operations).flatMap((operation) => Object.values(operation.answers)),
    ...Object.values(table.unmatched).map(({ answer }) => answer),
  ];
  return answers.flatMap(({ headers }) => Object.keys(headers));
}

/**
 * The `x-` headers of helmet, which every answer has. They belong to the transport; the contract must document any other
 * `x-` header.
 */
const ambientHeaders: ReadonlySet<string> = new Set(['x-content-type-options', 'x-frame-options']);
