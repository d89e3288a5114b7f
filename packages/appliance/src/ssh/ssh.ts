/** Settings of the SSH service. */

export interface SshSettings {
  /** Ciphers, separated by colons. */
  readonly cipherList: string;
  readonly isPasswordAuthenticationEnabled: boolean;
  readonly isKeyAuthenticationEnabled: boolean;
  readonly port: number;
  readonly networkDevices: readonly SshNetworkDevice[];
  /** Of the host key. */
  readonly fingerprint: string;
}

export type SshNetworkDevice = 'all' | 'bond0' | 'bond1' | 'eth0' | 'eth1' | 'eth2' | 'eth3';
