import { expect, test } from '@jest/globals';
import type { Finding } from '../finding.ts';
import { renderGithub } from './github.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The commands that the runner of GitHub Actions finds in the output of a step. All other lines are lines of the log. */
function commandsIn(output: string): readonly Command[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, head, data] = /^\s*::(.*?)::(.*)$/.exec(line) ?? [];
    if (head === undefined || data === undefined) return [];
    const [name = '', ...rest] = head.split(' ');
    const pairs = rest.join(' ').trim().split(',');
    const properties = pairs.flatMap((pair): readonly [string, string][] => {
      const at = pair.indexOf('=');
      return at <= 0 ? [] : [[pair.slice(0, at), plainOf(pair.slice(at + 1), inProperties)]];
    });
    return [{ name, properties: Object.fromEntries(properties), message: plainOf(data, inData) }];
  });
}

const inData: readonly (readonly [string, string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];

const inProperties: readonly (readonly [string, string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];

function plainOf(text: string, pairs: typeof inData): string {
  return pairs.reduce((known, [escaped, plain]) => known.replaceAll(escaped, plain), text);
}

function finding(message: string, file: string): Finding {
  return {
    id: 'a-rule',
    severity: 'warning',
    message,
    places: [{ document: file, pointer: '#/a', file, line: 3, column: 5 }],
  };
}

test.each([
  ['plain', 'The description is not a sentence', 'openapi.yaml'],
  ['percent signs and escapes', '100% of %0A and %25', 'a%2Cb.yaml'],
  ['commas, colons and equal signs', 'a: b, c=d', 'C:/a,b=c.yaml'],
  ['further commands', 'x ::error file=forged.yaml::forged', 'a::b.yaml'],
  ['two lines', 'one\ntwo', 'openapi.yaml'],
  ['letters of other scripts', 'Größe — ☃', 'größe.yaml'],
])('the runner finds one command with the whole text: %s', (_, message, file) => {
  expect(
    commandsIn(renderGithub({ command: 'lint', title: '', clean: '', findings: [finding(message, file)] })),
  ).toEqual([
    {
      name: 'warning',
      properties: { file, line: '3', col: '5', title: 'a-rule (warning)' },
      message,
    },
  ]);
});

test.each(['\r', '\r\n', '\u2028', '\u0085', '\u001b[2J'])(
  'a line end or control character in a message starts no command: %j',
  (end) => {
    const output = renderGithub({
      command: 'lint',
      title: '',
      clean: '',
      findings: [finding(`one${end}::error::forged`, `a${end}::error::forged`)],
    });
    expect(commandsIn(output).map(({ name }) => name)).toEqual(['warning']);
  },
);

test('the parts of a message are sentences with one period each', () => {
  const found = { ...finding('The field is missing.', 'a.yaml'), affects: ['GET /a'], advice: 'Add it.' };
  const report = { command: 'lint', title: '', findings: [found], clean: '' } as const;
  const [command] = commandsIn(renderGithub(report));
  expect(command?.message).toBe('The field is missing. GET /a. Add it.');
});
