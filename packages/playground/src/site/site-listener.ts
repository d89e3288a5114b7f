// Serves the built site from its folder, as a static host does.
import { readFile } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Answers with the files below `folder`; `/guides/` and `/guides/x` work for `x.html`. Any other path gets its `404.html`. */
export function siteListener(folder: string): RequestListener {
  const serve = sirv(folder, { dev: true });
  return (request, response) => {
    // The library throws for a range that ends before its begin. A server may ignore ranges (RFC 9110, 14.2).
    request.headers.range = undefined;
    serve(request, response, () => void answerNotFound(folder, response));
  };
}

async function answerNotFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => '');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
}
