// What the ledger keeps of one bundle, in short lines.
import { useTranslation } from 'react-i18next';
import { writeDay, writeMoment } from '../../drafts/deadline';
import { useSpeech } from '../../words/speech';
import type { ExchangeRow } from '../exchange-rows';
import { Facts } from '../facts';
import { writeSize } from '../sizes';
import { ExchangeStateMark, useDaysLeft } from './state-words';

export function RowFacts({ row }: { readonly row: ExchangeRow }) {
  const { t } = useTranslation('exchange');
  const { text, language } = useSpeech();
  const left = useDaysLeft();
  const moment = (at: string): string => writeMoment(at, language, Date.now());
  const day = (at: string): string => writeDay(at, language, Date.now());
  const { direction, other, receipt, declined, answered, letter, file } = row;
  return (
    <Facts
      lines={[
        [t('column.state'), <ExchangeStateMark key="state" row={row} />],
        [t(direction === 'sent' ? 'to' : 'from'), text(other.name)],
        [t(direction === 'sent' ? 'sentAt' : 'takenInAt'), t('madeBy', { at: moment(row.at), who: row.by })],
        [t('madeAt'), direction === 'sent' ? '' : t('madeBy', { at: moment(row.createdAt), who: row.createdBy })],
        [t('note'), text(row.note) && <span className="exchange-note">{text(row.note)}</span>],
        [t('replyBy'), row.replyBy === undefined ? '' : [day(row.replyBy), left(row)].filter(Boolean).join(' · ')],
        [t('letter'), letter?.number ?? ''],
        [t('contents'), t('holds', { evidence: row.evidence, entries: row.entries })],
        [
          t('receipt'),
          receipt &&
            t(`receiptSays.${receipt.outcome}`, { at: moment(receipt.at), who: receipt.by, reason: receipt.reason }),
        ],
        [t('answered'), answered && moment(answered.at)],
        [
          t('declined'),
          declined && t('declinedOn', { at: moment(declined.at), who: declined.by, reason: declined.reason }),
        ],
        [t('column.file'), `${file.name} · ${writeSize(file.bytes)}${file.encrypted ? ` · ${t('isLocked')}` : ''}`],
        [t('fingerprint'), other.fingerprint && <code className="exchange-hash">{other.fingerprint}</code>],
      ]}
    />
  );
}
