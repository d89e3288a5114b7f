/** The services of a new appliance. */
import { type Service, type ServiceId, type Services, serviceIds } from './service.ts';

const atWork: readonly ServiceId[] = [
  ...(['cbs', 'network', 'ntls', 'ntp', 'ssh'] as const),
  ...(['stc', 'syslog', 'sysstat', 'webserver'] as const),
];

const running: Service = { running: true, onBoot: true, starts: 1 };
const resting: Service = { running: false, onBoot: false, starts: 0 };

export function initialServices(): Services {
  const services = serviceIds.map((id) => [id, atWork.includes(id) ? running : resting] as const);
  return Object.fromEntries(services) as Services; // its keys are `serviceIds`
}
