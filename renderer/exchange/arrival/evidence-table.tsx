// The pieces of evidence in a bundle: who collected each, who vouches for it by the signature, and its file.
import { useTranslation } from 'react-i18next';
import { evidenceKindWords } from '../../../templates/case/words';
import { isTime } from '../../../templates/language/calendar';
import { sayTime } from '../../../templates/language/dates';
import { Mark } from '../../ui/mark';
import { useSpeech } from '../../words/speech';
import { writeSize } from '../sizes';
import type { Subject } from './arrival';
import '../exchange-table.css';

export function EvidenceTable({ pieces }: { readonly pieces: Subject['evidence'] }) {
  const { t } = useTranslation('exchange');
  const heads = ['piece', 'kind', 'takenAt', 'collectedBy', 'vouchedBy', 'file'] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="exchange-scroll" tabIndex={0} aria-label={t('evidenceOf', { count: pieces.length })}>
      <table className="exchange-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`column.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pieces.map((piece) => (
            <Piece key={piece.id} piece={piece} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Piece({ piece }: { readonly piece: Subject['evidence'][number] }) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const { title, kind, takenAt, collectedBy, vouchedBy, file } = piece;
  return (
    <tr>
      <th scope="row">{text(title) || piece.id}</th>
      <td>{text(evidenceKindWords[kind])}</td>
      <td>{isTime(takenAt) ? text(sayTime(takenAt)) : takenAt}</td>
      <td>{collectedBy}</td>
      <td>
        {vouchedBy === null ? (
          t('vouchedByNone')
        ) : (
          <span className="exchange-vouched">
            <Mark tone="good">{t('recognised')}</Mark> {text(vouchedBy)}
          </span>
        )}
      </td>
      <td>{file === null ? t('noFile') : `${file.name} · ${writeSize(file.bytes)}`}</td>
    </tr>
  );
}
