// A package or a license from a request: the name of a file, or its content.
import type { CreatePackageFileInput, FileSource } from '@lunarest/appliance/packages';
import type { NewestHandlers, Upload } from '@lunarest/contract';
import { fromBase64, toBase64 } from '../../bytes.ts';
import type { Context } from '../../context.ts';

type SentPackageRequest = Parameters<NewestHandlers<Context>['createPackageFile']>[0];
type SentPackage = Omit<CreatePackageFileInput, 'verifyOnly'>;

/** Null for a form that violates the contract. */
export function sentPackage(request: SentPackageRequest): SentPackage | null {
  if (request.mediaType === 'multipart') return fromForm(request.body);
  const { file, ...settings } = request.body;
  return { ...settings, source: { kind: 'home', name: file } };
}

const settingNames = ['authCode', 'useDes3', 'useEvp'];

function fromForm(parts: readonly Upload[]): SentPackage | null {
  const files = parts.filter(({ field, name }) => field === 'file' && name !== '');
  const settings = parts.filter(({ field, name }) => settingNames.includes(field) && name === '');
  const [file] = files;
  const names = new Set(settings.map(({ field }) => field));
  if (file === undefined || files.length + names.size !== parts.length) return null;
  const texts = Object.fromEntries(settings.map(({ field, content }) => [field, textOf(content)]));
  const { authCode = '', useDes3 = 'false', useEvp = 'false' } = texts;
  if (!/^[A-Za-z0-9/]{16}$/.test(authCode) || !isTruthValue(useDes3) || !isTruthValue(useEvp)) return null;
  const source = { kind: 'sent', name: file.name, content: file.content } as const;
  return { source, authCode, useDes3: useDes3 === 'true', useEvp: useEvp === 'true' };
}

function textOf(content: string): string {
  return new TextDecoder().decode(fromBase64(content));
}

function isTruthValue(text: string): boolean {
  return text === 'true' || text === 'false';
}

type SentLicenseRequest = Parameters<NewestHandlers<Context>['createUpgrade']>[0];

/** A license from a request: a file name, or the content of the file. */
export function sentLicense(request: SentLicenseRequest): FileSource {
  if (request.mediaType === 'json') return { kind: 'home', name: request.body.file };
  // A file sent as the request body has no name.
  const content = toBase64(new TextEncoder().encode(request.body));
  return { kind: 'sent', name: 'sent.lic', content };
}
