// What a check can look at, from the whole document down to one schema.
import type { Located } from '@lunarest/openapi';
import type { Both, Match, Pair } from './match.ts';
import type { BodyView } from './views/body-view.ts';
import type { HeaderView } from './views/header-view.ts';
import type { MediaTypeView } from './views/media-type-view.ts';
import type { OperationView } from './views/operation-view.ts';
import type { ParameterView } from './views/parameter-view.ts';
import type { PropertyView } from './views/property-view.ts';
import type { ResponseView } from './views/response-view.ts';
import type { SchemaView } from './views/schema-view.ts';

/** Two schemas, and whether their values are written as text (parameters and headers) rather than as JSON. */
export interface SchemaPair extends Pair<SchemaView> {
  readonly textual: boolean;
  /** Whether the values are error identifiers, which other checks look at for a whole operation. */
  readonly errorId: boolean;
}

export interface PropertyMatch extends Match<PropertyView> {
  /** Whether the object around it refuses properties that it does not name. */
  readonly closed: Both<boolean>;
}

export interface AlternativeMatch extends Match<SchemaView> {
  /** How many alternatives each side has. */
  readonly count: Both<number>;
}

export interface Levels {
  readonly document: Pair<Located>;
  readonly securityScheme: Match<Located>;
  readonly path: Match<Located>;
  readonly operation: Match<OperationView>;
  readonly parameter: Match<ParameterView>;
  readonly requestBody: Match<BodyView>;
  readonly requestMediaType: Match<MediaTypeView>;
  readonly requestSchema: SchemaPair;
  readonly requestProperty: PropertyMatch;
  readonly requestAlternative: AlternativeMatch;
  readonly response: Match<ResponseView>;
  readonly responseHeader: Match<HeaderView>;
  readonly responseMediaType: Match<MediaTypeView>;
  readonly responseSchema: SchemaPair;
  readonly responseProperty: PropertyMatch;
  readonly responseAlternative: AlternativeMatch;
}

export type LevelName = keyof Levels;

/** Tells the checks of a level what matches. */
export type Visit = <L extends LevelName>(level: L, match: Levels[L]) => void;
