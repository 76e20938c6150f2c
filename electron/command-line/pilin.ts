// `pilin`: where the process begins. Everything else can be called from a test.
import { main } from './main';
import { processTerminal } from './terminal';

main(process.argv.slice(2), processTerminal()).then((status) => {
  process.exitCode = status;
});
