// One split of the cases: its chart and, with the same numbers, its table.
import { useTranslation } from 'react-i18next';
import type { Split } from '../../templates/figures/figure-wish';
import { splitWords } from '../../templates/figures/figure-words';
import { byWords, countHead } from '../../templates/figures/figures-blocks';
import { sayPercent } from '../../templates/figures/share';
import type { Label } from '../../templates/paper/charts/draw-chart';
import { Panel } from '../ui/panel';
import { type Speech, useSpeech } from '../words/speech';
import { ChartPicture } from './chart-picture';
import { FigureButton } from './figure-button';
import { condition, showBehind } from './show-behind';
import type { FigureRow, Figures } from './use-figures';

export const labelIn = ({ text, language }: Speech, words: Parameters<Speech['text']>[0]): Label => [
  { language, text: text(words) },
];

export function SplitPanel({ figures, split }: { readonly figures: Figures; readonly split: Split }) {
  const { t } = useTranslation('figures');
  const speech = useSpeech();
  const { text } = speech;
  const rows = figures.splits[split];
  const what = text(splitWords[split]);
  const title = text(byWords(split));
  const open = ({ key, label }: FigureRow): void => showBehind(figures, { where: [condition(split, key)], label });
  return (
    <Panel title={title}>
      <div className="figures-pair">
        <ChartPicture
          label={t('chart', { what: title })}
          chart={{
            shape: split === 'month' ? 'trend' : 'bar',
            unit: [],
            categories: rows.map(({ short }) => labelIn(speech, short)),
            series: [{ name: labelIn(speech, countHead), values: rows.map(({ count }) => count) }],
          }}
          nameOf={({ category }) => {
            const row = rows[category];
            return row === undefined ? '' : t('showCases', { what: text(row.label), count: row.count });
          }}
          onOpen={({ category }) => {
            const row = rows[category];
            if (row !== undefined) open(row);
          }}
        />
        <SplitTable figures={figures} rows={rows} head={what} label={title} onOpen={open} />
      </div>
    </Panel>
  );
}

function SplitTable(props: {
  readonly figures: Figures;
  readonly rows: readonly FigureRow[];
  readonly head: string;
  readonly label: string;
  readonly onOpen: (row: FigureRow) => void;
}) {
  const { figures, rows } = props;
  const { t } = useTranslation('figures');
  const { text } = useSpeech();
  const { total } = figures;
  return (
    <div className="figures-scroll">
      <table className="figures-table" aria-label={props.label}>
        <thead>
          <tr>
            <th scope="col">{props.head}</th>
            <th scope="col">{t('cases')}</th>
            <th scope="col">{t('share')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{text(row.label)}</th>
              <td>
                <FigureButton count={row.count} what={text(row.label)} onOpen={() => props.onOpen(row)} />
              </td>
              <td>{sayPercent(row.count, total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('sum')}</th>
            <td>{total}</td>
            <td>{sayPercent(total, total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
