/** Verifies a secure package and, by default, installs it. */
import { requireHsmSo } from '../auth/require-login.ts';
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import type { ApplianceState } from '../state.ts';
import { type FileSource, type NoFile, readFile } from './home-file.ts';
import { ownSoftware, type PackageFile } from './packages.ts';
import { readPackage, type SimulatedPackage } from './simulated-package.ts';

export interface CreatePackageFileInput {
  readonly source: FileSource;
  readonly authCode: string;
  readonly useDes3?: boolean;
  /** Needs no HSM SO. */
  readonly useEvp?: boolean;
  readonly verifyOnly: boolean;
}

type Failure = NoFile | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'FRAMEWORK_BAD_REQUEST' | 'PACKAGE_AUTHCODE_INVALID';

export const createPackageFile: Operation<CreatePackageFileInput, null, Failure> = (state, input) => {
  const { source, authCode, useDes3 = false, useEvp = false, verifyOnly, caller } = input;
  if (useDes3 && useEvp) return refused('FRAMEWORK_BAD_REQUEST', 'DES3 and EVP exclude each other.');
  if (!useEvp && requireHsmSo(state, caller) !== null) return refused('APPLIANCE_REQUIRE_SO_LOGIN');
  const file = readFile(state, source, '.spkg', caller);
  if (!file.ok) return file;
  const { name, text } = file.value;
  const opened = readPackage(text);
  if (opened?.authCode !== authCode) return refused('PACKAGE_AUTHCODE_INVALID');
  const verified = withFile(state, { id: name, size: text.length, installed: !verifyOnly });
  return done(verifyOnly ? verified : withInstalled(verified, opened), null);
};

function withFile(state: ApplianceState, file: PackageFile): ApplianceState {
  const others = state.packages.files.filter(({ id }) => id !== file.id);
  return { ...state, packages: { ...state.packages, files: [...others, file] } };
}

function withInstalled(state: ApplianceState, { id, version }: SimulatedPackage): ApplianceState {
  const others = state.packages.installed.filter((one) => one.id !== id);
  const packages = { ...state.packages, installed: [...others, { id, version }] };
  return id === ownSoftware
    ? { ...state, packages, system: { ...state.system, version } }
    : { ...state, packages };
}
