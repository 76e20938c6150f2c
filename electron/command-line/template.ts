// `pilin template`: check a template file, with the line and column of every fault; or show a shipped one to begin with.
import { basename } from 'node:path';
import { catalogue, findKind } from '../../templates/catalogue';
import { nearestName } from '../../templates/reading/nearest-name';
import { readTextFile } from '../store/read-text-file';
import type { Run } from './commands';
import { type ExitStatus, exitStatus } from './exit-status';
import { requestFault } from './request';
import { type Tell, tellFindings } from './tell';

const largestFileBytes = 2_000_000;

export const template: Run = async (request, terminal) => {
  const tell: Tell = { terminal, json: request.has('json') };
  const [verb = '', subject = ''] = request.files;
  if (verb === 'check') return check(subject, tell);
  if (verb === 'show') return show(subject, tell);
  tellFindings(tell, [
    requestFault('command-unknown', verb, {
      zh: `template 之后应为 check 文件 或者 show 文书种类，现为“${verb}”。`,
      en: `After template comes check FILE or show KIND, not "${verb}".`,
    }),
  ]);
  return exitStatus.inputAtFault;
};

/** As it is asked before a template is taken over in the desk. Warnings alone leave the status at 0. */
async function check(file: string, tell: Tell): Promise<ExitStatus> {
  const text = await readTextFile(file, largestFileBytes);
  if (!text.ok) {
    tellFindings(tell, text.findings, { file });
    return exitStatus.inputAtFault;
  }
  // YAML is read by this command alone.
  const { checkText } = await import('../../templates/compose/check-template');
  const { judgeOwnTemplate } = await import('../../templates/compose/own-template');
  const { faults } = checkText(text.value, basename(file), judgeOwnTemplate);
  for (const { line, column, severity, sentence, path } of faults) {
    if (tell.json) tell.terminal.out(JSON.stringify({ type: 'fault', file, line, column, severity, path, sentence }));
    const mark = severity === 'block' ? '阻止 block' : '提示 warn';
    tell.terminal.err(`${file}:${line}:${column} [${mark}]\n  ${sentence.zh}\n  ${sentence.en}\n`);
  }
  const blocks = faults.filter(({ severity }) => severity === 'block').length;
  tell.terminal.err(
    `阻止 ${blocks} 项，提示 ${faults.length - blocks} 项。 / ${blocks} block, ${faults.length - blocks} warn.\n`,
  );
  return blocks > 0 ? exitStatus.inputAtFault : exitStatus.done;
}

async function show(id: string, { terminal, json }: Tell): Promise<ExitStatus> {
  const kind = findKind(id);
  if (kind === undefined) {
    tellFindings({ terminal, json }, [noSuchKind(id)]);
    return exitStatus.inputAtFault;
  }
  const { shippedText } = await import('../../templates/workshop/shipped-text');
  const { templateYaml } = await import('../../templates/workshop/template-yaml');
  terminal.out(json ? JSON.stringify(shippedText(kind)) : templateYaml(shippedText(kind), kind.name).trimEnd());
  return exitStatus.done;
}

function noSuchKind(id: string) {
  const ids = catalogue.map((kind) => kind.id);
  const nearest = nearestName(id, ids);
  return requestFault('option-value', 'show', {
    zh: `没有文书种类 "${id}"。${nearest === null ? '可用 pilin papers 查看。' : `是否应为 ${nearest}？`}`,
    en: `There is no kind of paper "${id}". ${nearest === null ? 'See pilin papers.' : `Did you mean ${nearest}?`}`,
  });
}
