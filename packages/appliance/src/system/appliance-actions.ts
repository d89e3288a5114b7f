/** The actions of the appliance itself. */

export const applianceActions = ['reboot', 'powerOff', 'regenerateCertificate'] as const;

export type ApplianceActionId = (typeof applianceActions)[number];

/** The actions before `powerOff` was added. */
export const earlyApplianceActions = ['reboot', 'regenerateCertificate'] as const;

export function isOneOf<Id extends string>(ids: readonly Id[], id: string): id is Id {
  return ids.some((known) => known === id);
}
