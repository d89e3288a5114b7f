import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ChangeFinding, Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { formats, renderers } from './renderers.ts';

const change: ChangeFinding = {
  id: 'request-enum-value-was-removed',
  verdict: { clients: 'breaking', servers: 'compatible' },
  message: '"blue" was removed from the values of `<color>`',
  advice: 'Stop sending the value.',
  places: [
    { document: 'old.yaml', pointer: '#/a', file: 'old.yaml', line: 3, column: 5 },
    { document: 'release 17', pointer: '#/b' },
  ],
  affects: ['GET /a', 'GET /b', 'GET /c', 'GET /d', 'GET /e', 'GET /f'],
  witnesses: [
    {
      breaks: 'clients',
      message: { kind: 'request', method: 'POST', path: '/a', mediaType: 'application/json', body: 'blue' },
      takenBy: 'A',
      refusedBy: 'B',
      because: 'must be "red"',
    },
  ],
};

const rule: Finding = {
  id: 'operation-has-summary',
  severity: 'note',
  message: 'Multi\nline, 100%: done',
  places: [{ document: 'a:b,c.yaml', pointer: '#', file: 'a:b,c.yaml', line: 1 }],
};

const report: Report = {
  command: 'diff',
  title: 'From A to B',
  findings: [change, rule],
  clean: 'Nothing changed.',
};
const clean: Report = { ...report, findings: [] };

function render(format: (typeof formats)[number], shown: Report): string {
  return renderers[format](shown, { color: false });
}

test('text has the verdict, message, places, operations and advice of each finding', () => {
  expect(render('text', report)).toBe(`From A to B

breaking for clients, compatible for servers  "blue" was removed from the values of \`<color>\`  request-enum-value-was-removed
    old.yaml:3:5 #/a
    release 17 #/b
    GET /a, GET /b, GET /c and 3 more
    Breaks clients: \`POST /a\` with \`"blue"\`; A takes it, B refuses it: must be "red"
    Stop sending the value.

note  Multi
    line, 100%: done  operation-has-summary
    a:b,c.yaml:1 #

2 findings: 1 error, 0 warnings, 1 note.
`);
});

test('text is colored only on request', () => {
  const colored = renderers.text(report, { color: true });
  expect([colored.includes('\u001b['), render('text', report).includes('\u001b[')]).toEqual([true, false]);
});

test('JSON has the findings unchanged', () => {
  expect(JSON.parse(render('json', report))).toEqual({
    command: 'diff',
    title: 'From A to B',
    findings: [change, rule],
  });
});

test('JSON has integers with all their digits', () => {
  const [witness] = change.witnesses ?? [];
  if (witness === undefined) throw new Error('the change has no witness');
  const exact = { ...witness, message: { ...witness.message, body: 9007199254740993n } };
  const shown = render('json', { ...report, findings: [{ ...change, witnesses: [exact] }] });
  expect(shown).toContain('"body": 9007199254740993\n');
});

test('Markdown has a section for each outcome', () => {
  expect(render('markdown', report)).toBe(`# From A to B

| | findings |
| --- | --- |
| Breaks clients | 1 |
| Notes | 1 |

## Breaks clients

- **"blue" was removed from the values of \`<color>\`**
  - breaking for clients, compatible for servers (\`request-enum-value-was-removed\`). Stop sending the value.
  - GET /a, GET /b, GET /c, GET /d, GET /e and 1 more
  - Breaks clients: \`POST /a\` with \`"blue"\`; A takes it, B refuses it: must be "red"
  - \`old.yaml:3:5 #/a\` → \`release 17 #/b\`

## Notes

- **Multi line, 100%: done**
  - note (\`operation-has-summary\`)
  - \`a:b,c.yaml:1 #\`
`);
});

test('Markdown escapes the names of documents in a clean report', () => {
  expect(render('markdown', { ...clean, clean: 'Nothing changed from <a>.yaml to *b*.yaml.' })).toBe(
    '# From A to B\n\nNothing changed from \\<a\\>.yaml to \\*b\\*.yaml.\n',
  );
});

