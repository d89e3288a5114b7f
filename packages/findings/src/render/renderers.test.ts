import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { formats, renderers } from './renderers.ts';
import { change, clean, report, rule } from './testing/report.ts';

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

test('formats for programs have the first hundred operations of a finding, and their total number', () => {
  const affects = Array.from({ length: 101 }, (_, index) => `GET /things/${index}`);
  const found = { ...report, findings: [{ ...change, affects }] };
  const bounded = { affects: affects.slice(0, 100), affectsInAll: 101 };
  expect(JSON.parse(render('json', found)).findings[0]).toMatchObject(bounded);
  expect(JSON.parse(render('sarif', found)).runs[0].results[0].properties).toMatchObject(bounded);
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
