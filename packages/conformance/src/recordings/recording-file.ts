// The YAML format of recordings of clients.
import { releases } from '@lunarest/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Any JSON value. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value };

export interface RecordingFile extends WrittenSettings {
  readonly source: string;
  readonly kind: 'documented' | 'sample' | 'observed';
  /** By name of the client, or a description of its task. */
  readonly clients: Readonly<Record<string, WrittenClient>>;
}

interface WrittenSettings {
  /** The text after `version=` in the media type; empty for the newest release. */
  readonly version?: string;
  /** Values that depend on the appliance, with a default where no appliance is tested. */
  readonly given?: Readonly<Record<string, string>>;
}

export interface WrittenClient extends WrittenSettings {
  /** The authentication: user name and password, a private session, both in each request, or a certificate. */
  readonly login: 'basic' | 'session' | 'session and basic' | 'certificate';
  readonly profile?: 'documented' | 'observed';
  readonly scenario?: 'demo' | 'ped';
  readonly steps: readonly WrittenStep[];
}

export interface WrittenStep {
  /** Method and path. Braces hold the name of a given value or a place in an earlier answer: `{hsms[0].id}`, or `{users[].id}` for each. */
  readonly send: string;
  /** The place of URLs in an earlier answer; the step is sent to each, and the path of `send` is their template. */
  readonly follows?: string;
  readonly media?: 'json' | 'octet-stream';
  /** JSON; a text with `media: octet-stream`. */
  readonly body?: Value;
  /** The user of this step, where it differs from the other steps. */
  readonly as?: { readonly user: string; readonly password: string };
  /** The statuses after which the client continues. */
  readonly expects: number | readonly number[];
  /** The status after which the client repeats the step. */
  readonly 'tries again on'?: number;
  /** The values that the client reads: JSON type by place, such as `users[].id`. */
  readonly reads?: Readonly<Record<string, string>>;
  /** The whole answer, where the source prints it. Names and types must match; other values may differ. */
  readonly shows?: Value;
  readonly location?: string;
}

const text = { type: 'string' };
const texts = { type: 'object', additionalProperties: text };
const status = { type: 'integer', minimum: 200, maximum: 599 };
const settings = { version: { enum: ['', '15', ...releases] }, given: texts };

const step = {
  type: 'object',
  additionalProperties: false,
  required: ['send', 'expects'],
  properties: {
    send: { type: 'string', pattern: '^[A-Z]+ /\\S*$' },
    follows: text,
    media: { enum: ['json', 'octet-stream'] },
    body: true,
    as: { type: 'object', required: ['user', 'password'], additionalProperties: text },
    expects: { anyOf: [status, { type: 'array', minItems: 1, items: status }] },
    'tries again on': status,
    reads: {
      type: 'object',
      additionalProperties: { enum: ['string', 'integer', 'number', 'boolean', 'array'] },
    },
    shows: true,
    location: text,
  },
};

const client = {
  type: 'object',
  additionalProperties: false,
  required: ['login', 'steps'],
  properties: {
    ...settings,
    login: { enum: ['basic', 'session', 'session and basic', 'certificate'] },
    profile: { enum: ['documented', 'observed'] },
    scenario: { enum: ['demo', 'ped'] },
    steps: { type: 'array', minItems: 1, items: step },
  },
};

/** True where a parsed file has the format of recordings. */
export const isRecordingFile = new Ajv2020({ strict: false }).compile<RecordingFile>({
  type: 'object',
  additionalProperties: false,
  required: ['source', 'kind', 'clients'],
  properties: {
    ...settings,
    source: text,
    kind: { enum: ['documented', 'sample', 'observed'] },
    clients: { type: 'object', additionalProperties: client },
  },
});
