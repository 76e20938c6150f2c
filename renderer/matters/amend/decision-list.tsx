// Second step: everything that cites the old edition, with old and new text side by side, each decided by a person.
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { shippedRules } from '../../../templates/deadlines/rules';
import { amendedLaw } from '../../../templates/law/amending/new-edition';
import { useSpeech } from '../../words/speech';
import type { LawAtHand } from '../keeping/use-law';
import { jurisdictionName } from '../texts/jurisdictions';
import type { Affected } from './amend-session';
import { DecisionCard } from './decision-card';
import { type Decided, type DecidedByKey, readSame } from './decisions';

export function DecisionList(props: {
  readonly at: LawAtHand;
  readonly affected: Affected;
  /** Articles whose English was left out. */
  readonly dropped: readonly number[];
  readonly decided: DecidedByKey;
  readonly onDecide: (key: string, decided: Decided) => void;
}) {
  const { at, affected, dropped, decided, onDecide } = props;
  const { t: words } = useTranslation('amend');
  const { text } = useSpeech();
  const { bases, templates, change } = affected;
  const later = amendedLaw(at.law, change);
  const same = [...bases, ...templates].filter(
    ({ key, articles, mayCarry }) => !decided.has(key) && mayCarry && readSame(articles),
  );
  const carrySame = (): void => {
    for (const { key } of same) onDecide(key, { do: 'carry', to: {} });
  };
  const periods = shippedRules().filter(({ source }) => source.citations.some(({ law }) => law === change.next.law));
  const common = { later, change };
  return (
    <div className="amend-decisions">
      {dropped.length > 0 && <Alert type="warning" showIcon title={words('dropped', { list: dropped.join('、') })} />}
      {periods.length > 0 && (
        <Alert
          type="info"
          showIcon
          title={words('periods', { list: periods.map(({ name }) => text(name)).join('、') })}
        />
      )}
      <div className="panel-actions">
        <Button disabled={same.length === 0} onClick={carrySame}>
          {words('carrySame', { count: same.length })}
        </Button>
      </div>
      <h3>{words('matters', { count: bases.length })}</h3>
      {bases.length === 0 && <p className="record-hint">{words('noMatters')}</p>}
      {bases.map((one) => (
        <DecisionCard
          key={one.key}
          {...common}
          title={`${text(one.matter.name)} · ${text(jurisdictionName(one.basis.jurisdiction))}`}
          of={one}
          basis={one.basis}
          decided={decided.get(one.key)}
          onDecide={(made) => onDecide(one.key, made)}
        />
      ))}
      <h3>{words('templates', { count: templates.length })}</h3>
      {templates.length === 0 && <p className="record-hint">{words('noTemplates')}</p>}
      {templates.map((one) => (
        <DecisionCard
          key={one.key}
          {...common}
          title={`${text(one.name)} · cited.${one.as}`}
          of={one}
          basis={null}
          decided={decided.get(one.key)}
          onDecide={(made) => onDecide(one.key, made)}
        />
      ))}
    </div>
  );
}
