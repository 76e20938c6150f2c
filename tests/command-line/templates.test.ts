// Templates on the command line: which are in use, and what is wrong with a file, by line and column.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, findKind, type Kind } from '../../templates/catalogue';
import { readOffice } from '../../templates/office/read-office';
import { withEdition } from '../../templates/workshop/editions';
import { shippedText } from '../../templates/workshop/shipped-text';
import { newFolder, office, run } from './run';

const kind = findKind('order-to-correct') as Kind;

async function shownFile(change: (text: string) => string = (text) => text): Promise<string> {
  const file = join(newFolder(), 'order.yaml');
  const { out } = await run('template', 'show', 'order-to-correct');
  writeFileSync(file, change(`${out.join('\n')}\n`));
  return file;
}

describe('templates', () => {
  it('lists each kind with the edition in use, shipped where the office has none', async () => {
    const { status, json } = await run('templates', '--json');
    expect(status).toBe(0);
    expect(json().map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
    expect(json()[0]).toMatchObject({ origin: 'shipped', edition: kind.template.edition });
  });

  it('tells the edition of the office, who made it and why, and that a newer one is shipped', async () => {
    const read = readOffice(JSON.parse(readFileSync(office, 'utf8')));
    if (!read.ok) throw new Error('examples/office.json');
    const made = { note: '统一用语', by: '法制员', savedAt: '2026-12-01T09:00:00+08:00', edition: '2026-12-01.1' };
    const own = withEdition(read.value, kind, { ...made, basedOn: '2020-01-01', template: shippedText(kind) });
    const file = join(newFolder(), 'office.json');
    writeFileSync(file, JSON.stringify(own));
    const { json } = await run('templates', '--office', file, '--json');
    expect(json().find(({ id }) => id === kind.id)).toMatchObject({
      origin: 'office',
      edition: '2026-12-01.1',
      basedOn: '2020-01-01',
      newerShipped: true,
      by: '法制员',
    });
    const plain = (await run('templates', '--office', file)).out.join('\n');
    expect(plain).toMatch(/order-to-correct\s+2026-12-01\.1\s+本单位 own/);
    expect(plain).toContain('统一用语');
  });
});

describe('template check', () => {
  it('has nothing to say of a shipped template shown by the program', async () => {
    const { status, err } = await run('template', 'check', await shownFile());
    expect(err).toContain('0 block');
    expect(status).toBe(0);
  });

  it('names an unknown fact with file, line and column, and ends with 2', async () => {
    const file = await shownFile((text) =>
      text.replaceAll('{{ correction.requirement }}', '{{ correction.requirment }}'),
    );
    const lines = readFileSync(file, 'utf8').split('\n');
    const { status, err, json } = await run('template', 'check', file, '--json');
    expect(status).toBe(2);
    const [fault] = json();
    expect(fault).toMatchObject({ type: 'fault', file, severity: 'block' });
    const { line, column } = fault as { line: number; column: number };
    expect(lines[line - 1]?.slice(column - 1)).toMatch(/^correction\.requirment/);
    expect(err).toContain(`${file}:${line}:${column} [阻止 block]`);
  });

  it.each([
    ['broken YAML', 'kind: [', 'YAML'],
    ['no text at all', '', 'empty'],
    ['another file', '{"format":"pilin-case"}', 'blocks is missing'],
    ['an unknown kind', 'kind: order-to-dance\n', 'blocks is missing'],
  ])('refuses %s with a reason', async (_, text, reason) => {
    const file = join(newFolder(), 'other.yaml');
    writeFileSync(file, text);
    const { status, err } = await run('template', 'check', file);
    expect(status).toBe(2);
    expect(err).toContain(reason);
  });

  it('warns of an article written into the text, and lets it pass', async () => {
    const file = await shownFile((text) => text.replace('改正内容及要求：', '依照第二十八条，改正内容及要求：'));
    const { status, err } = await run('template', 'check', file);
    expect(status).toBe(0);
    expect(err).toContain('[提示 warn]');
    expect(err).toContain('第二十八条');
  });

  it('refuses a file that is not there, a kind that does not exist and a verb it does not know', async () => {
    expect((await run('template', 'check', '/no/such/file.yaml')).status).toBe(2);
    const { status, err } = await run('template', 'show', 'order-to-corect');
    expect([status, err]).toEqual([2, expect.stringContaining('order-to-correct')]);
    expect((await run('template', 'write', 'x')).status).toBe(2);
  });
});
