/** Addresses and host names. */

const octets = 4;
const bitsOfOctet = 8;
/** First octet of the first reserved address. */
const firstReserved = 240;

export function isIp4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === octets && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}

/** The mask for a prefix length, for example `255.255.255.0` for 24. */
export function maskOfPrefix(length: number): string {
  const bits = Array.from({ length: octets }, (_, index) =>
    Math.min(Math.max(length - index * bitsOfOctet, 0), bitsOfOctet),
  );
  return bits.map((ones) => 256 - 2 ** (bitsOfOctet - ones)).join('.');
}

/** True when both addresses are in one network of this prefix length. */
export function isInNetwork(address: string, other: string, prefix: number): boolean {
  return networkOf(address, prefix) === networkOf(other, prefix);
}

/** True for a host name and for the address of a single host; a name of digits and dots must be such an address. */
export function isHost(address: string): boolean {
  if (!/^[\d.]+$/.test(address)) return true;
  return isIp4(address) && Number(address.split('.')[0]) < firstReserved && !/^0+\./.test(address);
}

/** Whether a host answers: every valid one outside the reserved domain `invalid`. */
export function isReachable(address: string): boolean {
  return isHost(address) && !/(^|\.)invalid\.?$/i.test(address);
}

function networkOf(address: string, prefix: number): number {
  const bits = address.split('.').reduce((value, part) => value * 2 ** bitsOfOctet + Number(part), 0);
  return Math.floor(bits / 2 ** (octets * bitsOfOctet - prefix));
}

/** Every label must begin and end with a letter or a digit; the contract's pattern requires it for the whole name only. */
export function isHostName(name: string): boolean {
  return name.split('.').every((label) => /^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/.test(label));
}
