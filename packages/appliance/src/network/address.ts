/** Addresses of the network that the simulated appliance lives in. */

const octets = 4;
const bitsOfOctet = 8;
/** Addresses from here on are reserved, and nobody answers there. */
const firstReserved = 240;

export function isIp4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === octets && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}

/** The mask of a prefix length, for example `255.255.255.0` of 24. */
export function maskOfPrefix(length: number): string {
  const bits = Array.from({ length: octets }, (_, index) =>
    Math.min(Math.max(length - index * bitsOfOctet, 0), bitsOfOctet),
  );
  return bits.map((ones) => 256 - 2 ** (bitsOfOctet - ones)).join('.');
}

/** True when both addresses lie in one network of this prefix length. */
export function isInNetwork(address: string, other: string, prefix: number): boolean {
  return networkOf(address, prefix) === networkOf(other, prefix);
}

/** A host of this address could exist: neither a name made of digits alone nor an address that means none or all. */
export function isHost(address: string): boolean {
  if (!/^[\d.]+$/.test(address)) return true;
  return isIp4(address) && Number(address.split('.')[0]) < firstReserved && !/^0+\./.test(address);
}

/** Whether a host answers: every one but those of the domain `invalid`, which is reserved for that, and impossible ones. */
export function isReachable(address: string): boolean {
  return isHost(address) && !/(^|\.)invalid\.?$/i.test(address);
}

function networkOf(address: string, prefix: number): number {
  const bits = address.split('.').reduce((value, part) => value * 2 ** bitsOfOctet + Number(part), 0);
  return Math.floor(bits / 2 ** (octets * bitsOfOctet - prefix));
}
