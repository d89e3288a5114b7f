// Media types as keys of a `content`: the version parameter of a vendor media type aside, case and order of no matter.

export interface MediaTypeName {
  /** Without the version; equal for media types that mean the same. */
  readonly key: string;
  /** The version parameter of a vendor media type. */
  readonly version: string | undefined;
}

export function readMediaType(written: string): MediaTypeName {
  const [type = '', ...parameters] = written.split(';').map((part) => part.trim());
  const essence = type.toLowerCase();
  const pairs = parameters.map((parameter) => parameter.replace(/\s*=\s*/, '='));
  const version = essence.startsWith('application/vnd.') ? pairs.find(isVersion) : undefined;
  const others = pairs.filter((pair) => pair !== version).sort();
  return { key: [essence, ...others].join(';'), version: version?.replace(/^version=/i, '') };
}

function isVersion(parameter: string): boolean {
  return /^version=/i.test(parameter);
}
