/** The work of a task as data: a kind, the names of the affected resources, and hashed secrets. */
import type { SecretHash } from '../environment.ts';
import type { CertificateWishes } from '../ntls/certificate-request.ts';
import type { PartitionVersion } from '../partitions/partition.ts';
import type { PartitionRoleId } from '../roles/role.ts';
import type { ServiceActionId } from '../services/change-service.ts';
import type { ServiceId } from '../services/service.ts';
import type { RoleTarget } from '../target.ts';

interface Initialization {
  readonly label: string;
  readonly secret: SecretHash | null;
  /** Present when the Security Officer ordered it, who may reinitialize. */
  readonly again?: boolean;
}

export interface OrderByKind {
  readonly initializeHsm: Initialization & {
    /** From a policy template; absent to keep the policy. */
    readonly soCanResetPin?: boolean;
  };
  readonly zeroizeHsm: Record<never, never>;
  readonly factoryResetHsm: Record<never, never>;
  readonly upgradeFirmware: Record<never, never>;
  readonly rollBackFirmware: Record<never, never>;
  readonly clearTampers: Record<never, never>;
  readonly connectPed: { readonly pedid: string; readonly ipAddress: string; readonly port: number };
  readonly disconnectPed: { readonly pedid: string };
  readonly setPedVector: { readonly hasVector: boolean };
  readonly enterTransport: Record<never, never>;
  readonly recoverTransport: { readonly randomUserString: string };
  readonly createPartition: NewPartition;
  readonly initializePartition: Initialization & { readonly partitionid: string };
  readonly readBackupToken: { readonly partitionid: string };
  readonly backUpObjects: ObjectSelection & { readonly name: string };
  /** Null names the latest backup. */
  readonly restoreObjects: ObjectSelection & { readonly name: string | null };
  readonly initializePartitionRole: {
    readonly partitionid: string;
    readonly roleid: PartitionRoleId;
    readonly secret: SecretHash | null;
  };
  readonly loginRole: { readonly role: RoleTarget; readonly session: string | null };
  readonly logoutHsm: { readonly session: string | null };
  readonly logoutPartition: { readonly partitionid: string; readonly session: string | null };
  readonly changeRoleSecret: NewRoleSecrets;
  readonly resetRole: NewRoleSecrets;
  readonly createChallenge: { readonly role: RoleTarget; readonly challenge: SecretHash | null };
  readonly installNtlsCertificate: { readonly pem: string };
  readonly regenerateNtlsCertificate: CertificateWishes;
  readonly deactivateRole: { readonly role: RoleTarget };
  readonly restartAppliance: Record<never, never>;
  readonly actOnService: { readonly serviceid: ServiceId; readonly actionid: ServiceActionId };
  readonly createCluster: { readonly label: string };
}

export interface NewPartition {
  readonly partitionid: string;
  readonly name: string;
  /** Null takes all the free space. */
  readonly size: number | null;
  readonly version: PartitionVersion;
}

export interface ObjectSelection {
  readonly partitionid: string;
  /** An empty list selects all objects. */
  readonly ids: readonly string[];
}

/** Null keeps the secret: a PED key changes outside of this simulation. */
export interface NewRoleSecrets {
  readonly role: RoleTarget;
  readonly secret: SecretHash | null;
  readonly challenge: SecretHash | null;
}

export type WorkKind = keyof OrderByKind;

// A mapped type lets the compiler relate a kind to its own order.
export type TaskWork<Kind extends WorkKind = WorkKind> = {
  readonly [Each in Kind]: { readonly kind: Each; readonly order: OrderByKind[Each] };
}[Kind];
