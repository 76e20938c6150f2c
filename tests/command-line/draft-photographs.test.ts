// A record with a photograph of the evidence, from the command line.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { photograph } from '../pictures/some-photographs';
import { exampleCase, newFolder, office, run } from './run';

type Recorded = { evidence: object[]; particulars: Record<string, object> };

describe('a record with a photograph', () => {
  const record = (folder: string, sha256: string) => {
    const one = JSON.parse(readFileSync(exampleCase('suzhou-stacking-first'), 'utf8')) as Recorded;
    const piece = { ...one.evidence[0], id: 'shop', file: { name: 'shop.jpg', sha256, bytes: 1 } };
    one.evidence.push(piece);
    one.particulars['inspection-record'] = { ...one.particulars['inspection-record'], photographs: ['shop'] };
    const path = join(folder, 'case.json');
    writeFileSync(path, JSON.stringify(one));
    const choice = ['--paper', 'inspection-record', '--date', '2026-11-10', '--language', 'zh', '--format', 'pdf'];
    return run('draft', path, '--office', office, ...choice, '--out', join(folder, 'out'), '--json');
  };

  it('shows it where it lies beside the case and is the one on record, and is refused otherwise', async () => {
    const folder = newFolder();
    const bytes = photograph(2000, 1500);
    writeFileSync(join(folder, 'shop.jpg'), bytes);
    const made = await record(folder, createHash('sha256').update(bytes).digest('hex'));
    expect(made.status).toBe(0);
    const [pdf = ''] = readdirSync(join(folder, 'out'));
    expect(readFileSync(join(folder, 'out', pdf), 'latin1')).toMatch(/\/Width 800/);
    const other = await record(folder, '0'.repeat(64));
    expect(other.status).not.toBe(0);
    expect(JSON.stringify(other.json())).toContain('picture-missing');
  });
});
