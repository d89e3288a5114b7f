// Compares the alternatives of two schemas; a schema without a choice is the only alternative of itself.
import type { SchemaPair, Visit } from '../levels.ts';
import { type Alternative, alternativesOf, asAlternative, isPureChoice } from '../views/alternatives.ts';
import { placeOf, type SchemaView } from '../views/schema-view.ts';
import { matchAlternatives } from './match-alternatives.ts';
import { type Way, walkSchema } from './walk-schema.ts';

/** True when the alternatives are all there is to compare. */
export function walkAlternatives(pair: SchemaPair, way: Way, visit: Visit): boolean {
  const choices = { base: alternativesOf(pair.base), revision: alternativesOf(pair.revision) };
  if (choices.base.length === 0 && choices.revision.length === 0) return false;
  const wrapped = choices.base.length === 0 || choices.revision.length === 0;
  const [base, revision] = [offered(choices.base, pair.base), offered(choices.revision, pair.revision)];
  // A choice beside other demands, against no choice at all, is reported as a whole by the checks of schemas.
  if (wrapped && !canWrap(pair, choices.base.length === 0)) return false;
  const found = matchAlternatives(base, revision);
  for (const { base: before, revision: after } of found.changed)
    walkSchema({ base: before.view, revision: after.view }, way, visit);
  const level = way.direction === 'request' ? 'requestAlternative' : 'responseAlternative';
  const count = { base: base.length, revision: revision.length };
  const shared = { subject: pair.subject, affects: pair.affects, count };
  for (const { view, pointer } of found.removed) {
    const at = { base: pointer, revision: choicePlace(pair.revision) };
    visit(level, { ...shared, base: view, revision: undefined, at });
  }
  for (const { view, pointer } of found.added) {
    const at = { base: choicePlace(pair.base), revision: pointer };
    visit(level, { ...shared, base: undefined, revision: view, at });
  }
  return wrapped;
}

function offered(choice: readonly Alternative[], view: SchemaView): readonly Alternative[] {
  return choice.length === 0 ? [asAlternative(view)] : choice;
}

function canWrap({ base, revision }: SchemaPair, atBase: boolean): boolean {
  const [plain, choosing] = atBase ? [base, revision] : [revision, base];
  return plain.parts.length > 0 && isPureChoice(choosing);
}

function choicePlace(view: SchemaView): string {
  const place = placeOf(view, 'oneOf');
  return place === view.pointer ? placeOf(view, 'anyOf') : place;
}
