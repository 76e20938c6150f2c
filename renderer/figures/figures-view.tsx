// The figures 统计: how many cases there are, by matter, authority, place, time, ground and correction.
import { Alert, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { splits } from '../../templates/figures/figure-wish';
import { undatedWords } from '../../templates/figures/filter-words';
import { FaultAlert } from '../frame/fault-alert';
import { ViewPage } from '../ui/view-page';
import { FiguresToolbar } from './figures-toolbar';
import { isNarrowed } from './figures-wish';
import { OutcomesPanel } from './outcomes-panel';
import { showBehind } from './show-behind';
import { SplitPanel } from './split-panel';
import { TakeAway } from './take-away';
import { TrendPanel } from './trend-panel';
import { type Figures, useFigures } from './use-figures';
import '../ui/figure-value.css';
import './figures.css';

export function FiguresView() {
  const { t } = useTranslation('figures');
  const { figures, fault, waiting, refresh } = useFigures();
  return (
    <ViewPage
      title={t('title')}
      hint={t('hint')}
      actions={<TakeAway disabled={figures === null} />}
      below={<FiguresToolbar />}
    >
      <FaultAlert fault={fault} again={t('again')} onAgain={refresh} />
      {figures !== null && (
        <div className="figures" aria-busy={waiting}>
          <Totals figures={figures} />
          {figures.total === 0 ? <Nothing figures={figures} /> : <Parts figures={figures} />}
        </div>
      )}
    </ViewPage>
  );
}

function Totals({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation('figures');
  const { total, undated, unread } = figures;
  const all = { zh: '统计中的全部案件', en: 'all cases counted' };
  return (
    <>
      <p className="figures-total" role="status">
        <button
          type="button"
          className="figure-value"
          disabled={total === 0}
          onClick={() => showBehind(figures, { where: [], label: all })}
        >
          {t('total', { count: total })}
        </button>
        {undated > 0 && (
          <button
            type="button"
            className="figure-value"
            onClick={() => showBehind(figures, { where: [], label: undatedWords(undated), undated: true })}
          >
            {t('undated', { count: undated })}
          </button>
        )}
      </p>
      {unread > 0 && <Alert type="warning" showIcon title={t('unread', { count: unread })} />}
    </>
  );
}

function Parts({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation('figures');
  return (
    <>
      {splits.map((split) => (
        <SplitPanel key={split} figures={figures} split={split} />
      ))}
      <TrendPanel figures={figures} />
      <OutcomesPanel figures={figures} />
      <p className="figures-definition">{t('rules')}</p>
    </>
  );
}

function Nothing({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation('figures');
  const narrowed = isNarrowed(figures.wish);
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={
        <>
          <strong>{t(narrowed ? 'nothing' : 'noCases')}</strong>
          <p>{t(narrowed ? 'nothingHint' : 'noCasesHint')}</p>
        </>
      }
    />
  );
}
