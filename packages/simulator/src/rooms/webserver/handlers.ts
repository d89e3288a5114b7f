// Room webserver: the web server behind this API, and its blocklist.
import {
  changeBlocklist,
  changeWebServer,
  getBlocklist,
  getWebServer,
  listWebServerActions,
  replaceBlocklist,
} from '@lunarest/appliance/webserver';
import type { HandlersByRelease, NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { urlOf } from '../url-of.ts';
import { doneAnswer } from '../work-answer.ts';

export const webServerHandlers: Pick<
  NewestHandlers<Context>,
  'changeWebServer' | 'getBlocklist' | 'replaceBlocklist' | 'changeBlocklist' | 'listWebServerActions'
> = {
  changeWebServer: ({ body }, context) => context.perform(changeWebServer, { ...body }, doneAnswer),

  getBlocklist: (_request, context) =>
    context.perform(getBlocklist, {}, (blocklist) => ({
      status: 200,
      body: { ...blocklist, actions: urlOf('listWebServerActions') },
    })),

  replaceBlocklist: ({ body }, context) => context.perform(replaceBlocklist, { ...body }, doneAnswer),

  changeBlocklist: ({ body }, context) => context.perform(changeBlocklist, { ...body }, doneAnswer),

  // No action is documented, so the list has no links (decision D-115).
  listWebServerActions: (_request, context) =>
    context.perform(listWebServerActions, {}, () => ({ status: 200, body: { actions: [] } })),
};

export const webServerSettingsHandlers: Pick<NewestHandlers<Context>, 'getWebServer'> = {
  getWebServer: (_request, context) =>
    context.perform(getWebServer, {}, (settings) => ({
      status: 200,
      body: { ...settings, blocklist: urlOf('getBlocklist'), actions: urlOf('listWebServerActions') },
    })),
};

/** Release 14 calls it the blacklist (decision D-115). */
export const webServerSettingsHandlers14: Pick<HandlersByRelease<Context>['14'], 'getWebServer'> = {
  getWebServer: (_request, context) =>
    context.perform(getWebServer, {}, (settings) => ({
      status: 200,
      body: {
        ...settings,
        blacklist: urlOf('getBlocklist', {}, '14'),
        actions: urlOf('listWebServerActions'),
      },
    })),
};
