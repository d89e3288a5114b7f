// An appliance in the page: it keeps its state, and no request leaves the page.
import { createAppliance, userPasswords } from '@lunarest/browser';
import { setupWorker } from 'msw/browser';
import { createLuna } from './luna.ts';

const url = 'https://luna.example';

export const appliance = createAppliance({ url });
export const worker = setupWorker(...appliance.handlers());
export const startAppliance = () => worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
export const createTestLuna = () => createLuna(url, userPasswords.admin);
