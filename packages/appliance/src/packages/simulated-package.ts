/** The text that stands for a secure package, which only the vendor can build. */

export interface SimulatedPackage {
  readonly id: string;
  readonly version: string;
  readonly authCode: string;
}

const lines =
  /^package: (?<id>[\w.-]+)\r?\nversion: (?<version>[\w.-]+)\r?\nauthcode: (?<authCode>[A-Za-z0-9/]{16})\s*$/;

/** @returns null for any other text */
export function readPackage(text: string): SimulatedPackage | null {
  const { id, version, authCode } = lines.exec(text)?.groups ?? {};
  return id === undefined || version === undefined || authCode === undefined
    ? null
    : { id, version, authCode };
}
