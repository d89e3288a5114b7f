// Serves the built site from its folder like a static host.
import type { RequestListener } from 'node:http';
import sirv from 'sirv';

/** Answers with the files below `folder`; `/guides/` and `/guides/x` work for `x.html`. `otherwise` answers the rest. */
export function siteListener(folder: string, otherwise: RequestListener = notFound): RequestListener {
  const serve = sirv(folder, { dev: true });
  return (request, response) => serve(request, response, () => otherwise(request, response));
}

const notFound: RequestListener = (_, response) => {
  response.writeHead(404).end();
};
