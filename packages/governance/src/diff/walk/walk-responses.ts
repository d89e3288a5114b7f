// Compares two answers of one status: headers and bodies.
import type { Visit } from '../levels.ts';
import { type Both, isPair, matchByKey, type Pair } from '../match.ts';
import type { ResponseView } from '../views/response-view.ts';
import { walkContent } from './walk-content.ts';
import { walkSchema } from './walk-schema.ts';

/** Whose answers, and where they stand in both documents. */
export interface ResponsesPlace extends Both<string> {
  readonly label: string;
}

export function walkResponse(
  place: ResponsesPlace,
  status: string,
  response: Both<ResponseView | undefined>,
  visit: Visit,
): void {
  const match = {
    ...response,
    at: {
      base: response.base?.pointer ?? place.base,
      revision: response.revision?.pointer ?? place.revision,
    },
    subject: `answer ${status}`,
    affects: [`${place.label} ${status}`],
  };
  visit('response', match);
  if (!isPair(match)) return;
  walkHeaders(match, visit);
  walkContent(match, 'response', visit);
}

function walkHeaders(response: Pair<ResponseView>, visit: Visit): void {
  const { base, revision, at, affects } = response;
  for (const [, header] of matchByKey(base.headers, revision.headers)) {
    const subject = `header \`${header.revision?.name ?? header.base?.name}\` of the answer`;
    const where = {
      base: header.base?.pointer ?? at.base,
      revision: header.revision?.pointer ?? at.revision,
    };
    visit('responseHeader', { ...header, at: where, subject, affects });
    const schemas = { base: header.base?.schema, revision: header.revision?.schema };
    if (schemas.base === undefined || schemas.revision === undefined) continue;
    const way = { direction: 'response', textual: true, of: subject, affects } as const;
    walkSchema({ base: schemas.base, revision: schemas.revision }, way, visit);
  }
}
