/** Shows the settings of the web server and of its blocklist. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import type { Blocklist, WebServer } from './web-server.ts';

export const getWebServer: Operation<unknown, Omit<WebServer, 'blocklist'>, never> = (state) => {
  const { blocklist: _, ...settings } = state.webServer;
  return done(state, settings);
};

export const getBlocklist: Operation<unknown, Blocklist, never> = (state) =>
  done(state, state.webServer.blocklist);
