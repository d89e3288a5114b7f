/** Room ssh: settings of the SSH service. */
export { changeSsh } from './change-ssh.ts';
export { getSsh } from './get-ssh.ts';
export { performSshAction } from './perform-ssh-action.ts';
