// The program of `npm start`.
import { repository } from './place.ts';
import { startCommand } from './start-command.ts';

void startCommand(process.argv.slice(2), repository).then((code) => {
  process.exitCode = code;
});
