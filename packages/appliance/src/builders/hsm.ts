/** An initialized HSM. */
import { type FirmwareImages, supportsSmk } from '../hsms/firmware.ts';
import type { Authentication } from '../hsms/hsm.ts';
import { freshPeds, noPeds } from '../hsms/ped.ts';
import { freshRole } from '../roles/role.ts';
import { withHsm } from '../state-changes.ts';
import { type Change, demand } from './change.ts';
import { secretRole } from './secret-role.ts';

export interface HsmParts {
  readonly label: string;
  /** `ped` for an HSM whose roles log in with PED keys; unchanged by default. */
  readonly authentication?: Authentication;
  /** Password of the Security Officer; null or left out on a PED HSM. */
  readonly so?: string | null;
  /** Password of the Auditor, or null for a PED key; without it the role is not initialized. */
  readonly audit?: string | null;
  /** HSM policy 15: the partition Security Officer may reset the Crypto Officer. */
  readonly soCanResetPin?: boolean;
}

/** Initializes the HSM. Refuses to change its authentication while it has partitions. */
export function hsm({ label, so, audit, ...parts }: HsmParts): Change {
  return (state, env) => {
    const { authentication = state.hsm.authentication, soCanResetPin = state.hsm.soCanResetPin } = parts;
    const kept = authentication === state.hsm.authentication;
    demand(
      kept || Object.keys(state.hsm.partitions).length === 0
        ? null
        : `The HSM has partitions whose roles do not log in by ${authentication}.`,
    );
    demand(
      authentication === 'ped' && typeof so === 'string'
        ? 'The Security Officer of a PED HSM must not have a password.'
        : null,
    );
    const otherPeds = authentication === 'ped' ? freshPeds : noPeds;
    const peds = kept ? state.hsm.peds : otherPeds;
    const target = { ...state.hsm, authentication };
    const roles = {
      so: secretRole(target, 'the HSM Security Officer', so ?? null, env),
      audit: audit === undefined ? freshRole : secretRole(target, 'the Auditor', audit, env),
    };
    return withHsm(state, { label, authentication, soCanResetPin, peds, roles, initialized: true });
  };
}

/** Sets the firmware. Refuses an invalid version, and one that is too old for an existing partition. */
export function firmware(version: string, images: Partial<FirmwareImages> = {}): Change {
  return (state) => {
    demand(/^\d+\.\d+\.\d+$/.test(version) ? null : `${version} is not a firmware version such as 7.8.9.`);
    const firmwareImages = { ...state.hsm.firmwareImages, ...images };
    const shaped = withHsm(state, { firmware: version, firmwareImages });
    const newer = Object.values(state.hsm.partitions).find((partition) => partition.version === 1);
    demand(
      newer === undefined || supportsSmk(shaped.hsm)
        ? null
        : `The partition ${newer.name} has version 1, which firmware ${version} does not support.`,
    );
    return shaped;
  };
}
