/** Room services: services of the appliance. */
export { changeService, performServiceAction } from './change-service.ts';
export { getService, listServices } from './service.ts';
