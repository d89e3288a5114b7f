// Every check, by its area and by the level at which it looks; the compiler proves that neither is forgotten.
import type { Area, Check } from './check.ts';
import { alternatives } from './checks/alternatives.ts';
import { bodies } from './checks/bodies.ts';
import { bounds } from './checks/bounds.ts';
import { fields } from './checks/fields.ts';
import { keywords } from './checks/keywords.ts';
import { operations } from './checks/operations.ts';
import { properties } from './checks/properties.ts';
import { responses } from './checks/responses.ts';
import { security } from './checks/security.ts';
import { text } from './checks/text.ts';
import { types } from './checks/types.ts';
import { values } from './checks/values.ts';
import type { LevelName } from './levels.ts';

export const tables: { readonly [A in Area]: readonly Check<LevelName, A>[] } = {
  types,
  bounds,
  values,
  text,
  properties,
  alternatives,
  keywords,
  fields,
  bodies,
  responses,
  security,
  operations,
};

// In the order of their ids, so that moving a row does not reorder findings.
const all: readonly Check[] = Object.values(tables)
  .flat()
  .sort((a, b) => (a.id < b.id ? -1 : 1));

export const checks: { readonly [L in LevelName]: readonly Check<L>[] } = {
  document: on('document'),
  securityScheme: on('securityScheme'),
  path: on('path'),
  operation: on('operation'),
  parameter: on('parameter'),
  requestBody: on('requestBody'),
  requestMediaType: on('requestMediaType'),
  requestSchema: on('requestSchema'),
  requestProperty: on('requestProperty'),
  requestAlternative: on('requestAlternative'),
  response: on('response'),
  responseHeader: on('responseHeader'),
  responseMediaType: on('responseMediaType'),
  responseSchema: on('responseSchema'),
  responseProperty: on('responseProperty'),
  responseAlternative: on('responseAlternative'),
};

function on<L extends LevelName>(level: L): readonly Check<L>[] {
  return all.filter((check): check is Check<L> => check.on === level);
}
