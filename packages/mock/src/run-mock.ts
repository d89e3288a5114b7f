// `npm run mock`.
import { mockCommand } from './mock-command.ts';

void mockCommand(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
