// The fake machine's lists of matters in files: one that was read, with every kind of change and finding.
import { done } from '../../electron/contract/outcome';
import type { Bridge, Output } from '../../renderer/bridge';
import { exampleLaw } from './example-data';
import { fakeId } from './many-cases';

type Names = 'matter:export' | 'matter:read' | 'matter:take';

export function matterBridge(): Pick<Bridge, Names> {
  return {
    'matter:export': async () => done({ cancelled: false, matters: exampleLaw.matters.length }),
    'matter:read': async () => done({ cancelled: false, report }),
    'matter:take': async ({ matters }) => done({ result: 'taken', matters: matters.length }),
  };
}

const [one, other] = exampleLaw.matters;
const field = { zh: '适用条件', en: 'Conditions' };

const report: NonNullable<Output<'matter:read'>['report']> = {
  reading: fakeId(970_000),
  name: '清单.xlsx',
  changes: [
    {
      id: 'office-matter-1',
      name: { zh: '在景观河道内洗涤', en: '' },
      change: 'added',
      fields: [{ field: { zh: '事项', en: 'Matter' }, before: '', after: '在景观河道内洗涤' }],
    },
    {
      id: one?.id ?? 'a',
      name: one?.name ?? field,
      change: 'changed',
      fields: [{ field, before: '首次', after: '首次被发现且当场改正' }],
    },
    { id: other?.id ?? 'b', name: other?.name ?? field, change: 'same', fields: [] },
  ],
  findings: [
    {
      severity: 'block',
      place: '清单!D7',
      sentence: { zh: '法规库中没有《某条例》。', en: 'No such law.' },
      matter: 'office-matter-1',
    },
    { severity: 'warn', place: '清单!A24', sentence: { zh: '这一行看来是说明。', en: 'A note.' }, matter: null },
  ],
};
