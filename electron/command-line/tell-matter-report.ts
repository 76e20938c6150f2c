// What a list of matters would change, and what is wrong in it, for people and for programs.
import type { MatterFile } from '../spreadsheets/matter-file';
import type { Tell } from './tell';

export function tellReport({ terminal, json }: Tell, file: string, { changes, findings }: MatterFile): void {
  for (const { id, name, change, fields } of changes) {
    if (json) terminal.out(JSON.stringify({ type: 'matter', id, name, change, fields }));
    else terminal.out([change, id, name.zh, fields.map(({ field }) => field.zh).join('、')].join('\t'));
  }
  for (const { sheet, cell, severity, sentence, matter } of findings) {
    const place = sheet === '' ? cell : `${sheet}!${cell}`;
    if (json) {
      terminal.out(
        JSON.stringify({ type: 'fault', file, sheet, cell, place, severity, sentence, matter: matter ?? null }),
      );
    }
    terminal.err(
      `${file}: ${place} [${severity === 'block' ? '阻止 block' : '提示 warn'}]\n  ${sentence.zh}\n  ${sentence.en}\n`,
    );
  }
  const count = (change: string): number => changes.filter((one) => one.change === change).length;
  const blocks = findings.filter(({ severity }) => severity === 'block').length;
  terminal.err(
    `新增 ${count('added')}，改动 ${count('changed')}，相同 ${count('same')}；不能导入 ${blocks} 处，提示 ${findings.length - blocks} 处。 / ${count('added')} added, ${count('changed')} changed, ${count('same')} same; ${blocks} not imported, ${findings.length - blocks} warned of.\n`,
  );
}
