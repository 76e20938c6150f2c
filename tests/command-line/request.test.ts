// What is typed wrong is said at once, with what to type instead; nothing runs.
import { describe, expect, it } from 'vitest';
import { commands } from '../../electron/command-line/commands';
import { run } from './run';

const overWindow = 'examples/cases/pinghu-over-window-first.json';
const rest = ['--office', 'examples/office.json', '--paper', 'all', '--out', 'never-made'];

describe('help', () => {
  it('is given in both languages for the program and for each command', async () => {
    const { status, out } = await run('--help');
    expect(status).toBe(0);
    expect(out.join()).toMatch(/由案件制作文书 \/ make papers from cases/);
    const draft = await run('draft', '--help');
    expect(draft.status).toBe(0);
    expect(draft.out.join()).toContain('--layout stacked|facing|annex');
    expect(draft.out.join()).toContain('单位设置文件 / office file');
  });

  it('sets what a command does apart from its name, however long that is', async () => {
    const shown = (await run('--help')).out.join('\n');
    for (const { does } of commands) expect(shown).toContain(`  ${does.zh} / ${does.en}`);
  });

  it('is shown, as a fault, where no command is given', async () => {
    expect((await run()).status).toBe(2);
  });
});

describe('a request at fault', () => {
  it.each([
    [['drfat'], /没有命令 "drfat"。是否应为 draft？/],
    [['draft', overWindow, ...rest, '--langauge', 'zh'], /没有选项 --langauge。是否应为 --language？/],
    [['draft', overWindow, ...rest, '-l', 'zh'], /没有选项 -l/],
    [['draft', overWindow, ...rest, '--language', 'fr'], /--language 的值 "fr" 无效/],
    [['draft', overWindow, ...rest, '--format', 'pdf,dox'], /是否应为 docx/],
    [['draft', overWindow, ...rest, '--date', '2026-02-29'], /"2026-02-29" 不是存在的日期/],
    [['draft', overWindow, ...rest, '--language'], /--language 后面缺少内容/],
    [['draft', overWindow, ...rest, '--date', '--ready'], /--date 后面缺少内容/],
    [['draft', overWindow, ...rest, '--out', 'b'], /--out 出现了两次/],
    [['draft', overWindow, ...rest, '--ready=yes'], /--ready 是开关/],
    [['draft', overWindow, '--office', 'examples/office.json', '--paper', 'all'], /缺少选项 --out/],
    [['draft', ...rest], /命令 draft 需要 CASE\.json/],
    [['draft', overWindow, ...rest.with(3, 'order-to-corect')], /是否应为 order-to-correct/],
    [['draft', overWindow, ...rest.with(3, 'operation-report')], /此命令不能制作文书 "operation-report"/],
    [['check', overWindow, overWindow, '--office', 'examples/office.json'], /却给了 2 个文件/],
    [['provisions', '--matter', 'x', '--division', '330482', '--at', '2026-11-23'], /事项清单中没有 "x"/],
    [['provisions', '--matter', 'dog-waste', '--division', '3304', '--at', '2026-11-23'], /六位行政区划代码/],
    [['provisions', '--matter', 'dog-waste', '--division', '330482', '--at', 'today'], /"today" 不是存在的日期/],
  ])('%j ends with status 2 and says how to mend it', async (argv, zh) => {
    const { status, out, err } = await run(...argv);
    expect(status).toBe(2);
    expect(err).toMatch(zh);
    expect(out).toEqual([]);
  });

  it('is told as JSON too where JSON is asked for', async () => {
    const { json } = await run('papers', '--jsn', '--json');
    expect(json()).toMatchObject(
      [{ type: 'finding', code: 'option-unknown', path: '--jsn', sentence: { zh: /--json/ } }].map(
        ({ sentence, ...line }) => line,
      ),
    );
  });
});
