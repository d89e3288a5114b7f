/** Room services: services of the appliance. */
export { changeService } from './change-service.ts';
export { getService } from './get-service.ts';
export { listServices } from './list-services.ts';
export { performServiceAction } from './perform-service-action.ts';
