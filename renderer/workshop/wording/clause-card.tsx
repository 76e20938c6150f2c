// The words of a shared clause where a kind uses it: one pair for each time they are valid, its own once changed.
import { Button } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateFault } from '../../../templates/compose/check-template';
import type { TemplateData } from '../../../templates/workshop/shipped-text';
import { Mark } from '../../ui/mark';
import { type UsedClause, usedClause, withClauseWords, withShared } from './shared-clause';
import { TextPair } from './text-pair';
import { faultsWithin, useWordingDesk } from './wording-desk';

export function ClauseCard(props: {
  readonly template: TemplateData;
  readonly block: unknown;
  readonly faults: readonly TemplateFault[];
}) {
  const { t } = useTranslation('workshop');
  const { session } = useWordingDesk();
  const used = usedClause(props.template, props.block);
  if (used === null) return null;
  const { clause, own } = used;
  return (
    <div className="clause-card">
      <p className="clause-card-head">
        {own === null ? t('clauseShared') : t('clauseOwn')}
        {own !== null && <Mark tone="busy">{t('clauseOwnMark')}</Mark>}
        {own !== null && (
          <Button size="small" type="text" onClick={() => session.change((now) => withShared(now, clause.id))}>
            {t('clauseBack')}
          </Button>
        )}
      </p>
      {clause.variants.map(({ from, until }, index) => (
        <Variant
          key={`${from} ${until}`}
          used={used}
          index={index}
          faults={own === null ? none : faultsWithin(props.faults, ['clauses', own, 'variants', index])}
        />
      ))}
    </div>
  );
}

const none: readonly TemplateFault[] = [];

function Variant({
  used,
  index,
  faults,
}: {
  readonly used: UsedClause;
  readonly index: number;
  readonly faults: readonly TemplateFault[];
}) {
  const { t } = useTranslation('workshop');
  const { session } = useWordingDesk();
  const variant = used.clause.variants[index];
  const id = used.clause.id;
  const take = useCallback(
    (words: { readonly zh: string; readonly en: string }) =>
      session.change((now) => {
        const current = usedClause(now, { kind: 'clause', use: id });
        return current === null ? now : withClauseWords(now, current, index, words);
      }),
    [session, id, index],
  );
  if (variant === undefined) return null;
  const { from, until } = variant;
  const when = until === null ? t('validFrom', { from }) : t('validUntil', { until });
  return (
    <TextPair
      path={['clauses', used.own ?? id, 'variants', index]}
      zh={variant.zh}
      en={variant.en}
      each={undefined}
      clause
      label={`${id} ${when}`}
      role={when}
      conditions={noConditions}
      faults={faults}
      onWords={take}
    />
  );
}

const noConditions: readonly string[] = [];