test('JUnit fails on errors and warnings, and escapes markup', () => {
  expect(render('junit', report)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="From A to B" tests="2" failures="1">
    <testcase classname="diff.request-enum-value-was-removed" name="&#34;blue&#34; was removed from the values of \`&#60;color&#62;\`"><failure type="error" message="breaking for clients, compatible for servers">old.yaml:3:5 #/a
release 17 #/b
GET /a, GET /b, GET /c and 3 more
Breaks clients: \`POST /a\` with \`&#34;blue&#34;\`; A takes it, B refuses it: must be &#34;red&#34;
Stop sending the value.</failure></testcase>
    <testcase classname="diff.operation-has-summary" name="Multi\\u000aline, 100%: done"/>
  </testsuite>
</testsuites>
`);
});

test('SARIF has the line of each place if it is known, and always the pointer', () => {
  const { version, runs } = JSON.parse(render('sarif', report));
  const [{ tool, results }] = runs;
  expect(version).toBe('2.1.0');
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
    'operation-has-summary',
    'request-enum-value-was-removed',
  ]);
  expect(results[0]).toMatchObject({
    ruleId: 'request-enum-value-was-removed',
    ruleIndex: 1,
    level: 'error',
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: 'old.yaml' }, region: { startLine: 3, startColumn: 5 } },
        logicalLocations: [{ fullyQualifiedName: 'old.yaml #/a' }],
      },
    ],
  });
  expect(results[0].relatedLocations[0].logicalLocations[0].fullyQualifiedName).toBe('release 17 #/b');
});

/** The part of the SARIF 2.1.0 schema for the members that this log has. */
const sarif = {
  $defs: {
    text: closed({ text: { type: 'string', minLength: 1 }, markdown: { type: 'string' } }, ['text']),
    location: closed({
      id: { type: 'integer', minimum: 0 },
      physicalLocation: closed(
        {
          artifactLocation: closed({ uri: { type: 'string', format: 'uri-reference' } }, ['uri']),
          region: closed(
            {
              startLine: { type: 'integer', minimum: 1 },
              startColumn: { type: 'integer', minimum: 1 },
            },
            ['startLine'],
          ),
        },
        ['artifactLocation'],
      ),
      logicalLocations: {
        type: 'array',
        items: closed({ name: { type: 'string' }, fullyQualifiedName: { type: 'string' } }),
      },
      message: { $ref: '#/$defs/text' },
    }),
  },
  ...closed(
    {
      $schema: { type: 'string', format: 'uri' },
      version: { const: '2.1.0' },
      runs: {
        type: 'array',
        items: closed(
          {
            tool: closed(
              {
                driver: closed(
                  {
                    name: { type: 'string' },
                    rules: {
                      type: 'array',
                      uniqueItems: true,
                      items: closed(
                        {
                          id: { type: 'string' },
                          name: { type: 'string' },
                          shortDescription: { $ref: '#/$defs/text' },
                          help: { $ref: '#/$defs/text' },
                        },
                        ['id'],
                      ),
                    },
                  },
                  ['name'],
                ),
              },
              ['driver'],
            ),
            columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
            results: {
              type: 'array',
              items: closed(
                {
                  ruleId: { type: 'string' },
                  ruleIndex: { type: 'integer', minimum: 0 },
                  level: { enum: ['none', 'note', 'warning', 'error'] },
                  message: { $ref: '#/$defs/text' },
                  locations: { type: 'array', items: { $ref: '#/$defs/location' } },
                  relatedLocations: {
                    type: 'array',
                    uniqueItems: true,
                    items: { $ref: '#/$defs/location' },
                  },
                  properties: { type: 'object' },
                  partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
                },
                ['message'],
              ),
            },
          },
          ['tool'],
        ),
      },
    },
    ['version', 'runs'],
  ),
};

function closed(properties: Readonly<Record<string, unknown>>, required: readonly string[] = []) {
  return { type: 'object', additionalProperties: false, required, properties };
}

test.each([
  ['findings', report],
  ['no findings', clean],
])('SARIF with %s is valid by its schema', (_, shown) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const install = 'default' in addFormats ? addFormats.default : addFormats;
  install(ajv);
  const validate = ajv.compile(sarif);
  validate(JSON.parse(render('sarif', shown)));
  expect(validate.errors).toBeNull();
});

