// The small typed model between the contract and the emitters: all that the generated files say, and nothing else.

import type { Json } from '@lunarest/openapi';

export interface ReleaseModel {
  readonly release: string;
  readonly operations: readonly OperationModel[];
  readonly schemas: readonly SchemaModel[];
  /** The answers given when no operation matches, by `path` and `method`. */
  readonly unmatched: Readonly<Record<string, UnmatchedModel>>;
}

export interface UnmatchedModel {
  readonly status: number;
  readonly errors: readonly string[];
}

export interface OperationModel {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly room: string;
  readonly summary: string;
  readonly description: string | null;
  readonly roles: readonly string[];
  readonly session: string;
  readonly login: readonly string[];
  readonly task: string | null;
  readonly security: readonly string[];
  readonly evidence: EvidenceModel;
  readonly decisions: readonly string[];
  readonly parameters: readonly ParameterModel[];
  readonly body: BodyModel | null;
  readonly responses: readonly ResponseModel[];
}

/** A schema that has a name. */
export interface SchemaModel {
  readonly name: string;
  readonly description: string | null;
  /** True where its type is that of an object with known properties, and not a choice. */
  readonly isObject: boolean;
}

export interface EvidenceModel {
  readonly kind: string;
  readonly releases: readonly string[];
  readonly source: string;
  readonly note?: string;
}

export interface ParameterModel {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description: string;
  /** JSON type of the value. */
  readonly type: string;
  /** An example as text; null where the contract has none. */
  readonly example: string | null;
  /** The only values where the contract has an enum, otherwise none. */
  readonly values: readonly string[];
  /** Values that the contract knows of, where others may exist. */
  readonly known: readonly string[];
  /** Bounds as exact decimal text where the value is an integer, which may exceed what a JavaScript number holds. */
  readonly integer: { readonly minimum: string; readonly maximum: string } | null;
}

export interface BodyModel {
  readonly required: boolean;
  readonly mediaTypes: readonly string[];
  /** Names of the schemas of the first media type, of which a body has one; none where a schema has no name. */
  readonly schemas: readonly string[];
  /** The first example of a JSON body. */
  readonly example: Json | undefined;
}

export interface ResponseModel {
  readonly status: number;
  readonly description: string;
  readonly mediaTypes: readonly string[];
  readonly headers: readonly string[];
  /** Those of the headers that are not on every such answer. */
  readonly optionalHeaders: readonly string[];
  /** Names of the schemas of which a body has one; none where a schema has no name. */
  readonly schemas: readonly string[];
  /** True for a body that is bytes and no text. */
  readonly binary: boolean;
  /** Error identifiers that this status may carry; none for a success. */
  readonly errors: readonly string[];
}
