/** The part of JSON Schema that describes the types of the state. */
export interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly const?: string;
  readonly enum?: readonly (string | number)[];
  /** Of the value, or the alternatives. */
  readonly type?: Kind | readonly Kind[];
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** Of every other property; false for none. */
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
}

export interface StateSchema extends Schema {
  readonly $schema: string;
  readonly definitions: Readonly<Record<string, Schema>>;
}

export type Kind = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array';
