import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isArray, isObject, type JsonObject } from '@lunarest/openapi';
import { root } from '../generate/root.ts';
import { type OperationFacts, pageFacts } from './page-facts.ts';
import { parsePage } from './parse-page.ts';
import { readLedger } from './read-ledger.ts';

const ledger = readLedger(join(root, 'spec'));
const kept = textsIn(join(root, 'spec/sources/pages'));
const originals = process.env.LUNAREST_PAGES === undefined ? [] : textsIn(process.env.LUNAREST_PAGES);

describe('the two seed pages', () => {
  test('are the SMK action of release 17 and the password change of release 14', () => {
    const named = kept
      .map((text) => parsePage(text))
      .map(({ release, facts }) => `${release} ${facts.method} ${facts.path}`);
    expect(named.toSorted()).toEqual([
      '14 PATCH /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}',
      '17 POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions/{actionid}',
    ]);
  });

  test.each([...kept, ...originals])(
    'are in the ledger with every parameter, bound, status and identifier',
    (text) => {
      const page = parsePage(text);
      expect(withoutBodies(ledgerPage(page.facts))).toEqual(pageFacts(page.facts));
    },
  );
});

test.each([
  ['a parameter', 'smkid\n', 'other\n'],
  ['a bound beyond 2^53', '99999999999999999', '99999999999999998'],
  ['a pattern', '[a-zA-Z0-9_.-]', '[a-zA-Z0-9_.]'],
  ['a status', '\n422\n', '\n423\n'],
  ['an identifier', 'HSMPLUGIN_INVALID_SMKID', 'HSMPLUGIN_INVALID_SMK'],
  ['a privilege', '• operator', '• monitor'],
])('a page that differs in %s does not equal the page in the ledger', (_, said, other) => {
  const text = kept.find((page) => page.includes('/smk/')) ?? '';
  const changed = parsePage(text.replace(said, other));
  expect(withoutBodies(ledgerPage(parsePage(text).facts))).not.toEqual(pageFacts(changed.facts));
});

/** The facts without bodies: these pages only name the schema of a body, and another page has its properties. */
function withoutBodies(page: JsonObject): OperationFacts {
  const facts = pageFacts(page);
  const responses = Object.entries(facts.responses).map(
    ([status, response]) => [status, { ...response, bodies: null }] as const,
  );
  return { ...facts, responses: Object.fromEntries(responses) };
}

function textsIn(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

function ledgerPage({ release, method, path }: JsonObject): JsonObject {
  const pages = [...ledger.operations.values()].flatMap(({ pages: written }) =>
    isArray(written) ? written : [],
  );
  const page = pages
    .filter(isObject)
    .find((entry) => entry.release === release && entry.method === method && entry.path === path);
  if (page === undefined)
    throw new Error(`the ledger has no page of release ${release} for ${method} ${path}`);
  return page;
}
