// The Express application: headers for every answer, then the request chain.
import type { Environment } from '@lunarest/appliance';
import express, { type Express } from 'express';
import helmet from 'helmet';

import type { Profile } from './context.ts';
import { documentedHeaders } from './documented-headers.ts';
import { createRequestHandler } from './handle-request.ts';
import type { Log } from './log.ts';
import { secondOpinion, type Validator } from './second-opinion.ts';
import type { Store } from './store.ts';

export interface AppParts {
  readonly store: Store;
  readonly environment: Environment;
  readonly profile: Profile;
  readonly logger: Log;
  /** Judges every request before the server does. */
  readonly validator?: Validator | undefined;
}

export function createApp({ store, environment, profile, logger, validator }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      },
      crossOriginResourcePolicy: { policy: 'cross-origin' },
      // It would bind every port of the host, which for a simulation is often localhost.
      strictTransportSecurity: false,
      // The rest protects pages, and no answer is one.
      crossOriginOpenerPolicy: false,
      originAgentCluster: false,
      xDnsPrefetchControl: false,
      xDownloadOptions: false,
      xPermittedCrossDomainPolicies: false,
      xXssProtection: false,
    }),
  );
  app.use((_request, response, next) => {
    for (const [name, value] of Object.entries(documentedHeaders)) response.setHeader(name, value);
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  if (validator !== undefined) app.use(secondOpinion());
  app.use(createRequestHandler({ store, profile, now: environment.now, logger }));
  return app;
}
