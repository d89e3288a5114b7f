// The levels of checks, from the whole document down to one schema.
import type { Located } from '@lunarest/openapi';
import type { Both, Match, Pair } from '../match/match.ts';
import type { MediaTypeView } from '../views/media-type-view.ts';
import type { OperationView } from '../views/operation-view.ts';
import type { BodyView, HeaderView, ParameterView } from '../views/parameter-view.ts';
import type { CallbackView, PathView } from '../views/path-view.ts';
import type { Direction, PropertyView } from '../views/property-view.ts';
import type { ResponseView } from '../views/response-view.ts';
import type { SchemaView } from '../views/schema-view.ts';
import type { SecuritySchemeView } from '../views/security-scheme-view.ts';
import type { ServersView } from '../views/servers-view.ts';
import type { SchemaGraph } from './schema-graph.ts';
import type { Within } from './within.ts';

/** Two schemas, and whether their values are written as text (parameters and headers) rather than as JSON. */
export interface SchemaPair extends Pair<SchemaView> {
  readonly within: Within;
  readonly textual: boolean;
  /** Whether both sides allow the value to be omitted, so that a default applies. */
  readonly omissible: boolean;
  /** Whether the values are error identifiers, which other checks compare for a whole operation. */
  readonly errorId: boolean;
}

export interface PropertyMatch extends Match<PropertyView> {
  /** The location of the enclosing object. */
  readonly within: Within;
  /** Whether the enclosing object rejects properties that it does not name. */
  readonly closed: Both<boolean>;
  /** The flag because of which one side describes the property but does not send it. */
  readonly hiddenBy: 'readOnly' | 'writeOnly' | undefined;
}

interface AlternativeMatch extends Match<SchemaView> {
  readonly within: Within;
}

/** The effect of a keyword's change on the values of its schema; `changed` if unknown. */
export type KeywordEffect = 'narrowed' | 'widened' | 'changed';

export interface KeywordMatch extends SchemaPair {
  readonly keyword: string;
  readonly effect: KeywordEffect;
}

/**
 * The whole schema of a body, parameter or header for which one side rejects values and no check reports it.
 */
export interface WholeMatch extends SchemaPair {
  readonly effect: Exclude<KeywordEffect, 'changed'>;
}

/** A match of things whose keys may be ranges; if one contains the other, the parts by name. */
export interface RangeMatch<T> extends Match<T> {
  /** The parts to which the base's thing was narrowed. */
  readonly narrowedTo: readonly string[];
  /** The parts from which the revision's thing was widened. */
  readonly widenedFrom: readonly string[];
}

/** The servers of two documents or operations, and the addresses that only one of them has, at least one in total. */
export interface ServersMatch extends Pair<ServersView> {
  readonly lost: readonly string[];
  readonly won: readonly string[];
}

/** Two documents with known changes. */
export interface OutcomeMatch extends Pair<Located> {
  /** Whether a change breaks clients. */
  readonly breaks: boolean;
}

/** The levels that requests and answers have alike. */
interface MirroredLevels {
  readonly MediaType: RangeMatch<MediaTypeView>;
  /** Whole values: whether null is one of them. */
  readonly Null: SchemaPair;
  /** Schemas that both have alternatives or both have none. */
  readonly Choice: SchemaPair;
  readonly Schema: SchemaPair;
  readonly Keyword: KeywordMatch;
  readonly Whole: WholeMatch;
  readonly Property: PropertyMatch;
  readonly Alternative: AlternativeMatch;
}

type LevelsOf<D extends Direction> = {
  readonly [L in keyof MirroredLevels as `${D}${L}`]: MirroredLevels[L];
};

export interface Levels extends LevelsOf<'request'>, LevelsOf<'response'> {
  readonly document: Pair<Located>;
  readonly outcome: OutcomeMatch;
  readonly securityScheme: Pair<SecuritySchemeView>;
  readonly servers: ServersMatch;
  readonly path: Match<PathView>;
  readonly operation: Match<OperationView>;
  readonly webhook: Match<CallbackView>;
  readonly callback: Match<CallbackView>;
  readonly requestBody: Match<BodyView>;
  readonly response: RangeMatch<ResponseView>;
  /** Parameters of a request, and headers of an answer. */
  readonly requestField: Match<ParameterView>;
  readonly responseField: Match<HeaderView>;
}

/** A level of requests and answers, without the direction. */
export type MirroredLevel = keyof MirroredLevels | 'Field';

export type LevelName = keyof Levels;

/** Reports a match to the checks of its level. */
export type Visit = <L extends LevelName>(level: L, match: Levels[L]) => void;

/** How the parts of an exchange are visited. */
export interface Visits {
  readonly visit: Visit;
  /** The visit for requests of the other side. */
  readonly turned: Visit;
  /** Whether the server sends the request and the client answers. */
  readonly serverAsks: boolean;
  /** The visits for unstable operations. */
  readonly unstable: () => Visits;
  readonly graph: SchemaGraph;
}
