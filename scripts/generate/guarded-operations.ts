// The operations that use the password of the HSM SO, before which the client checks the remaining logins.

interface GuardedOperation {
  /** The function of the client that makes a method which checks first. */
  readonly method: string;
  /** The condition under which the operation is not sent. */
  readonly refused: string;
}

const lastLogin = 'when the SO has one login left and `force` is not set';

export const guardedOperations: Readonly<Record<string, GuardedOperation>> = {
  loginHsm: { method: 'guardedLogin', refused: lastLogin },
  changeHsmRolePassword: {
    method: 'guardedPasswordChange',
    refused: `${lastLogin}: a wrong old password counts as a failed login`,
  },
};
