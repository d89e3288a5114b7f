// Replays a recorded client against the reference server: sends its requests and expects answers after which it continues.
import {
  hsmPasswords,
  partitionChallenges,
  partitionIds,
  partitionPasswords,
  serialNumber,
  userPasswords,
} from '@lunarest/server';
import { giveCertificate, type KeyHolder, type LoginChallenge } from '../steps/prepared-users.ts';
import { startBench } from '../target/bench.ts';
import { basic, call, cookieOf, credentials, type RawAnswer, type RawRequest } from '../target/call.ts';
import type { ClientRecording, RecordedStep, Value } from './client-recordings.ts';
import { expectTaken } from './expect-taken.ts';
import { type Filling, fillIn, pathsOf } from './fill-in.ts';

/** Values of the appliance under test for the placeholders of recordings. */
const seeded = {
  hsmid: serialNumber,
  partitionid: partitionIds.payments,
  adminPassword: userPasswords.admin,
  soPassword: hsmPasswords.so,
  officerPassword: partitionPasswords.co,
  userPassword: partitionPasswords.cu,
  userChallenge: partitionChallenges.cu,
};

type Headers = Readonly<Record<string, string>>;

/** Fails the test at the first answer after which the client would stop. */
export async function playRecording(recording: ClientRecording): Promise<void> {
  const { scenario, profile, login } = recording;
  const bench = await startBench({ scenario, profile });
  const holder = login === 'certificate' ? giveCertificate(bench) : undefined;
  const answers: Value[] = [];
  let given: Filling['given'] = { ...recording.given, ...seeded, ...personOf(holder) };
  let caller = await callerOf(bench.url, recording);
  for (const step of recording.steps) {
    for (const path of pathsOf(step, { given, answers })) {
      const request = requestOf(recording, step, path, caller, { given, answers });
      let answer = await call(bench.url, request);
      while (answer.status === step.triesAgainOn) {
        bench.clock.pass(60_000);
        answer = await call(bench.url, request);
      }
      expectTaken(step, path, answer, { given, answers });
      // A body is JSON or a text.
      answers.push((answer.body ?? null) as Value);
      caller = { ...caller, ...cookieOf(answer) };
      given = { ...given, ...answeredChallenge(holder, answer) };
    }
  }
}

function requestOf(
  recording: ClientRecording,
  step: RecordedStep,
  path: string,
  caller: Headers,
  filling: Filling,
): RawRequest {
  const who = step.as === undefined ? caller : credentials(step.as.user, step.as.password);
  const body = step.body === undefined ? undefined : fillIn(step.body, filling);
  return {
    method: step.method,
    path,
    headers: { ...mediaTypeOf(recording, step.media), ...who },
    body: typeof body === 'string' || body === undefined ? body : JSON.stringify(body),
  };
}

function mediaTypeOf({ version }: ClientRecording, media: RecordedStep['media'] = 'json'): Headers {
  return { 'content-type': `application/vnd.safenetinc.lunasa+${media};version=${version}` };
}

/** The headers that authenticate the client. */
async function callerOf(url: string, recording: ClientRecording): Promise<Headers> {
  if (recording.login === 'certificate') return {};
  if (recording.login === 'basic') return basic('admin');
  const headers = { ...mediaTypeOf(recording), ...basic('admin') };
  const opened = await call(url, { method: 'POST', path: '/auth/session', headers, body: '{}' });
  return recording.login === 'session' ? cookieOf(opened) : { ...basic('admin'), ...cookieOf(opened) };
}

function personOf(holder: KeyHolder | undefined): Filling['given'] {
  return holder === undefined ? {} : { robot: holder.username, certificate: holder.certificate };
}

function answeredChallenge(holder: KeyHolder | undefined, { body }: RawAnswer): Filling['given'] {
  return holder !== undefined && isChallenge(body) ? { challengeResponse: holder.answer(body) } : {};
}

function isChallenge(body: unknown): body is LoginChallenge {
  return typeof body === 'object' && body !== null && 'challenge' in body && 'nonce' in body;
}
