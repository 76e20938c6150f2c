// `pilin deadlines`: periods of cases and drafts as lines, as JSON, and as a calendar file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { draftOf, issued } from '../deadlines/a-case';
import { exampleCase, newFolder, office, run } from './run';

const first = exampleCase('pinghu-over-window-first');

function draftFile(folder: string): string {
  const path = join(folder, 'draft.json');
  const correction = { immediately: false, deadline: '2026-11-25T17:00:00+08:00' };
  writeFileSync(path, JSON.stringify(draftOf({ correction, papers: [issued('order-to-correct', '2026-11-23')] })));
  return path;
}

describe('deadlines', () => {
  it('tells each period of a case with its state, its end and its source', async () => {
    const { status, json } = await run(
      'deadlines',
      draftFile(newFolder()),
      '--office',
      office,
      '--at',
      '2026-11-26',
      '--json',
    );
    expect(status).toBe(0);
    expect(json().find(({ topic }) => topic === 'correction')).toMatchObject({
      type: 'deadline',
      case: '01KBPZ0V00PJJ4NA3XBHYT3K1A',
      rule: 'correction',
      due: '2026-11-25T17:00:00+08:00',
      state: 'overdue',
      why: { zh: expect.stringContaining('已逾期1日') },
      source: { standing: 'held', name: { zh: '《中华人民共和国行政处罚法》第二十八条第一款' } },
    });
    expect(json().find(({ topic }) => topic === 'closing')).toMatchObject({ state: 'none', due: null });
  });

  it('tells people in both languages, without what does not run', async () => {
    const { status, out } = await run('deadlines', first, '--office', office, '--at', '2026-12-01');
    expect(status).toBe(0);
    expect(out.join('\n')).toContain('[进行中 running] 2027-01-18');
    expect(out.join('\n')).not.toContain('不适用');
  });

  it('writes one calendar file of all cases, which another program reads', async () => {
    const folder = newFolder();
    const ics = join(folder, '期限 deadlines.ics');
    const { status, json } = await run(
      'deadlines',
      draftFile(folder),
      first,
      '--office',
      office,
      '--at',
      '2026-11-26',
      '--ics',
      ics,
      '--json',
    );
    expect(status).toBe(0);
    const events = new ICAL.Component(ICAL.parse(readFileSync(ics, 'utf8'))).getAllSubcomponents('vevent');
    expect(json().at(-1)).toMatchObject({ type: 'file', format: 'ics', path: ics, events: events.length });
    expect(events.map((one) => one.getFirstPropertyValue('uid'))).toContain(
      '01KBPZ0V00PJJ4NA3XBHYT3K1A-reinspection@pilin',
    );
    expect(new Set(events.map((one) => one.getFirstPropertyValue('uid'))).size).toBe(events.length);
  });

  it('writes no calendar where a file cannot be read: it would look as if nothing were due', async () => {
    const folder = newFolder();
    const ics = join(folder, 'x.ics');
    const { status, err } = await run(
      'deadlines',
      first,
      join(folder, 'gone.json'),
      '--office',
      office,
      '--at',
      '2026-11-26',
      '--ics',
      ics,
    );
    expect(status).toBe(2);
    expect(err).toMatch(/gone\.json/);
    expect(() => readFileSync(ics)).toThrow();
  });

  it('refuses a day that does not exist, and says where a file can’t be written', async () => {
    expect((await run('deadlines', first, '--office', office, '--at', '2026-02-30')).status).toBe(2);
    const folder = newFolder();
    const onFolder = await run('deadlines', first, '--office', office, '--at', '2026-12-01', '--ics', folder);
    expect(onFolder.status).toBe(2);
    expect(onFolder.err).toMatch(/file-not-written/);
  });
});
