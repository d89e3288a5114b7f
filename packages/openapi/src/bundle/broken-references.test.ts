// References that cannot be resolved.
import { expect, test } from '@jest/globals';
import { bundle, head, reasons } from '../testing/bundled.ts';

test('every unresolved reference is reported with its place, and the other parts are kept', () => {
  const document = bundle({
    'openapi.yaml': `${head}components:
  schemas:
    A: { $ref: '#/components/schemas/Missing', description: kept }
    B: { $ref: 'missing.yaml#/B' }
    C: { $ref: 'https://example.invalid/c.yaml' }
    D: { $ref: '../secret.yaml#/D' }
    E: { $ref: '/etc/hostname' }
    F: { type: string }
`,
  });
  expect(reasons(document)).toEqual([
    'openapi.yaml:5:10: #/components/schemas/Missing cannot be resolved',
    'openapi.yaml:6:10: missing.yaml#/B cannot be resolved: there is no file missing.yaml',
    'openapi.yaml:7:10: https://example.invalid/c.yaml cannot be resolved: https://example.invalid/c.yaml is not on this machine, and is not fetched',
    'openapi.yaml:8:10: ../secret.yaml#/D cannot be resolved: it is outside the folder of the document (--allow-outside reads it)',
    'openapi.yaml:9:10: /etc/hostname cannot be resolved: it is outside the folder of the document (--allow-outside reads it)',
  ]);
  expect(document.root.components).toEqual({
    schemas: { A: { description: 'kept' }, B: {}, C: {}, D: {}, E: {}, F: { type: 'string' } },
  });
});

test.each([
  ['//host/a.yaml', 'file://host/a.yaml is not on this machine, and is not fetched'],
  ['a%2Fb.yaml', 'File URL path must not include encoded (\\\\ or )?/ characters'],
  ['a%zz.yaml', 'URI malformed'],
])('the address %s of no file is reported', (reference, reason) => {
  const schemas = { A: { $ref: reference } };
  const text = JSON.stringify({ openapi: '3.1.0', components: { schemas } });
  expect(reasons(bundle({ 'openapi.yaml': text }))).toEqual([
    expect.stringMatching(new RegExp(`${reference} cannot be resolved: ${reason}$`)),
  ]);
});

test('a reference to a value of another file that is no object is broken, except to a schema that is true or false', () => {
  const answer = (reference: string) => `{ $ref: '${reference}' }`;
  const document = bundle({
    'openapi.yaml': `${head}paths:
  /a: ${answer('empty.yaml')}
  /b: ${answer('more.yaml#/chain')}
  /c:
    get:
      parameters: [${answer('more.yaml#/text')}]
      responses: { '200': ${answer('more.yaml#/list')}, '201': ${answer('more.yaml#/nothing')} }
components: { schemas: { A: ${answer('more.yaml#/text')}, B: ${answer('more.yaml#/always')} } }
`,
    'empty.yaml': '',
    'more.yaml': "text: a\nlist: [a]\nnothing:\nalways: true\nchain: { $ref: '#/text' }\n",
  });
  expect(reasons(document)).toEqual([
    'openapi.yaml:4:9: empty.yaml cannot be resolved: it is empty',
    'openapi.yaml:5:9: more.yaml#/chain cannot be resolved: it is not an object',
    'openapi.yaml:8:22: more.yaml#/text cannot be resolved: it is not an object',
    'openapi.yaml:9:29: more.yaml#/list cannot be resolved: it is not an object',
    'openapi.yaml:9:65: more.yaml#/nothing cannot be resolved: it is empty',
    'openapi.yaml:10:31: more.yaml#/text cannot be resolved: it is not an object',
  ]);
});

test.each(['00', '', '1e0', '-', '1'])('the step "%s" names no item of a list of one', (step) => {
  const { broken } = bundle({
    'openapi.yaml': `${head}components: { schemas: { A: { allOf: [{}] }, B: { $ref: '#/components/schemas/A/allOf/${step}' } } }\n`,
  });
  expect(broken).toHaveLength(1);
});

test.each(['#A', 'more.yaml#A', '#components/schemas/A'])(
  'the fragment of %s, without an anchor of its name, is not a pointer',
  (reference) => {
    const document = bundle({
      'openapi.yaml': `${head}A: {}\ncomponents: { schemas: { A: { $ref: '${reference}' } } }\n`,
      'more.yaml': 'A: {}\n',
    });
    expect(reasons(document)).toEqual([
      `openapi.yaml:4:31: ${reference} cannot be resolved: no schema has this anchor, and a pointer begins with #/`,
    ]);
  },
);

test.each([
  ['nowhere.yaml', 'there is no file nowhere.yaml'],
  ['more.yaml', 'it is not a list'],
  ['more.yaml#/circle', 'it is circular'],
  ['#/components/schemas/A/allOf', 'it is circular'],
])('a list at %s cannot be resolved: %s', ($ref, reason) => {
  const document = bundle({
    'openapi.yaml': `${head}components: { schemas: { A: { allOf: ${JSON.stringify({ $ref })} } } }\n`,
    'more.yaml': "circle: [{ allOf: { $ref: '#/circle' } }]\n",
  });
  expect(reasons(document)).toEqual([expect.stringMatching(new RegExp(`cannot be resolved: ${reason}$`))]);
});

test.each(['#/paths', '#/components/schemas/A', 'nowhere.yaml'])(
  'a reference of a group to %s cannot be resolved',
  ($ref) => {
    const group = JSON.stringify({ $ref });
    const text = `${head}paths: ${group}\ncomponents: { schemas: ${group} }\n`;
    expect(bundle({ 'openapi.yaml': text }).broken).toHaveLength($ref === '#/paths' ? 1 : 2);
  },
);
