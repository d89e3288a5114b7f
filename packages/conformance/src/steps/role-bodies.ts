// Bodies of the roles of a password appliance after their owners have changed the initial passwords.

const settled = {
  activated: false,
  initialized: true,
  lockedOut: false,
  loginAttemptsLeft: 10,
  pinToBeChanged: false,
  challengeToBeChanged: false,
  primaryAuthentication: 'PIN',
  secondaryAuthentication: 'None',
  indirectLoginVersion: 'None',
  changePasswordAttemptsLeft: 3,
} as const;

export const hsmSo = { ...settled, id: 'so', name: 'Security Officer', loginAttemptsLeft: 3 } as const;
export const auditor = { ...settled, id: 'audit', name: 'Auditor' } as const;
export const officer = { ...settled, id: 'co', name: 'Crypto Officer' } as const;
export const user = { ...settled, id: 'cu', name: 'Crypto User' } as const;
