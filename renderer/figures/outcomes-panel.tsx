// How corrections went in each authority, the rate of those made in time, and what these words mean.
import { useTranslation } from 'react-i18next';
import { correctionOutcomes } from '../../templates/case/correction-outcome';
import { outcomeDefinition, outcomeWords, sayRate, splitWords } from '../../templates/figures/figure-words';
import { Panel } from '../ui/panel';
import { useSpeech } from '../words/speech';
import { FigureButton } from './figure-button';
import { condition, joinLabels, showBehind } from './show-behind';
import type { Figures } from './use-figures';

type Row = Figures['outcomes'][number];

export function OutcomesPanel({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation('figures');
  const { text } = useSpeech();
  return (
    <Panel title={t('outcomesTitle')}>
      <div className="figures-scroll">
        <table className="figures-table" aria-label={t('outcomesTitle')}>
          <thead>
            <tr>
              <th scope="col">{text(splitWords.authority)}</th>
              {correctionOutcomes.map((outcome) => (
                <th key={outcome} scope="col">
                  {text(outcomeWords[outcome])}
                </th>
              ))}
              <th scope="col">{t('rate')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.outcomes.map((row) => (
              <OutcomeLine key={row.authority ?? '*'} figures={figures} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="figures-definition">{text(outcomeDefinition)}</p>
    </Panel>
  );
}

function OutcomeLine({ figures, row }: { readonly figures: Figures; readonly row: Row }) {
  const { text } = useSpeech();
  const ofAuthority = row.authority === null ? [] : [condition('authority', row.authority)];
  return (
    <tr className={row.authority === null ? 'figures-sum' : undefined}>
      <th scope="row">{text(row.label)}</th>
      {correctionOutcomes.map((outcome, at) => {
        const label = joinLabels([row.label, outcomeWords[outcome]]);
        const where = [...ofAuthority, condition('outcome', outcome)];
        return (
          <td key={outcome}>
            <FigureButton
              count={row.counts[at] ?? 0}
              what={text(label)}
              onOpen={() => showBehind(figures, { where, label })}
            />
          </td>
        );
      })}
      <td>{sayRate(row.rate)}</td>
    </tr>
  );
}
