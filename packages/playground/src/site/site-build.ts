// The build of the site in a child process beside a running appliance, and the page that starts it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { releases } from '@lunarest/contract';
import { documentPath } from '@lunarest/contract/documents';

/** The target of the button that builds the site. */
export const buildPath = '/build';

const files: Readonly<Record<string, URL>> = Object.fromEntries(
  releases.map((release) => [`/openapi-${release}.json`, documentPath(release)]),
);

/** Serves the documents of the contract, and the page at `/`; other paths answer 404 with the same page. */
export function unbuiltSite(build: SiteBuild | null): RequestListener {
  return ({ url = '' }, response) => {
    const file = files[url];
    if (file !== undefined) response.setHeader('Content-Type', 'application/json').end(readFileSync(file));
    else {
      const status = /^\/(?:\?|$)/.test(url) ? 200 : 404;
      response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(pageFor(build));
    }
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

export interface SiteBuild {
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  /** The last lines of its output. */
  readonly lines: readonly string[];
  /** Starts the build unless it is running, and resolves when it has ended. Never rejects. */
  start(): Promise<void>;
  /** Ends a running build. */
  close(): Promise<void>;
}

/** Upper bound on the stored lines. */
const mostLines = 20;

/** @param args Node's arguments that build the site */
export function createSiteBuild(args: readonly string[]): SiteBuild {
  let state: SiteBuild['state'] = 'waiting';
  let lines: readonly string[] = [];
  let running: { readonly child: ChildProcess; readonly ended: Promise<void> } | null = null;
  const add = (line: string) => {
    lines = [...lines, stripVTControlCharacters(line)].slice(-mostLines);
  };
  const run = () => {
    state = 'running';
    lines = [];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', add);
    const ended = exitOf(child).then((code) => {
      state = code === 0 ? 'done' : 'failed';
      running = null;
    });
    running = { child, ended };
    return running;
  };
  return {
    get state() {
      return state;
    },
    get lines() {
      return lines;
    },
    start: () => (running ?? run()).ended,
    async close() {
      running?.child.kill();
      await running?.ended;
    },
  };
}

/** The exit code, once all output has arrived; null for a process that was killed or could not be started. */
async function exitOf(child: ChildProcess): Promise<number | null> {
  try {
    const [code]: unknown[] = await once(child, 'close');
    return typeof code === 'number' ? code : null;
  } catch {
    return null;
  }
}
