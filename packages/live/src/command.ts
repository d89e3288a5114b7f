// The commands that read an appliance or its traffic.

export { proxyCommand } from './commands/proxy.ts';
export { recordCommand } from './commands/record.ts';
export { verifyCommand } from './commands/verify.ts';
