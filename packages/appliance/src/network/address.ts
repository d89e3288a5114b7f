/** Addresses and host names. */

/** Addresses of the simulated network. */
const octets = 4;
const bitsOfOctet = 8;
/** Addresses from this one on are reserved, and no host answers there. */
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

/** A valid host address or name: not a name of digits alone, and not the address of no host or of all hosts. */
export function isHost(address: string): boolean {
  if (!/^[\d.]+$/.test(address)) return true;
  return isIp4(address) && Number(address.split('.')[0]) < firstReserved && !/^0+\./.test(address);
}

/** Whether a host answers: all but invalid ones and those of the domain `invalid`, which is reserved for that. */
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