test.each([
  ['a:b,c.yaml', 'a%3Ab%2Cc.yaml'],
  ['with space/ä#1?.yaml', 'with%20space/%C3%A4%231%3F.yaml'],
  ['../other/api.yaml', '../other/api.yaml'],
])('the file %s has the URI %s in SARIF', (file, uri) => {
  const place = { document: 'd', pointer: '#', file };
  const shown = { ...report, findings: [{ ...rule, places: [place] }] };
  const [run] = JSON.parse(render('sarif', shown)).runs;
  expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  expect(decodeURIComponent(uri)).toBe(file);
});

test('formats for programs have the first hundred operations of a finding, and their total number', () => {
  const affects = Array.from({ length: 101 }, (_, index) => `GET /things/${index}`);
  const found = { ...report, findings: [{ ...change, affects }] };
  const bounded = { affects: affects.slice(0, 100), affectsInAll: 101 };
  expect(JSON.parse(render('json', found)).findings[0]).toMatchObject(bounded);
  expect(JSON.parse(render('sarif', found)).runs[0].results[0].properties).toMatchObject(bounded);
});

test('SARIF explains the rules that the report describes', () => {
  const help = { text: 'Every operation has a summary.', markdown: '**Why:** lists show it.' };
  const page = 'lint-rules#operation-has-summary';
  const rules = [{ id: 'operation-has-summary', demands: 'Every operation has a summary.', page, help }];
  const { runs } = JSON.parse(render('sarif', { ...report, rules }));
  expect(runs[0].tool.driver.rules).toEqual([
    {
      id: 'operation-has-summary',
      name: 'operation-has-summary',
      shortDescription: { text: 'Every operation has a summary.' },
      help,
    },
    { id: 'request-enum-value-was-removed', name: 'request-enum-value-was-removed' },
  ]);
});

test('findings link to the page of their rule if the documentation has an address', () => {
  const help = { text: 'Lists show it.', markdown: 'Lists show it.' };
  const page = 'lint-rules#operation-has-summary';
  const rules = [{ id: 'operation-has-summary', demands: 'Every operation has a summary.', page, help }];
  const options = { color: false, docs: 'https://docs.example/lunarest/' };
  const address = 'https://docs.example/lunarest/lint-rules.html#operation-has-summary';
  const { runs } = JSON.parse(renderers.sarif({ ...report, rules }, options));
  expect(runs[0].tool.driver.rules.map(({ helpUri }: { helpUri?: string }) => helpUri)).toEqual([
    address,
    undefined,
  ]);
  expect(renderers.text({ ...report, rules }, options).split(address).length - 1).toBe(1);
  expect(renderers.text({ ...report, rules }, { color: false })).not.toContain('https://docs.example');
});

test('workflow commands stay on one line', () => {
  expect(render('github', report).split('\n')).toEqual([
    '::error file=old.yaml,line=3,col=5,title=request-enum-value-was-removed (breaking for clients%2C compatible for servers)::"blue" was removed from the values of `<color>`. GET /a, GET /b, GET /c and 3 more. Breaks clients: `POST /a` with `"blue"`; A takes it, B refuses it: must be "red". Stop sending the value.',
    '::notice file=a%3Ab%2Cc.yaml,line=1,title=operation-has-summary (note)::Multi%0Aline, 100%25: done',
    '',
  ]);
});

describe.each(formats)('a clean report as %s', (format) => {
  test('ends with a line break or is empty', () => {
    expect(render(format, clean)).toMatch(/\n$|^$/);
  });
});

test.each(['text', 'junit', 'github'] as const)(
  'a line end in a key does not start a line of %s',
  (format) => {
    const key = 'a\n::error::forged';
    const forged: Finding = {
      id: 'path-was-removed',
      verdict: { clients: 'breaking', servers: 'compatible' },
      message: `The path \`/${key}\` was removed`,
      advice: 'Stop calling the path.',
      places: [{ document: key, pointer: `#/paths/~1${key}` }],
      affects: [`GET /${key}`],
    };
    const lines = render(format, { ...report, title: key, findings: [forged] }).split(/[\r\n]/);
    expect(lines.filter((line) => line.startsWith('::error::forged'))).toEqual([]);
  },
);
