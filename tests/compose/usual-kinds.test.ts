// Which papers are made next follows from what the case holds, as the templates say.
import { describe, expect, it } from 'vitest';
import { usualKindsOfCase } from '../../templates/compose/usual-kinds';
import { editionOf } from './own-edition';
import { office, sampleCase } from './sample';

const date = '2026-11-23';
const { reinspection, ...open } = sampleCase.correction;
const beforeReinspection = { ...sampleCase, correction: open, grounds: { ...sampleCase.grounds, leg: null } };

describe('the papers made next', () => {
  it('are order and commitment while the correction has not been re-inspected', () => {
    const kinds = usualKindsOfCase(beforeReinspection, office, date);
    expect(kinds).toEqual(expect.arrayContaining(['order-to-correct', 'commitment']));
    expect(kinds).not.toContain('no-penalty-decision');
  });

  it('are decision and education letter once a sentence of Article 33 has been chosen', () => {
    const kinds = usualKindsOfCase(sampleCase, office, date);
    expect(kinds).toEqual(expect.arrayContaining(['no-penalty-decision', 'education-letter']));
    expect(kinds).not.toContain('order-to-correct');
  });

  it('may be told from what the paper itself asks for, in an office’s own template', () => {
    const template = {
      ...editionOf('commitment'),
      usual: 'chosen.way == "oral"',
      asks: [
        {
          key: 'way',
          kind: 'choice',
          label: { zh: '方式', en: 'way' },
          choices: [{ value: 'oral', label: { zh: '口头', en: 'oral' } }],
          required: false,
        },
      ],
    };
    const own = { ...office, templates: [{ template, inUse: true }] } as unknown as typeof office;
    expect(usualKindsOfCase(sampleCase, own, date)).not.toContain('commitment');
    const answered = { ...sampleCase, particulars: { commitment: { way: 'oral' } } };
    expect(usualKindsOfCase(answered, own, date)).toContain('commitment');
  });
});
