// Extracts the facts from a page of the vendor's reference, as plain text, line by line.

import type { Json, JsonObject } from '@lunarest/openapi';

interface ParsedPage {
  readonly release: string;
  /** The page in the form of the ledger, without its `source`. */
  readonly facts: JsonObject;
}

type Section = 'head' | 'privileges' | 'parameters' | 'responses' | 'end';

/** Headings that begin a section; the lines before the first heading are the head. */
const headings: Readonly<Record<string, Section>> = {
  'User Privileges': 'privileges',
  Parameters: 'parameters',
  Responses: 'responses',
  'Example Request': 'end',
};

/** Parses a page; throws when it has no release or no method and path. Sentences and examples are ignored. */
export function parsePage(text: string): ParsedPage {
  const lines = text.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim());
  const sections = splitSections(lines.filter((line) => line !== ''));
  const release = find(sections.head, /^REST API (\d+)$/)[1] ?? '';
  const [, method = '', path = ''] = find(sections.head, /^(GET|POST|PUT|PATCH|DELETE) (\/\S+)$/);
  const privileges = sections.privileges.flatMap((line) => /^• (\w+)$/.exec(line)?.[1] ?? []);
  return {
    release,
    facts: {
      release,
      method,
      path,
      privileges: privileges.length === 0 ? null : privileges,
      parameters: parseParameters(sections.parameters, path),
      responses: parseResponses(sections.responses),
    },
  };
}

function splitSections(lines: readonly string[]): Readonly<Record<Section, readonly string[]>> {
  const sections: Record<Section, string[]> = {
    head: [],
    privileges: [],
    parameters: [],
    responses: [],
    end: [],
  };
  let current: Section = 'head';
  for (const line of lines) {
    const next = headings[line];
    if (next === undefined) sections[current].push(line);
    else current = next;
  }
  return sections;
}

function find(lines: readonly string[], pattern: RegExp): RegExpExecArray {
  for (const line of lines) {
    const match = pattern.exec(line);
    if (match !== null) return match;
  }
  throw new Error(`the page has no line like ${pattern}`);
}

/** A parameter's name is a single word on a line; its description follows until the next name. */
function parseParameters(lines: readonly string[], path: string): readonly JsonObject[] {
  const parameters: Record<string, Json>[] = [];
  for (const line of lines) {
    const facet = /^(type|format|minimum|maximum|minLength|maxLength|pattern): (.*)$/.exec(line);
    const use = /^Use: (.+)$/.exec(line);
    const current = parameters.at(-1);
    if (facet !== null && current !== undefined)
      current[facet[1] ?? ''] = facetValue(facet[1] ?? '', facet[2] ?? '');
    else if (use !== null && current !== undefined) current.required = use[1] === 'Required';
    else if (/^[a-z]\w*$/.test(line))
      parameters.push({ name: line, in: path.includes(`{${line}}`) ? 'path' : 'body' });
  }
  return parameters;
}

function facetValue(facet: string, text: string): Json {
  if (!/^(minimum|maximum|minLength|maxLength)$/.test(facet)) return text;
  const exact = BigInt(text);
  return Number.isSafeInteger(Number(exact)) ? Number(exact) : exact;
}

function parseResponses(lines: readonly string[]): readonly JsonObject[] {
  const responses: { status: number; ids: string[] }[] = [];
  for (const line of lines) {
    if (/^\d{3}$/.test(line)) responses.push({ status: Number(line), ids: [] });
    else if (/^[A-Z][A-Z0-9]*_[A-Z0-9_.]+$/.test(line)) responses.at(-1)?.ids.push(line);
  }
  // A page describes Location once, for all successful answers.
  const location = lines.includes('Location');
  return responses.map(({ status, ids }) => ({
    status,
    ...(ids.length > 0 ? { ids } : {}),
    ...(location && status < 300 ? { headers: ['Location'] } : {}),
  }));
}
