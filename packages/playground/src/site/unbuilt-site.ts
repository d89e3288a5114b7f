// The site before it is built: a page that builds it, and the documents of the contract.
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { releases } from '@lunarest/contract';
import { documentPath } from '@lunarest/contract/documents';
import type { SiteBuild } from './site-build.ts';

/** The target of the button that builds the site. */
export const buildPath = '/build';

const files: Readonly<Record<string, URL>> = Object.fromEntries(
  releases.map((release) => [`/openapi-${release}.json`, documentPath(release)]),
);

/** The page at `/`, the documents, and 404 for anything else. */
export function unbuiltSite(build: SiteBuild | null): RequestListener {
  return ({ url = '' }, response) => {
    const file = files[url];
    if (file !== undefined) response.setHeader('Content-Type', 'application/json').end(readFileSync(file));
    else if (url === '/') response.setHeader('Content-Type', 'text/html; charset=utf-8').end(pageFor(build));
    else response.writeHead(404).end();
  };
}

function pageFor(build: SiteBuild | null): string {
  const isRunning = build?.state === 'running';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
${isRunning ? '<meta http-equiv="refresh" content="2">' : ''}
<title>Lunarest</title>
<style>
  body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif }
  button { font: inherit; padding: 0.5rem 1.25rem }
  pre { overflow-x: auto }
</style>
<h1>Lunarest</h1>
${invitation(build)}
<p>The contract: ${Object.keys(files)
    .map((path) => `<a href="${path}">${path.slice(1)}</a>`)
    .join(', ')}</p>
</html>
`;
}

const contents = 'the guides, the reference of all operations and the console of this appliance';

function invitation(build: SiteBuild | null): string {
  const printed = `<pre>${(build?.lines ?? []).map(escaped).join('\n')}</pre>`;
  switch (build?.state) {
    case undefined:
      return `<p>Run <code>npm run site</code> in another terminal and reload this page: then ${contents} are here.</p>`;
    case 'running':
      return `<p>The site is being built. When it is ready, this page shows ${contents}.</p>${printed}`;
    case 'failed':
      return `<p>The site could not be built:</p>${printed}${button('Build it again')}`;
    default:
      return `<p>This page will show ${contents}. They are built once, which takes about a minute; the first time, the tools that build them are installed too.</p>${button('Build the site')}`;
  }
}

function button(label: string): string {
  return `<form method="post" action="${buildPath}"><button>${label}</button></form>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
