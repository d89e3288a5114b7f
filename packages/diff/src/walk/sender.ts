// Schemas are compared by the sender of the value: what a server sends to its clients counts as an answer.
import type { Visit, Visits } from '../levels.ts';
import type { Direction } from '../views/property-view.ts';

/** The direction of the values in a request or an answer of the exchange. */
export function sender({ serverAsks }: Visits, part: Direction): Direction {
  if (!serverAsks) return part;
  return part === 'request' ? 'response' : 'request';
}

/** The visit for schemas, whose direction already determines the affected side. */
export function schemaVisit({ visit, turned, serverAsks }: Visits): Visit {
  return serverAsks ? turned : visit;
}
