/** Room webserver: settings of the web server and its blocklist. */
export { changeBlocklist, replaceBlocklist } from './change-blocklist.ts';
export { changeWebServer } from './change-web-server.ts';
export { getBlocklist, getWebServer } from './get-web-server.ts';
export { listWebServerActions } from './list-web-server-actions.ts';
