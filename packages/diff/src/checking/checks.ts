// Every check, by area and by level; the compiler proves that none is missing.

import { alternatives } from '../checks/alternatives.ts';
import { bodies } from '../checks/bodies.ts';
import { bounds } from '../checks/bounds.ts';
import { fields } from '../checks/fields.ts';
import { keywords } from '../checks/keywords.ts';
import { operations } from '../checks/operations.ts';
import { properties } from '../checks/properties.ts';
import { responses } from '../checks/responses.ts';
import { security } from '../checks/security.ts';
import { text } from '../checks/text.ts';
import { types } from '../checks/types.ts';
import { values } from '../checks/values.ts';
import type { LevelName } from '../walk/levels.ts';
import type { Area, Check } from './check.ts';

const tables: { readonly [A in Area]: readonly Check<LevelName, A>[] } = {
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

/** All checks, in the order of the tables. */
export const everyCheck: readonly Check[] = Object.values(tables).flat();

/** The checks of each level, sorted by id: moving a row does not reorder findings. */
export const checks: { readonly [L in LevelName]: readonly Check<L>[] } = {
  document: on('document'),
  outcome: on('outcome'),
  securityScheme: on('securityScheme'),
  servers: on('servers'),
  path: on('path'),
  operation: on('operation'),
  webhook: on('webhook'),
  callback: on('callback'),
  requestField: on('requestField'),
  requestBody: on('requestBody'),
  requestMediaType: on('requestMediaType'),
  requestNull: on('requestNull'),
  requestChoice: on('requestChoice'),
  requestSchema: on('requestSchema'),
  requestKeyword: on('requestKeyword'),
  requestWhole: on('requestWhole'),
  requestProperty: on('requestProperty'),
  requestAlternative: on('requestAlternative'),
  response: on('response'),
  responseField: on('responseField'),
  responseMediaType: on('responseMediaType'),
  responseNull: on('responseNull'),
  responseChoice: on('responseChoice'),
  responseSchema: on('responseSchema'),
  responseKeyword: on('responseKeyword'),
  responseWhole: on('responseWhole'),
  responseProperty: on('responseProperty'),
  responseAlternative: on('responseAlternative'),
};

function on<L extends LevelName>(level: L): readonly Check<L>[] {
  const found = everyCheck.filter((check): check is Check<L> => check.on === level);
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}
