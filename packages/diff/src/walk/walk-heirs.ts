// Compares what a discriminator without alternatives chooses between: the heirs of a schema, by the values that mean them.
import { valueAt } from '@lunarest/openapi';
import type { SchemaPair, Visit } from '../levels.ts';
import { alternativesOf } from '../views/alternatives.ts';
import { discriminatorOf, heirsOfHolder } from '../views/discriminator-view.ts';
import { type SchemaView, schemaView } from '../views/schema-view.ts';
import { type Way, walkSchema } from './walk-schema.ts';

export function walkHeirs(pair: SchemaPair, way: Way, visit: Visit): void {
  const [base, revision] = [heirsByValue(pair.base), heirsByValue(pair.revision)];
  for (const [value, before] of base) {
    const after = revision.get(value);
    if (after === undefined) continue;
    const whole = { base: before, revision: after };
    const { carrier, steps } = way.within;
    const isPart = steps.length > 0 || carrier.isPart === true;
    const within = {
      carrier: { ...carrier, whole, ...(isPart ? { isPart: true as const } : {}) },
      steps: [],
    };
    walkSchema(whole, { ...way, within, nullCompared: true }, visit);
  }
}

/**
 * What the heirs demand beyond the schema, by the values of the discriminator; none where it stands beside alternatives, or
 * on another schema.
 */
function heirsByValue(view: SchemaView): ReadonlyMap<string, SchemaView> {
  const discriminator = alternativesOf(view).length === 0 ? discriminatorOf(view) : undefined;
  const heirs = new Set(discriminator === undefined ? [] : heirsOfHolder(view));
  return new Map(
    [...(discriminator?.mapping ?? [])].flatMap(([value, { component }]) => {
      const written = heirs.has(component) ? valueAt(view.root, component) : undefined;
      return written === undefined
        ? []
        : [
            [
              value,
              beyond(schemaView({ root: view.root, value: written, pointer: component }), view),
            ] as const,
          ];
    }),
  );
}

/** Without what is compared as a part of the schema itself. */
function beyond(heir: SchemaView, { parts }: SchemaView): SchemaView {
  const inherited = new Set(parts.map(({ pointer }) => pointer));
  return { ...heir, parts: heir.parts.filter(({ pointer }) => !inherited.has(pointer)) };
}
