// What an entry of the register says.
import { useTranslation } from 'react-i18next';
import { useSpeech } from '../../words/speech';
import { placeOf } from './violation-columns';
import type { ViolationRow } from './violation-wish';

export function EntryFacts({ entry }: { readonly entry: ViolationRow }) {
  const { t } = useTranslation('first-violations');
  const { text } = useSpeech();
  const rows: readonly (readonly [string, string])[] = [
    [t('column.code'), entry.code],
    [t('address'), text(entry.address)],
    [t('column.matter'), text(entry.matterName)],
    [t('column.foundOn'), entry.foundOn],
    [t('column.place'), text(placeOf(entry.division))],
    [t('authority'), text(entry.authority)],
    [t('papers'), entry.numbers.join(' ')],
    [t('corrected'), entry.correctedOn ?? t('notCorrected')],
    [t('leg'), entry.leg === null ? '' : t(`leg.${entry.leg}`)],
  ];
  return (
    <dl className="violation-facts">
      {rows.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words || '—'}</dd>
        </div>
      ))}
    </dl>
  );
}
