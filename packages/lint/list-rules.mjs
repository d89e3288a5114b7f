// Writes src/generated/: rules.ts, the list of the rules in src/rules/, which the bundler needs as imports, and
// examples.ts, a contract that keeps and one that breaks each rule, from cases/.
// Usage: node packages/lint/list-rules.mjs, after a rule or its case was added, renamed, changed or removed.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('./src/', import.meta.url);
const names = readdirSync(new URL('rules/', folder))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();

const identifierOf = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const imports = names.map((name) => `import { ${identifierOf(name)} } from '../rules/${name}.ts';`);
const items = names.map((name) => `  ${identifierOf(name)},`);

mkdirSync(new URL('generated/', folder), { recursive: true });
writeFileSync(
  new URL('generated/rules.ts', folder),
  `// Generated from the files in rules/ by list-rules.mjs; do not edit.
import type { Rule } from '../rule.ts';
${imports.join('\n')}

/** Every rule of our own, in the order of their ids. */
export const rules: readonly Rule[] = [
${items.join('\n')}
];
`,
);

const exampleOf = (name) => {
  const text = readFileSync(new URL(`cases/${name}.yaml`, new URL('./', import.meta.url)), 'utf8');
  // The first line of each document names its kind.
  const [good = '', bad = ''] = text
    .split(/^---$/m)
    .map((document) => document.trim().split('\n').slice(1).join('\n').trim());
  return { good, bad };
};

writeFileSync(
  new URL('generated/examples.ts', folder),
  `// Generated from cases/ by list-rules.mjs; do not edit.

/** By the id of a rule, a contract that keeps it and one that breaks it. */
export const examples: Readonly<Record<string, { readonly good: string; readonly bad: string }>> = {
${names.map((name) => `  '${name}': ${JSON.stringify(exampleOf(name))},`).join('\n')}
};
`,
);
