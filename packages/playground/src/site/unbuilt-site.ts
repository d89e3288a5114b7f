// The site before it is built: a page with instructions, and the documents of the contract.
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { releases } from '@lunarest/contract';
import { documentPath } from '@lunarest/contract/documents';

const files: Readonly<Record<string, URL>> = Object.fromEntries(
  releases.map((release) => [`/openapi-${release}.json`, documentPath(release)]),
);

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Lunarest</title>
<style>body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif }</style>
<h1>Lunarest</h1>
<p>Run <code>npm run site</code> in another terminal and reload this page: then the guides, the reference and the console are here.</p>
<p>The contract: ${Object.keys(files)
  .map((path) => `<a href="${path}">${path.slice(1)}</a>`)
  .join(', ')}</p>
</html>
`;

/** The page at `/`, the documents, and 404 for anything else. */
export const unbuiltSite: RequestListener = ({ url = '' }, response) => {
  const file = files[url];
  if (file !== undefined) response.setHeader('Content-Type', 'application/json').end(readFileSync(file));
  else if (url === '/') response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
  else response.writeHead(404).end();
};
