// Writes the document of each release as files for other tools: openapi-17.json and openapi-17.yaml, openapi-14 ….
// Usage: node write-documents.mjs [<folder>], by default into dist/.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dump } from 'js-yaml';

const generated = fileURLToPath(new URL('src/generated/', import.meta.url));
const folder = process.argv[2] ?? fileURLToPath(new URL('dist/', import.meta.url));

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(generated).filter((file) => /^openapi-\d+\.json$/.test(file))) {
  const text = readFileSync(join(generated, name), 'utf8');
  writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, name.replace(/json$/, 'yaml')), yamlOf(text));
}

/** The document as YAML. Numbers beyond 2^53 are converted as marked texts, because JavaScript would round them. */
function yamlOf(json) {
  const marked = JSON.parse(json.replaceAll(/: (\d{16,})(?=,?$)/gm, ': "exact-integer-$1"'));
  return dump(marked, { noRefs: true, lineWidth: 120 }).replaceAll(/exact-integer-(\d+)/g, '$1');
}
