/** Roles of appliance users: built-in and custom ones. */

export const builtInRoles = {
  admin: 'Administrator',
  operator: 'Operator',
  monitor: 'Monitor',
  audit: 'Auditor',
} as const;

export type BuiltInRole = keyof typeof builtInRoles;

export interface CustomRole {
  readonly id: string;
  /** Empty for none. */
  readonly fullName: string;
  /** `METHOD:/path`, in the given order. */
  readonly rules: readonly string[];
}

export interface RoleDescription {
  readonly roleId: string;
  readonly fullName: string;
  readonly changeable: boolean;
}

export function isBuiltInRole(id: string): id is BuiltInRole {
  return Object.hasOwn(builtInRoles, id);
}
