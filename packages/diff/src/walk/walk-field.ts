// Compares the values of a parameter, or of a header of an answer.
import { mapBoth, type Pair } from '../match/match.ts';
import type { HeaderView } from '../views/parameter-view.ts';
import type { Direction } from '../views/property-view.ts';
import { separatorsOf, textualityOfField } from '../views/serialization.ts';
import { schemaVisit, sender } from './effect.ts';
import type { Visits } from './levels.ts';
import { walkSchema } from './walk-schema.ts';
import type { Carrier } from './within.ts';

type Field = Pick<HeaderView, 'name' | 'serialization' | 'schema'>;

export function walkField(
  match: Pair<Field>,
  part: Direction,
  visits: Visits,
  { in: place, omissible }: { readonly in: string; readonly omissible: boolean },
): void {
  const { base, revision, subject, affects } = match;
  if (base.schema === undefined || revision.schema === undefined) return;
  const whole = { base: base.schema, revision: revision.schema };
  const written = mapBoth(match, ({ serialization }) => serialization);
  const carrier: Carrier = {
    kind: part === 'request' ? 'request' : 'answer',
    field: { in: place, name: revision.name },
    textuality: textualityOfField(written),
    separators: separatorsOf(written),
    whole,
  };
  walkSchema(whole, {
    within: { carrier, steps: [] },
    direction: sender(visits, part),
    visit: schemaVisit(visits),
    of: subject,
    affects,
    omissible,
    graph: visits.graph,
  });
}
