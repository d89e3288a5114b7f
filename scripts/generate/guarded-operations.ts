// The operations that use the password of the HSM SO, before which the client checks the remaining logins.

interface GuardedOperation {
  /** The function of the client that checks. */
  readonly before: string;
  /** The condition under which the operation is not sent. */
  readonly refused: string;
}

const lastLogin = 'when the SO has one login left and `force` is not set';

export const guardedOperations: Readonly<Record<string, GuardedOperation>> = {
  loginHsm: { before: 'beforeLogin', refused: lastLogin },
  changeHsmRolePassword: {
    before: 'beforePasswordChange',
    refused: `${lastLogin}: a wrong old password counts as a failed login`,
  },
};
