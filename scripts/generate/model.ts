// The small typed model between the contract and the emitters: all that the generated files say, and nothing else.

export interface ReleaseModel {
  readonly release: string;
  readonly operations: readonly OperationModel[];
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
  /** Bounds as exact decimal text where the value is an integer, which may exceed what a JavaScript number holds. */
  readonly integer: { readonly minimum: string; readonly maximum: string } | null;
}

export interface BodyModel {
  readonly required: boolean;
  readonly mediaTypes: readonly string[];
}

export interface ResponseModel {
  readonly status: number;
  readonly description: string;
  readonly mediaTypes: readonly string[];
  readonly headers: readonly string[];
  /** Those of the headers that are not on every such answer. */
  readonly optionalHeaders: readonly string[];
  /** True for a body that is bytes and no text. */
  readonly binary: boolean;
  /** Error identifiers that this status may carry; none for a success. */
  readonly errors: readonly string[];
}
