// The comparison as a table: a column for each place, a row for each aspect with a word of whether it differs.
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../templates/language/bilingual';
import type { Comparison, Likeness } from '../../../templates/law/compare-places';
import type { ComparisonRow } from '../../../templates/law/comparison/comparison-rows';
import { likenessWords } from '../../../templates/law/place-words';
import { Mark, type Tone } from '../../ui/mark';
import { useSpeech } from '../../words/speech';

const tones: Readonly<Record<Likeness, Tone>> = { same: 'good', differs: 'warn', unknown: 'quiet' };

export function ComparisonTable(props: {
  readonly comparison: Comparison;
  readonly rows: readonly ComparisonRow[];
  readonly names: readonly Bilingual[];
}) {
  const { comparison, rows, names } = props;
  const { t } = useTranslation('matters');
  const { text } = useSpeech();
  return (
    <div className="record-scroll">
      <table className="record-table comparison-table">
        <thead>
          <tr>
            <th scope="col">{t('compare.aspect')}</th>
            {names.map((name, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name than its place
              <th key={index} scope="col">
                {text(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} data-row={row.key} className={`comparison-${row.likeness}`}>
              <th scope="row">
                <span>{text(row.name)}</span>
                <Mark tone={tones[row.likeness]}>{text(likenessWords[row.likeness])}</Mark>
              </th>
              {row.cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <Cell key={index} cell={cell} />
              ))}
            </tr>
          ))}
          <tr data-row="notices">
            <th scope="row">{t('compare.notices')}</th>
            {comparison.places.map(({ choice }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <td key={index}>
                <ul>
                  {choice.notices.map(({ sentence, severity }) => (
                    <li key={sentence.zh} className={`comparison-notice-${severity}`}>
                      {text(sentence)}
                    </li>
                  ))}
                </ul>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** Both languages: what is to be compared is what papers will say. */
function Cell({ cell }: { readonly cell: Bilingual }) {
  const both = cell.en !== '' && cell.en !== cell.zh;
  return (
    <td>
      <p lang="zh-CN">{cell.zh}</p>
      {both && (
        <p lang="en" className="comparison-english">
          {cell.en}
        </p>
      )}
    </td>
  );
}
