// How the parts of a split went over time: a line for each, and the same numbers as a table.
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { trendSplits } from '../../templates/figures/figure-wish';
import { splitWords } from '../../templates/figures/figure-words';
import { casesUnit } from '../../templates/figures/figures-blocks';
import { Panel } from '../ui/panel';
import { useSpeech } from '../words/speech';
import { ChartPicture } from './chart-picture';
import { FigureButton } from './figure-button';
import { figuresWish } from './figures-wish';
import { condition, joinLabels, showBehind } from './show-behind';
import { labelIn } from './split-panel';
import type { Figures } from './use-figures';

export function TrendPanel({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation('figures');
  const speech = useSpeech();
  const { text } = speech;
  const { trend, splits } = figures;
  const behind = (line: number, month: number) => {
    const [series, row] = [trend[line], splits.month[month]];
    if (series === undefined || row === undefined) return null;
    const inMonth = condition('month', row.key);
    return {
      count: series.values[month] ?? 0,
      label: joinLabels([series.label, row.label]),
      where: series.where === null ? [inMonth] : [series.where, inMonth],
    };
  };
  const open = (line: number, month: number): void => {
    const found = behind(line, month);
    if (found !== null) showBehind(figures, found);
  };
  return (
    <Panel title={t('trend')} actions={<TrendChoice by={figures.by} />}>
      <div className="figures-pair">
        <ChartPicture
          label={t('chart', { what: t('trend') })}
          chart={{
            shape: 'trend',
            unit: labelIn(speech, casesUnit),
            categories: splits.month.map(({ short }) => labelIn(speech, short)),
            series: trend.map(({ label, values }) => ({ name: labelIn(speech, label), values })),
          }}
          nameOf={({ series, category }) => {
            const found = behind(series, category);
            return found === null ? '' : t('showCases', { what: text(found.label), count: found.count });
          }}
          onOpen={({ series, category }) => open(series, category)}
        />
        <TrendTable figures={figures} onOpen={open} />
      </div>
    </Panel>
  );
}

function TrendChoice({ by }: { readonly by: Figures['by'] }) {
  const { t } = useTranslation('figures');
  const { text } = useSpeech();
  return (
    <Select
      aria-label={t('trendBy')}
      value={by}
      popupMatchSelectWidth={false}
      options={trendSplits.map((value) => ({ value, label: text(splitWords[value]) }))}
      onChange={(chosen) => figuresWish.set({ ...figuresWish.get(), by: chosen })}
    />
  );
}

function TrendTable(props: { readonly figures: Figures; readonly onOpen: (line: number, month: number) => void }) {
  const { trend, splits } = props.figures;
  const { t } = useTranslation('figures');
  const { text } = useSpeech();
  const keys = trend.map(({ where }) => JSON.stringify(where));
  return (
    <div className="figures-scroll">
      <table className="figures-table" aria-label={t('trend')}>
        <thead>
          <tr>
            <th scope="col">{text(splitWords.month)}</th>
            {trend.map(({ label }, line) => (
              <th key={keys[line]} scope="col">
                {text(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {splits.month.map((row, month) => (
            <tr key={row.key}>
              <th scope="row">{text(row.label)}</th>
              {trend.map(({ label, values }, line) => (
                <td key={keys[line]}>
                  <FigureButton
                    count={values[month] ?? 0}
                    what={text(joinLabels([label, row.label]))}
                    onOpen={() => props.onOpen(line, month)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
