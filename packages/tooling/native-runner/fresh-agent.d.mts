import { Dispatcher } from 'undici';

/** A dispatcher for `fetch` and `request` with connections that no server has closed, even after a pause of this process. */
export class FreshAgent extends Dispatcher {}
