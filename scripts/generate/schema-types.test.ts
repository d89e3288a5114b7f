import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { loadContract } from './load-contract.ts';
import { root } from './root.ts';
import { emitSchemaTypes, forTypes, typeOptions } from './schema-types.ts';

const contracts = loadContract(join(root, 'spec'));

test.each(contracts)(
  'the types of release $release equal the output of the public entry of openapi-typescript',
  async (contract) => {
    const document: OpenAPI3 = JSON.parse(JSON.stringify(forTypes(contract.document)));
    const types = astToString(await openapiTS(document, typeOptions));
    expect(emitSchemaTypes(contract).content.endsWith(`\n\n${types}`)).toBe(true);
  },
);
