/** The firmware of the HSM. */
import { type FirmwareImages, supportsSmk } from '../hsms/firmware.ts';
import { withHsm } from '../state-changes.ts';
import { type Change, demand } from './change.ts';

/** Refuses an invalid version, and one that is too old for an existing partition. */
export function firmware(version: string, images: Partial<FirmwareImages> = {}): Change {
  return (state) => {
    demand(/^\d+\.\d+\.\d+$/.test(version) ? null : `${version} is not a firmware version such as 7.8.9.`);
    const firmwareImages = { ...state.hsm.firmwareImages, ...images };
    const shaped = withHsm(state, { firmware: version, firmwareImages });
    const newer = Object.values(state.hsm.partitions).find((partition) => partition.version === 1);
    demand(
      newer === undefined || supportsSmk(shaped.hsm)
        ? null
        : `Firmware ${version} does not know version 1, which the partition ${newer.name} has.`,
    );
    return shaped;
  };
}
