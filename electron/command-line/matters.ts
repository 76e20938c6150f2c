// `pilin matters`: the list of matters, where each comes from, and the facts it asks for; or the list as a file.
import type { FactKey, Matter } from '../../templates/law/schema';
import type { Run } from './commands';
import { exitStatus } from './exit-status';
import { lawFor } from './law-for';

export const matters: Run = async (request, terminal) => {
  if (request.files.length > 0) return (await import('./matter-files')).matterFiles(request, terminal);
  const law = await lawFor(request, terminal);
  if (law === null) return exitStatus.inputAtFault;
  for (const matter of [...law.matters].sort((a, b) => a.order - b.order)) {
    terminal.out(request.has('json') ? JSON.stringify(jsonOf(matter)) : plainOf(matter));
  }
  return exitStatus.done;
};

function jsonOf({ id, order, name, sourceStatus, facts }: Matter) {
  return {
    id,
    order,
    name,
    sourceStatus,
    facts: facts.map(({ key, kind, label, unit, required, choices, min, max }) => ({
      key,
      kind,
      label,
      unit: unit ?? null,
      required,
      ...(choices === undefined ? {} : { choices }),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    })),
  };
}

function plainOf({ id, name, sourceStatus, facts }: Matter): string {
  const asked = facts.map(factOf).join('; ');
  return `${id.padEnd(26)}${name.zh} / ${name.en} [${sourceStatus}]${asked === '' ? '' : `\n    ${asked}`}`;
}

function factOf({ key, kind, unit, required }: FactKey): string {
  return `${key}: ${kind}${unit === undefined ? '' : ` (${unit.zh})`}${required ? ' *' : ''}`;
}
