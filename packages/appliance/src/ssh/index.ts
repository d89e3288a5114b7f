/** Room ssh: settings of the SSH service. */
export { changeSsh, getSsh, performSshAction } from './ssh.ts';
