// The figures of an operation in words, each with the cases behind it: in all, per authority, per matter.
import type { Case } from '../../templates/case/case';
import type { Bilingual } from '../../templates/language/bilingual';
import { findMatter, lawOf } from '../../templates/law/library';
import type { Office } from '../../templates/office/office';
import type { Operation } from '../../templates/operation/operation';
import { jointOperation } from '../../templates/operation/sides/joint-operation';
import { type Figure, type Figures, statisticsOf } from '../../templates/operation/statistics';
import type { officeChannels } from '../contract/office-channels';
import type { OutputOf } from '../contract/table';

type FigureOfWindow = OutputOf<typeof officeChannels, 'operation:open'>['figures'][number];

/** Counting words as law-and-forms 7.1 has them: 人次, 台次, 家次, 起. */
const labels: { readonly [N in keyof Figures]: Bilingual } = {
  officers: { zh: '出动执法人员（人次）', en: 'Officers deployed (person-times)' },
  vehicles: { zh: '出动执法车辆（台次）', en: 'Vehicles deployed (vehicle-times)' },
  inspected: { zh: '检查（家次）', en: 'Premises inspected (visits)' },
  cases: { zh: '案件（起）', en: 'Cases' },
  orderedAtOnce: { zh: '责令当场改正（起）', en: 'Ordered to correct at once' },
  orderedByDate: { zh: '责令限期改正（起）', en: 'Ordered to correct by a date' },
  reinspected: { zh: '已复查（起）', en: 'Re-inspected' },
  corrected: { zh: '复查已改正（起）', en: 'Found corrected on re-inspection' },
  noPenaltyFirst: { zh: '首次违法不予处罚（起）', en: 'No penalty: first violation' },
  noPenaltyMinor: { zh: '轻微违法不予处罚（起）', en: 'No penalty: minor violation' },
  noPenaltyNoFault: { zh: '无主观过错不予处罚（起）', en: 'No penalty: no fault' },
  open: { zh: '尚未决定（起）', en: 'Not decided yet' },
};

/** Names: `cases`; `authority.<id>.cases`; `matter.<id>`. */
export function operationFigures(own: Operation, atHand: readonly Case[], given: Office): FigureOfWindow[] {
  const { operation, cases, office } = jointOperation(own, atHand, given);
  const { total, authorities, matters } = statisticsOf(operation, cases);
  const law = lawOf(office);
  return [
    ...figuresOf('', total, (label) => label),
    ...authorities.flatMap(({ authority, figures }) => {
      const name = office.authorities.find(({ id }) => id === authority)?.shortName ?? { zh: authority, en: authority };
      const prefixed = ({ zh, en }: Bilingual): Bilingual => ({ zh: `${name.zh}：${zh}`, en: `${name.en}: ${en}` });
      return figuresOf(`authority.${authority}.`, figures, prefixed);
    }),
    ...matters.map(({ matter, figure }) => {
      const label = findMatter(law, matter)?.name ?? { zh: matter, en: matter };
      return describe(`matter.${matter}`, label, figure);
    }),
  ];
}

function figuresOf(prefix: string, figures: Figures, label: (plain: Bilingual) => Bilingual): FigureOfWindow[] {
  const names = Object.keys(labels) as (keyof Figures)[];
  return names.map((name) => describe(prefix + name, label(labels[name]), figures[name]));
}

function describe(name: string, label: Bilingual, { value, cases }: Figure): FigureOfWindow {
  return { name, label, value, cases: cases === null ? null : [...cases] };
}
