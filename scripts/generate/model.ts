// The typed model between the contract and the emitters. It has exactly the facts that the generated files contain.

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

/** A schema with a name. */
export interface SchemaModel {
  readonly name: string;
  readonly description: string | null;
  /** True for an object type with known properties, and not a choice. */
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
  /** An example as text; null when the contract has none. */
  readonly example: string | null;
  /** The only permitted values for an enum, otherwise empty. */
  readonly values: readonly string[];
  /** Known values, where others may exist. */
  readonly known: readonly string[];
  /** Bounds as exact decimal text for an integer, which may exceed the range of JavaScript numbers. */
  readonly integer: { readonly minimum: string; readonly maximum: string } | null;
}

export interface BodyModel {
  readonly required: boolean;
  readonly mediaTypes: readonly string[];
  /** Names of the alternative schemas of the first media type; empty when a schema has no name. */
  readonly schemas: readonly string[];
  /** The first example of a JSON body. */
  readonly example: Json | undefined;
}

export interface ResponseModel {
  readonly status: number;
  readonly description: string;
  readonly mediaTypes: readonly string[];
  readonly headers: readonly string[];
  /** The headers that are not on every such answer. */
  readonly optionalHeaders: readonly string[];
  /** Names of the alternative schemas of a body; empty when a schema has no name. */
  readonly schemas: readonly string[];
  /** True for a body of bytes, not text. */
  readonly binary: boolean;
  /** Error identifiers that this status may have; empty for a success. */
  readonly errors: readonly string[];
}
