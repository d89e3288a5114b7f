/** Applies a license for the HSM SO. */
import { requireHsmSo } from '../auth/require-login.ts';
import { refuseMore } from '../capacity.ts';
import { done, type Operation, refused } from '../operation.ts';
import { type FileSource, type NoFile, readFile } from './home-file.ts';
import { readLicense, type Upgrade } from './packages.ts';

interface CreateUpgradeInput {
  readonly source: FileSource;
}

type Failure =
  | NoFile
  | 'APPLIANCE_REQUIRE_SO_LOGIN'
  | 'FRAMEWORK_BAD_REQUEST'
  | 'UPGRADE_LICENSE_ALREADY_APPLIED'
  | 'UPGRADE_UPLOADED_LICENSE_INVALID';

export const createUpgrade: Operation<CreateUpgradeInput, Upgrade, Failure> = (state, { source, caller }) => {
  if (requireHsmSo(state, caller) !== null) return refused('APPLIANCE_REQUIRE_SO_LOGIN');
  const file = readFile(state, source, '.lic', caller);
  if (!file.ok) return file;
  const upgrade = readLicense(file.value.text);
  if (upgrade === null) return refused('UPGRADE_UPLOADED_LICENSE_INVALID');
  const { upgrades } = state.packages;
  if (upgrades.some(({ id }) => id === upgrade.id)) return refused('UPGRADE_LICENSE_ALREADY_APPLIED');
  const refusal = refuseMore('upgrades', upgrades);
  return (
    refusal ?? done({ ...state, packages: { ...state.packages, upgrades: [...upgrades, upgrade] } }, upgrade)
  );
};
