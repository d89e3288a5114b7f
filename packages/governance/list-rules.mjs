// Writes src/lint/generated/rules.ts: the list of the rules in src/lint/rules/, which the bundler needs as imports.
// Usage: node packages/governance/list-rules.mjs, after a rule was added, renamed or removed.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';

const folder = new URL('./src/lint/', import.meta.url);
const names = readdirSync(new URL('rules/', folder))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();

const identifierOf = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const imports = names.map((name) => `import { ${identifierOf(name)} } from '../rules/${name}.ts';`);
const items = names.map((name) => `  ${identifierOf(name)},`);

mkdirSync(new URL('generated/', folder), { recursive: true });
writeFileSync(
  new URL('generated/rules.ts', folder),
  `// Generated from the files in lint/rules/ by list-rules.mjs; do not edit.
import type { Rule } from '../rule.ts';
${imports.join('\n')}

/** Every rule of our own, in the order of their ids. */
export const rules: readonly Rule[] = [
${items.join('\n')}
];
`,
);
