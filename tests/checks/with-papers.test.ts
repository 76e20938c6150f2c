// The shipped templates and the checks together: a case filled in full is ready for signature on every paper.
import { describe, expect, it } from 'vitest';
import type { FiledPaper } from '../../templates/case-file/filed-paper';
import { catalogue, findKind } from '../../templates/catalogue';
import { checkCase } from '../../templates/checks/check-case';
import { checkOperation } from '../../templates/checks/check-operation';
import { composeCase } from '../../templates/compose/compose-case';
import { composeOperation } from '../../templates/compose/compose-operation';
import { languages } from '../../templates/paper/paper';
import { answersTo } from './answered';
import { issued, openCase, type SampleCase, sampleCase } from './sample-case';
import { sampleOperation } from './sample-operation';

const withSeries = ({ office }: Pick<SampleCase, 'office'>): void => {
  const series = catalogue.map(({ id }) => {
    return { paper: id, pattern: '平综执字〔{year}〕第{sequence}号', width: 4, restart: 'yearly' as const };
  });
  for (const authority of office.authorities) authority.series.push(...series);
};
const overWindow = (input: SampleCase): void => {
  withSeries(input);
  delete input.choice;
  input.case.matter = 'over-window-business';
  input.case.act.facts = { use: 'business', area: 2.5, goods: { zh: '桌椅', en: 'tables and chairs' } };
};
const order = issued('order-to-correct', '2026-11-23T10:15:00+08:00');
const known = { authority: 'jinshan', later: '2026-12-18' };
const provenance = {
  provider: { zh: '平湖市某店', en: 'A Shop of Pinghu' },
  medium: { zh: '光盘1号', en: 'Disc No. 1' },
};
const maker = { zh: '平湖市综合行政执法局', en: 'Pinghu Bureau' };
const filed: readonly FiledPaper[] = [
  {
    kind: order.kind,
    name: { zh: '责令改正通知书', en: 'Order' },
    number: order.number,
    maker,
    date: '2026-11-23',
    pages: [1, 2],
    note: { zh: '', en: '' },
  },
];
const place = { zh: '新埭镇', en: 'Xindai Town' };
const task = { zh: '负责本辖区检查', en: 'inspects its own area' };
const caseKinds = catalogue.filter((kind) => kind.subject === 'case').map((kind) => kind.id);
const operationKinds = catalogue.filter((kind) => kind.subject === 'operation').map((kind) => kind.id);
const each = (kinds: readonly string[]) =>
  kinds.flatMap((kind) => languages.map((language) => [kind, language] as const));

describe('a case filled in full', () => {
  it.each(each(caseKinds))('has nothing that blocks on %s in %s', (kind, language) => {
    const isEarly = findKind(kind)?.template.stage !== 'any';
    const {
      case: one,
      office,
      date,
    } = (isEarly ? openCase : sampleCase)((input) => {
      overWindow(input);
      input.case.papers.push(order);
      input.case.particulars = answersTo(kind, { ...known, paper: order.number, day: input.date });
      input.case.evidence = input.case.evidence.map((piece) => ({ ...piece, form: 'original', ...provenance }));
    });
    const request = { office, date, language, layout: 'stacked', draft: false, filed } as const;
    const { paper, choice } = composeCase({ ...request, kind, case: one });
    const findings = checkCase({ case: one, office, date, language, paper, choice });
    expect(findings.filter((finding) => finding.severity === 'block')).toEqual([]);
  });
});

describe('an operation filled in full', () => {
  it.each(each(operationKinds))('has nothing that blocks on %s in %s', (kind, language) => {
    const input = sampleOperation((it) => {
      withSeries(it);
      for (const one of it.cases) one.matter = 'over-window-business';
      it.operation.matters = ['over-window-business'];
      it.operation.targets = [{ authority: 'pinghu', name: place, place, focus: place }];
      it.operation.participants = it.operation.participants.map((row) => ({
        ...row,
        task,
        leader: task,
        phone: '0573-85012345',
      }));
      it.operation.particulars = answersTo(kind, { ...known, paper: '', day: it.date });
    });
    const paper = composeOperation({ kind, ...input, language, layout: 'stacked', draft: false }).paper;
    const findings = checkOperation({ ...input, language, paper });
    expect(findings.filter((finding) => finding.severity === 'block')).toEqual([]);
  });
});
