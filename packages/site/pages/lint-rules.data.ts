// The rules of the lint for the page that lists them, as build.ts has written them.
import { readFileSync } from 'node:fs';
import { defineLoader } from 'vitepress';
import type { RuleRow } from '../src/lint-rules.ts';

export default defineLoader({
  watch: ['../node_modules/.cache/site/lint-rules.json'],
  load: ([file = '']): readonly RuleRow[] => JSON.parse(readFileSync(file, 'utf8')),
});
