// The rules on periods: where each comes from, and what this office has instead, with its own source.
import { Alert, Button, InputNumber, Select, Switch } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayLength } from '../../../templates/deadlines/words';
import { machine, type Output } from '../../bridge';
import { useForm, useValue } from '../../case-form/form-context';
import { useFaults } from '../../frame/faults';
import { GrowText } from '../../ui/grow-text';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import { changesOf, type TypedChange, withChange } from './deadline-changes';
import './deadline-rules.css';

type Rule = Output<'deadline:rules'>[number];
const path = 'rules.deadlines';

export function DeadlineRules() {
  const { t } = useTranslation('office');
  const { store } = useForm();
  const rules = useRules();
  const changes = changesOf(useValue(path));
  const change = (rule: string, next: Omit<TypedChange, 'rule'> | null): void =>
    store.set(path, withChange(changes, rule, next));
  return (
    <Panel title={t('periods.title')} hint={t('periods.hint')}>
      <ul className="deadline-rules">
        {rules.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            own={changes.find((one) => one.rule === rule.id) ?? null}
            onChange={(next) => change(rule.id, next)}
          />
        ))}
      </ul>
    </Panel>
  );
}

function RuleRow(props: {
  readonly rule: Rule;
  readonly own: TypedChange | null;
  readonly onChange: (next: Omit<TypedChange, 'rule'> | null) => void;
}) {
  const { rule, own, onChange } = props;
  const { t } = useTranslation('office');
  const { text } = useSpeech();
  const days = own?.days ?? rule.days;
  const length = days === null ? t('periods.stated') : text(sayLength(days, own?.counting ?? rule.counting));
  return (
    <li>
      <details>
        <summary>
          <strong>{text(rule.name)}</strong>
          <span>{rule.comparison ? t('periods.comparison') : text(rule.place)}</span>
          <span>{own?.off ? t('periods.off') : length}</span>
          {own !== null && <span className="deadline-rules-own">{t('periods.own')}</span>}
        </summary>
        <p>{text(rule.source.name)}</p>
        {rule.source.verify.zh !== '' && <Alert type="warning" showIcon title={text(rule.source.verify)} />}
        {!rule.comparison &&
          (own === null ? (
            <Button size="small" onClick={() => onChange({ off: false, source: '' })}>
              {t('periods.change')}
            </Button>
          ) : (
            <OwnRule rule={rule} own={own} onChange={onChange} />
          ))}
      </details>
    </li>
  );
}

function OwnRule(props: {
  readonly rule: Rule;
  readonly own: TypedChange;
  readonly onChange: (next: Omit<TypedChange, 'rule'> | null) => void;
}) {
  const { rule, own, onChange } = props;
  const { t } = useTranslation('office');
  const id = useId();
  const { rule: _id, ...now } = own;
  const { days: _days, ...withoutDays } = now;
  return (
    <div className="deadline-rules-edit">
      <div className="deadline-rules-row">
        <Switch id={`${id}-on`} checked={!own.off} onChange={(isOn) => onChange({ ...now, off: !isOn })} />
        <label htmlFor={`${id}-on`}>{t('periods.inUse')}</label>
        {rule.days !== null && (
          <>
            <InputNumber
              aria-label={t('periods.days')}
              min={0}
              max={3650}
              precision={0}
              disabled={own.off}
              value={own.days ?? rule.days}
              onChange={(days) => onChange(days === null ? withoutDays : { ...now, days })}
            />
            <Select
              aria-label={t('periods.counting')}
              disabled={own.off}
              value={own.counting ?? rule.counting}
              options={(['working', 'calendar'] as const).map((value) => ({ value, label: t(`periods.${value}`) }))}
              onChange={(counting) => onChange({ ...now, counting })}
            />
          </>
        )}
        <Button size="small" onClick={() => onChange(null)}>
          {t('periods.reset')}
        </Button>
      </div>
      <label htmlFor={`${id}-source`}>{t('periods.source')}</label>
      <GrowText
        id={`${id}-source`}
        label=""
        value={own.source}
        invalid={own.source.trim() === ''}
        describedBy={`${id}-hint`}
        onText={(source) => onChange({ ...now, source })}
      />
      <small id={`${id}-hint`}>{t('periods.sourceHint')}</small>
    </div>
  );
}

function useRules(): readonly Rule[] {
  const [rules, setRules] = useState<readonly Rule[]>([]);
  const { answered } = useFaults();
  useEffect(() => {
    let wanted = true;
    machine['deadline:rules']({}).then((outcome) => {
      if (wanted) setRules(answered(outcome) ?? []);
    });
    return () => {
      wanted = false;
    };
  }, [answered]);
  return rules;
}
