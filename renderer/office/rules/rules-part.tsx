// The office's rules: how far back "first" looks, what an order says, and which days count.
import { Empty, Select, Switch, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { scopes } from '../../../templates/first-violations/search';
import type { OfficeDays } from '../../../templates/language/working-days';
import { textAt, textsAt } from '../../../templates/reading/loose';
import { useForm, useValue } from '../../case-form/form-context';
import { NumberField } from '../../record-form/number-field';
import { Labelled } from '../../ui/labelled';
import { Panel } from '../../ui/panel';
import { DeadlineRules } from './deadline-rules';
import { pressDay } from './office-days';
import { WarningRules } from './warning-rules';
import { YearDays } from './year-days';

const monthsBounds = { least: 1, most: 120, whole: true };

export function RulesPart() {
  const { t } = useTranslation('office');
  const { store, today } = useForm();
  const rules = useValue('rules');
  const remedy = useValue('rules.remedyParagraphInOrder') !== false;
  const days: OfficeDays = { holidays: textsAt(rules, 'holidays'), workingDays: textsAt(rules, 'workingDays') };
  const setDays = ({ holidays, workingDays }: OfficeDays): void =>
    store.set('rules', { ...(rules as object), holidays, workingDays });
  return (
    <>
      <Panel title={t('rules.title')} hint={t('rules.hint')}>
        <div className="record-columns office-figures">
          <NumberField
            path="rules.lookBackMonths"
            label={t('rules.lookBack')}
            unit={t('rules.months')}
            bounds={monthsBounds}
          />
        </div>
        <p className="record-hint">{t('rules.lookBackHint')}</p>
        <Labelled label={t('rules.scope')}>
          {(id) => (
            <Select
              id={id}
              className="office-scope"
              value={scopes.find((one) => one === textAt(rules, 'firstScope')) ?? 'anywhere'}
              options={scopes.map((value) => ({ value, label: t(`rules.scope.${value}`) }))}
              onChange={(scope) => store.set('rules.firstScope', scope)}
            />
          )}
        </Labelled>
        <p className="record-hint">{t('rules.scopeHint')}</p>
        <div className="office-switch">
          <Switch
            id="remedy-in-order"
            checked={remedy}
            aria-describedby="remedy-hint"
            onChange={(on) => store.set('rules.remedyParagraphInOrder', on)}
          />
          <div>
            <label htmlFor="remedy-in-order">{t('rules.remedy')}</label>
            <small id="remedy-hint">{t('rules.remedyHint')}</small>
          </div>
        </div>
      </Panel>
      <DeadlineRules />
      <WarningRules />
      <Panel title={t('days.title')} hint={t('days.hint')}>
        <YearDays days={days} today={today} onChange={setDays} />
        <OwnDays days={days} onRemove={(date) => setDays(pressDay(date, days))} />
      </Panel>
    </>
  );
}

function OwnDays({ days, onRemove }: { readonly days: OfficeDays; readonly onRemove: (date: string) => void }) {
  const { t } = useTranslation('office');
  if (days.holidays.length + days.workingDays.length === 0) {
    return <Empty image={null} description={t('days.none')} />;
  }
  return (
    <div className="office-own-days">
      {(['holidays', 'workingDays'] as const).map(
        (list) =>
          days[list].length > 0 && (
            <p key={list}>
              <span>{t(list === 'holidays' ? 'days.own-holiday' : 'days.own-working')}</span>
              {days[list].map((date) => (
                <Tag key={date} color={list === 'holidays' ? 'error' : 'blue'} closable onClose={() => onRemove(date)}>
                  {date}
                </Tag>
              ))}
            </p>
          ),
      )}
    </div>
  );
}
