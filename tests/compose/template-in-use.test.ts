// Which template a paper is made from, and that an edition which can't be used never stops the office or a paper.
import { describe, expect, it } from 'vitest';
import { findKind } from '../../templates/catalogue';
import { composeCase } from '../../templates/compose/compose-case';
import { templateInUse, unfitTemplate } from '../../templates/compose/template-in-use';
import type { Office, OfficeTemplate } from '../../templates/office/office';
import { readKeptOffice, readOffice } from '../../templates/office/read-office';
import { editionOf } from './own-edition';
import { office, sampleCase } from './sample';

const kind = findKind('order-to-correct');
if (kind === undefined) throw new Error('no order to correct');

function own(template: object, inUse = true): OfficeTemplate {
  const made = { basedOn: '2026-11-23', note: '', by: '', savedAt: '2026-11-23T09:00:00+08:00' };
  return { template: { ...template }, ...made, inUse };
}

function officeWith(...templates: readonly OfficeTemplate[]): Office {
  return { ...office, templates: [...templates] };
}

const edition = { ...editionOf('order-to-correct'), edition: '2026-12-01.1' };
const later = { ...edition, edition: '2027-01-01.1', colours: ['red'] };
const request = { kind: kind.id, date: '2026-11-09', language: 'zh-en', layout: 'stacked', draft: true } as const;

describe('the template in use', () => {
  it('is the shipped one where the office has none, and where it took that up again', () => {
    expect(templateInUse(kind, office)).toEqual({ template: kind.template, origin: 'shipped' });
    expect(templateInUse(kind, officeWith(own(edition), own(edition, false))).origin).toBe('shipped');
  });

  it("is the office's newest edition, and the paper says so", () => {
    const { paper } = composeCase({ ...request, office: officeWith(own(edition)), case: sampleCase });
    expect(paper.template).toEqual({ edition: '2026-12-01.1', origin: 'office' });
  });

  it('is the shipped one where the newest edition is of a later program, which is found out', () => {
    const kept = officeWith(own(edition), own(later));
    expect(unfitTemplate(kept, kind.id)?.template.edition).toBe('2027-01-01.1');
    const { paper } = composeCase({ ...request, office: kept, case: sampleCase });
    expect(paper.template.origin).toBe('shipped');
  });
});

describe('an office file', () => {
  const file = (template: object, inUse = true): unknown =>
    JSON.parse(JSON.stringify({ ...officeWith(own(template, inUse)) }));

  it('with a sound edition is read', () => {
    expect(readOffice(file(edition)).ok).toBe(true);
  });

  it.each([
    ['of an unknown kind', { ...edition, kind: 'order-to-dance' }, 'templates[0].template.kind', 'order-to-dance'],
    ['of another subject', { ...edition, subject: 'operation' }, 'templates[0].template.subject', 'subject'],
    ['with an unknown field', later, 'templates[0].template.colours', 'colours'],
    [
      'with an unknown fact',
      withText('{{ party.nmae }}', '{{ party.nmae }}'),
      'templates[0].template.blocks[0].text.zh',
      'party.nmae',
    ],
    ['with unlike languages', withText('{{ party.name }}', 'x'), 'templates[0].template.blocks[0].text', 'party.name'],
    ['with a loop', withText('{% for x in y %}{% endfor %}', 'x'), 'templates[0].template.blocks[0].text.zh', 'for'],
    [
      'with an unknown part',
      { ...edition, blocks: [{ clause: 'a', kind: 'part', use: 'nothing' }] },
      'templates[0].template.blocks[0].use',
      'nothing',
    ],
    [
      'with an unknown clause',
      { ...edition, blocks: [{ clause: 'a', kind: 'clause', use: 'nothing' }] },
      'templates[0].template.blocks[0].use',
      'nothing',
    ],
    [
      'with an unknown collection',
      { ...edition, blocks: [{ clause: 'a', kind: 'photographs', each: 'nothing' }] },
      'templates[0].template.blocks[0].each',
      'nothing',
    ],
    [
      'that loses what the law asks for',
      { ...edition, blocks: edition.blocks.slice(0, 4) },
      'templates[0].template.blocks',
      'party.name',
    ],
  ])('with an edition %s is refused with the place and the reason', (_, template, path, word) => {
    const read = readOffice(file(template));
    if (read.ok) throw new Error('read');
    const finding = read.findings.find((one) => one.path === path);
    expect(finding, JSON.stringify(read.findings)).toMatchObject({ code: 'template-unfit', severity: 'block' });
    for (const words of [finding?.sentence.zh, finding?.sentence.en]) {
      expect(words).toContain(path);
      expect(read.findings.map(({ sentence }) => sentence.zh).join()).toContain(word);
    }
  });

  it('is read with such an edition where it is kept for the record alone', () => {
    expect(readOffice(file(later, false)).ok).toBe(true);
  });

  it('that the program keeps is read all the same, with the edition in it', () => {
    const read = readKeptOffice(file(later));
    expect(read.ok && read.value.templates[0]?.template).toMatchObject({ colours: ['red'] });
  });
});

function withText(zh: string, en: string): object {
  return { ...edition, blocks: [{ clause: 'a', kind: 'title', text: { zh, en } }, ...edition.blocks] };
}
