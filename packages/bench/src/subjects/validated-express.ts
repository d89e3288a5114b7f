// Express 5 with express-openapi-validator, which checks requests and answers against the contract.
import type { AddressInfo } from 'node:net';
import { newestRelease } from '@lunarest/contract';
import { openApiDocument } from '@lunarest/contract/documents';
import type { ErrorRequestHandler } from 'express';
import express from 'express';
import { middleware } from 'express-openapi-validator';
import { announce } from './announce.ts';
import { addRecordedRoutes } from './recorded-answers.ts';

const app = express();
app.use(express.json({ type: () => true }));
app.use(
  middleware({
    // The type of the option is narrower than OpenAPI 3.1.
    apiSpec: openApiDocument(newestRelease) as never,
    validateApiSpec: false,
    validateRequests: true,
    validateResponses: true,
    validateSecurity: false,
    fileUploader: false,
  }),
);
addRecordedRoutes(app);
// A measured answer must be valid: the bench ends when it is not 2xx.
const refuse: ErrorRequestHandler = (error, _request, response, _next) => {
  response.status(500).json({ message: String(error) });
};
app.use(refuse);
const server = app.listen(0, '127.0.0.1', () => {
  // A server that listens on TCP always has an AddressInfo.
  announce(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
