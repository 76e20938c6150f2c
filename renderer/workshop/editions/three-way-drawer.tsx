// What the shipped template changed since the office made its edition from it: old, new and the office's own side by
// side, each taken or left by a person. Nothing is taken by itself.
import { Alert, Button, Drawer } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ThreeWay, threeWay } from '../../../templates/workshop/compare-editions';
import type { TemplateData } from '../../../templates/workshop/shipped-text';
import { takeShipped } from '../../../templates/workshop/take-shipped';
import { Segments } from '../../ui/segments';
import { PartChanges, PartHead } from './change-list';

type Decision = 'shipped' | 'ours';

export function ThreeWayDrawer(props: {
  /** The shipped template that ours was made from; null where the office's file does not hold it. */
  readonly base: TemplateData | null;
  readonly shipped: TemplateData;
  readonly ours: TemplateData;
  readonly onTake: (template: TemplateData) => void;
  readonly onClose: () => void;
}) {
  const { base, shipped, ours } = props;
  const { t } = useTranslation('workshop');
  const changes = useMemo(() => threeWay(base ?? ours, shipped, ours), [base, shipped, ours]);
  // Where only the shipped template changed it is proposed; where both did, or nobody knows, a person decides.
  const [decisions, setDecisions] = useState<Readonly<Record<string, Decision>>>(() =>
    Object.fromEntries(
      changes.flatMap((one) => (base !== null && one.changedBy === 'shipped' ? [[one.id, 'shipped']] : [])),
    ),
  );
  const open = changes.filter(({ id }) => decisions[id] === undefined).length;
  const take = (): void =>
    props.onTake(
      takeShipped(
        ours,
        shipped,
        changes.filter(({ id }) => decisions[id] === 'shipped'),
      ),
    );
  return (
    <Drawer
      open
      onClose={props.onClose}
      title={t('newerTitle')}
      size="72rem"
      className="three-way-drawer"
      footer={
        <div className="panel-actions">
          <Button type="primary" disabled={open > 0} onClick={take}>
            {open > 0 ? t('undecided', { count: open }) : t('toEditor')}
          </Button>
          <Button onClick={props.onClose}>{t('cancel')}</Button>
        </div>
      }
    >
      <p className="record-hint">{t('newerHint')}</p>
      {base === null && <Alert type="warning" showIcon title={t('baseUnknown')} />}
      {changes.length === 0 && <p>{t('newerSame')}</p>}
      <ul className="three-way">
        {changes.map((change) => (
          <li key={change.id}>
            <div className="three-way-head">
              <PartHead part={change} before={change.base} after={change.shipped} />
              {base !== null && <span className="when">{t(`changedBy.${change.changedBy}`)}</span>}
              <Segments
                label={t('decide', { name: change.name })}
                value={decisions[change.id] ?? ('' as Decision)}
                options={(['shipped', 'ours'] as const).map((value) => ({ value, label: t(`decision.${value}`) }))}
                onChange={(value) => setDecisions((before) => ({ ...before, [change.id]: value }))}
              />
            </div>
            <Sides change={change} hasBase={base !== null} />
          </li>
        ))}
      </ul>
    </Drawer>
  );
}

function Sides({ change, hasBase }: { readonly change: ThreeWay; readonly hasBase: boolean }) {
  const { t } = useTranslation('workshop');
  const { base, shipped, ours } = change;
  return (
    <div className="three-way-sides">
      {hasBase && (
        <section aria-label={t('side.change')}>
          <h4>{t('side.change')}</h4>
          <PartChanges before={base} after={shipped} />
        </section>
      )}
      <section aria-label={t('side.ours')}>
        <h4>{t(hasBase ? 'side.ours' : 'side.oursToShipped')}</h4>
        {hasBase ? <PartChanges before={base} after={ours} /> : <PartChanges before={ours} after={shipped} />}
        {hasBase && ours !== undefined && change.changedBy === 'shipped' && (
          <p className="when">{t('side.untouched')}</p>
        )}
      </section>
    </div>
  );
}
