/** Room webserver: settings of the web server and its blocklist. */
export { changeBlocklist, replaceBlocklist } from './blocklist.ts';
export { changeWebServer, getBlocklist, getWebServer, listWebServerActions } from './web-server.ts';
