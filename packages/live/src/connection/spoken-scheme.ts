// The scheme that a port speaks, when an appliance does not answer in that of its address.
import { request } from 'node:http';
import { connect } from 'node:tls';
import { placeOf } from './connect.ts';

/** Upper bound in milliseconds on the time for one attempt. */
const patience = 3000;

/** A sentence with the right address when the port speaks the other one of http and https, and otherwise an empty text. */
export async function schemeAdvice(target: URL): Promise<string> {
  const place = placeOf(target);
  const speaksTls = await startsTls(place);
  const isPlain = target.protocol === 'http:';
  const isOther = isPlain ? speaksTls : !speaksTls && (await answersInPlain(place));
  const other = isPlain ? 'https' : 'http';
  return isOther ? ` The port speaks ${other}: try --url ${other}://${target.hostname}:${place.port}.` : '';
}

type Place = ReturnType<typeof placeOf>;

function startsTls({ host, port }: Place): Promise<boolean> {
  return new Promise((resolve) => {
    // Nothing is sent, so the certificate does not matter.
    const socket = connect({ host, port: Number(port), rejectUnauthorized: false });
    const settle = (spoken: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(spoken);
    };
    const timer = setTimeout(settle, patience, false);
    socket.once('secureConnect', () => settle(true)).on('error', () => settle(false));
    socket.on('close', () => settle(false));
  });
}

function answersInPlain(place: Place): Promise<boolean> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(patience);
    const sent = request({ ...place, method: 'HEAD', agent: false, signal });
    sent.on('response', ({ statusCode }) => {
      // Some servers answer a request without TLS with 400 where they require TLS.
      resolve(statusCode !== 400);
      sent.destroy();
    });
    sent.on('error', () => resolve(false)).on('close', () => resolve(false));
    sent.end();
  });
}
