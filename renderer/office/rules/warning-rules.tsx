// When early warnings are given: the figures of their rules, each within its bounds.
import { useTranslation } from 'react-i18next';
import { usualWarnings } from '../../../templates/warnings/warning';
import { NumberField } from '../../record-form/number-field';
import { Panel } from '../../ui/panel';

/** The same as the office file allows (templates/warnings/settings.ts). */
const figures = [
  { name: 'periodDays', least: 7, most: 180, unit: 'rules.daysUnit' },
  { name: 'periods', least: 2, most: 24, unit: 'rules.periodsUnit' },
  { name: 'least', least: 2, most: 100, unit: 'rules.recordsUnit' },
  { name: 'lookBackMonths', least: 1, most: 60, unit: 'rules.months' },
] as const;

export function WarningRules() {
  const { t } = useTranslation('office');
  return (
    <Panel title={t('warnings.title')} hint={t('warnings.hint')}>
      <div className="record-columns office-figures">
        {figures.map(({ name, least, most, unit }) => (
          <NumberField
            key={name}
            path={`rules.warnings.${name}`}
            label={t(`warnings.${name}`)}
            unit={t(unit)}
            bounds={{ least, most, whole: true }}
            standard={usualWarnings[name]}
          />
        ))}
      </div>
      <p className="record-hint">{t('warnings.howCounted')}</p>
    </Panel>
  );
}
