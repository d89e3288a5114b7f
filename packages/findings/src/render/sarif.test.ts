import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Report } from '../report.ts';
import { renderSarif } from './sarif.ts';
import { clean, report, rule } from './testing/report.ts';

/** The parsed log of a report. */
function logOf(shown: Report) {
  return JSON.parse(renderSarif(shown, { color: false }));
}

test('SARIF has the line of each place if it is known, and always the pointer', () => {
  const { version, runs } = logOf(report);
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
  validate(logOf(shown));
  expect(validate.errors).toBeNull();
});

test.each([
  ['a:b,c.yaml', 'a%3Ab%2Cc.yaml'],
  ['with space/ä#1?.yaml', 'with%20space/%C3%A4%231%3F.yaml'],
  ['../other/api.yaml', '../other/api.yaml'],
])('the file %s has the URI %s in SARIF', (file, uri) => {
  const place = { document: 'd', pointer: '#', file };
  const shown = { ...report, findings: [{ ...rule, places: [place] }] };
  const [run] = logOf(shown).runs;
  expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  expect(decodeURIComponent(uri)).toBe(file);
});

test('SARIF explains the rules that the report describes', () => {
  const help = { text: 'Every operation has a summary.', markdown: '**Why:** lists show it.' };
  const page = 'lint-rules#operation-has-summary';
  const rules = [{ id: 'operation-has-summary', demands: 'Every operation has a summary.', page, help }];
  const { runs } = logOf({ ...report, rules });
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
