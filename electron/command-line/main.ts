// Finds the command, reads its options, runs it, and gives back the exit status. Never ends the process itself.
import { nearestName } from '../../templates/reading/nearest-name';
import { bugText } from './bug-text';
import { commands, findCommand } from './commands';
import { type ExitStatus, exitStatus } from './exit-status';
import { overview, usage } from './help';
import { readRequest, requestFault } from './request';
import { tellFindings } from './tell';
import type { Terminal } from './terminal';

/** @param argv what follows the program's name on the command line */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === 'help') {
    terminal.out(overview());
    return name === undefined ? exitStatus.inputAtFault : exitStatus.done;
  }
  const tell = { terminal, json: argv.includes('--json') };
  const command = findCommand(name);
  if (command === undefined) {
    tellFindings(tell, [unknownCommand(name)]);
    return exitStatus.inputAtFault;
  }
  const request = readRequest(command, rest);
  if (!request.ok) {
    tellFindings(tell, request.findings);
    return exitStatus.inputAtFault;
  }
  if (request.value.has('help')) {
    terminal.out(usage(command));
    return exitStatus.done;
  }
  try {
    const run = await command.load();
    return await run(request.value, terminal);
  } catch (error) {
    terminal.err(`${bugText(error)}\n`);
    return exitStatus.bug;
  }
}

function unknownCommand(name: string) {
  const names = commands.map((command) => command.name);
  const nearest = nearestName(name, names);
  return requestFault('command-unknown', name, {
    zh: `没有命令 "${name}"。${nearest === null ? `可用命令：${names.join('、')}。` : `是否应为 ${nearest}？`}`,
    en: `There is no command "${name}". ${nearest === null ? `The commands are ${names.join(', ')}.` : `Did you mean ${nearest}?`}`,
  });
}
