// Compares the choices of a discriminator without alternatives: the heirs of a schema, by discriminator value.
import { valueAt } from '@lunarest/openapi';
import { alternativesOf } from '../views/alternatives.ts';
import { discriminatorOf, heirsOfHolder } from '../views/discriminator-view.ts';
import { type SchemaView, schemaView } from '../views/schema-view.ts';
import type { SchemaPair } from './levels.ts';
import { walkSchema } from './walk-schema.ts';
import { asPart, type Way } from './way.ts';

export function walkHeirs(pair: SchemaPair, way: Way): void {
  const [base, revision] = [heirsByValue(pair.base), heirsByValue(pair.revision)];
  for (const [value, before] of base) {
    const after = revision.get(value);
    if (after === undefined) continue;
    const whole = { base: before, revision: after };
    const { carrier, steps } = way.within;
    const isPart = steps.length > 0 || carrier.isPart === true;
    const within = {
      carrier: { ...carrier, ...(isPart ? asPart(whole, way) : { whole }) },
      steps: [],
    };
    walkSchema(whole, { ...way, within, nullCompared: true });
  }
}

/**
 * The heirs' additional constraints by discriminator value; empty if the discriminator is beside alternatives
 * or in another schema.
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

/** Without the parts that are compared with the schema itself. */
function beyond(heir: SchemaView, { parts }: SchemaView): SchemaView {
  const inherited = new Set(parts.map(({ pointer }) => pointer));
  return { ...heir, parts: heir.parts.filter(({ pointer }) => !inherited.has(pointer)) };
}
