// The list of all checks, for a terminal, for programs and as a page of the documentation.
import { escapeMessage, escapeText, type RuleWords, type VerdictWord } from '@lunarest/findings';
import { areas, type Check } from '../checking/check.ts';
import { everyCheck } from '../checking/checks.ts';
import type { Judgement } from '../checking/judge.ts';

type Listed = Pick<Check, 'id' | 'about' | 'judge' | 'example' | 'advice'>;

const groups = Object.entries(areas).map(([area, heading]) => ({
  heading,
  checks: everyCheck.filter(({ about }) => about[1] === area),
}));

/** The same list in each format. */
export const checkList = { text: renderText, json: renderJson, markdown: renderMarkdown };

/** The checks as a report explains them. */
export const checksInWords: readonly RuleWords[] = everyCheck.map(({ id, judge, example, advice }) => {
  const [clients, servers] = [wordsOf(judge.clients), wordsOf(judge.servers)];
  return {
    id,
    demands: `${sentence(id)}.`,
    page: `diff-checks#${id}`,
    help: {
      text: `${example}. For clients: ${clients}. For servers: ${servers}. ${advice}`,
      markdown: [
        `For example: ${escapeMessage(example)}`,
        `**For clients:** ${clients}`,
        `**For servers:** ${servers}`,
        `**What to do:** ${escapeText(advice)}`,
      ].join('\n\n'),
    },
  };
});

function sentence(id: string): string {
  const words = id.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function renderText(): string {
  const blocks = groups.map(({ heading, checks }) => [heading, ...checks.map(textOf)].join('\n\n'));
  return `${blocks.join('\n\n')}\n`;
}

function textOf({ id, judge, example, advice }: Listed): string {
  const verdict = `clients: ${wordsOf(judge.clients)}; servers: ${wordsOf(judge.servers)}`;
  return [`  ${id}`, `    ${verdict}`, `    ${example}`, `    ${advice}`].join('\n');
}

function renderJson(): string {
  return `${JSON.stringify({ checks: everyCheck.map(factsOf) }, undefined, 2)}\n`;
}

function factsOf({ id, about, judge, example, advice }: Listed) {
  const [direction, area, keyword, action] = about;
  const [clients, servers] = [verdictsOf(judge.clients), verdictsOf(judge.servers)];
  return { id, direction, area, keyword, action, clients, servers, example, advice };
}

/** Every possible verdict, the unconditional one last. */
function verdictsOf(judgement: Judgement<never>): readonly { verdict: VerdictWord; if?: string }[] {
  if (typeof judgement === 'string') return [{ verdict: judgement }];
  const { where, is, otherwise } = judgement;
  return [{ verdict: is, if: where.words }, ...verdictsOf(otherwise)];
}

function renderMarkdown(): string {
  const sections = groups.map(({ heading, checks }) => `## ${heading}\n\n${tableOf(checks)}`);
  return `${[introduction, ...sections].join('\n\n')}\n`;
}

const introduction = `# Diff checks

<!-- Generated. To update: npm run --silent lunarest -- diff --list --format markdown > docs/diff-checks.md -->

\`lunarest diff A B\` has ${everyCheck.length} checks. Each judges a change twice: for a client that was written for A and meets a server
of B, and for a server that was written for A and meets a client of B. \`breaking\` needs work, \`risky\` may need work,
\`compatible\` needs none.

A breaking change has a *witness*, a complete message that demonstrates it: a request that one document allows and the other
refuses, or an answer that one allows and the other does not. For a change of a schema, the message was validated by both documents.
If no such message is found, the change is risky, and the finding states the reason. For changes of operations, parameters, statuses,
media types and security, the witness is a message with or without the changed part.

A change is not reported if a proof shows that both documents allow the same values. Examples are a condition that
replaces \`dependentRequired\`, an equivalent pattern, and \`additionalProperties: false\` in each alternative instead of
\`unevaluatedProperties: false\` beside them. If a proof shows that the change is safe for one side, its verdict for that side
is \`compatible\`.

\`contentMediaType\` and \`contentSchema\` are annotations in JSON Schema: validators do not check them, so
their changes are \`risky\` for the side that reads the content, and never \`breaking\`. \`contentEncoding\` restricts the
characters of a string, and is judged like the format \`byte\`.

In webhooks and callbacks the server sends the request and the client answers. The two verdicts are swapped there, and the values that
the server sends are judged like those of an answer.`;

function tableOf(checks: readonly Listed[]): string {
  const rows = checks.map(({ id, judge, example, advice }) => [
    `<a id="${id}"></a>\`${id}\``,
    wordsOf(judge.clients),
    wordsOf(judge.servers),
    escapeMessage(example),
    escapeText(advice),
  ]);
  const head = [['Check', 'For clients', 'For servers', 'Example', 'What to do'], Array(5).fill('---')];
  return [...head, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** `breaking`, or `breaking if it was required, otherwise risky`, with further conditions between. */
function wordsOf(judgement: Judgement<never>): string {
  if (typeof judgement === 'string') return judgement;
  const { where, is, otherwise } = judgement;
  const rest = wordsOf(otherwise);
  return `${is} if ${where.words}, ${typeof otherwise === 'string' ? `otherwise ${rest}` : rest}`;
}
