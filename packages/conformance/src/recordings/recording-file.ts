// How a recording of a client is written down in YAML.
import { releases } from '@lunarest/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Any JSON value. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value };

export interface RecordingFile extends WrittenSettings {
  readonly source: string;
  readonly kind: 'documented' | 'sample' | 'observed';
  /** By what the client is, or does. */
  readonly clients: Readonly<Record<string, WrittenClient>>;
}

interface WrittenSettings {
  /** What stands behind `version=` in the media type; empty for the newest. */
  readonly version?: string;
  /** Values that depend on the appliance, with one that stands for them where there is no appliance. */
  readonly given?: Readonly<Record<string, string>>;
}

export interface WrittenClient extends WrittenSettings {
  /** How it says who it is: user name and password, a private session, both on each request, or a certificate. */
  readonly login: 'basic' | 'session' | 'session and basic' | 'certificate';
  readonly profile?: 'documented' | 'observed';
  readonly scenario?: 'demo' | 'ped';
  readonly steps: readonly WrittenStep[];
}

export interface WrittenStep {
  /** Method and path; braces stand for a given value or one of an earlier answer: `{hsms[0].id}`, or `{users[].id}` for each. */
  readonly send: string;
  /** The URLs of an earlier answer to which it is sent; the path of `send` is then their template. */
  readonly follows?: string;
  readonly media?: 'json' | 'octet-stream';
  /** JSON, or with `media: octet-stream` a text. */
  readonly body?: Value;
  /** Another user than that of the other steps. */
  readonly as?: { readonly user: string; readonly password: string };
  /** The statuses with which the client goes on. */
  readonly expects: number | readonly number[];
  /** The status after which it sends the step again. */
  readonly 'tries again on'?: number;
  /** What it takes from the answer: a place such as `users[].id`, and its JSON type. */
  readonly reads?: Readonly<Record<string, string>>;
  /** The whole answer, where it is printed or was captured. Names and types count, other values do not. */
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

/** Whether a parsed file has the form of recordings. */
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
