// Lets V8 wait longer before it optimizes a function. A review or a test run calls thousands of functions within a few seconds; at
// V8's usual pace, up to half of its processor time goes to optimizing them. Import this module before code that V8 has kept from
// an earlier run: V8 refuses code that was compiled under other flags.
import { setFlagsFromString } from 'node:v8';

const [version] = process.versions.v8.split('.').map(Number);
// Eight times the usual value. From version 12 on, V8 counts calls instead of bytes of executed code.
setFlagsFromString(version < 12 ? '--interrupt-budget=540000' : '--invocation-count-for-turbofan=24000');
