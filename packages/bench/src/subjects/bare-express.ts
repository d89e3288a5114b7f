// Typical Express 5: a JSON body parser, a route for each workload, no validation, no sessions.
import type { AddressInfo } from 'node:net';
import express from 'express';
import { announce } from './announce.ts';
import { addRecordedRoutes } from './recorded-answers.ts';

const app = express();
app.use(express.json({ type: () => true }));
addRecordedRoutes(app);
const server = app.listen(0, '127.0.0.1', () => {
  // A server that listens on TCP always has an AddressInfo.
  announce(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
