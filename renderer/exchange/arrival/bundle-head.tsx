// Who sends a bundle to whom, what for, and by when an answer is asked: as its sender says.
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { writeDay, writeMoment } from '../../drafts/deadline';
import { useSpeech } from '../../words/speech';
import { Facts } from '../facts';
import type { Examined } from './arrival';

export function BundleHead({ head }: { readonly head: Examined['head'] }) {
  const { t } = useTranslation('exchange');
  const { text, language } = useSpeech();
  const { from, to, note } = head;
  const nowMs = Date.now();
  return (
    <>
      {to.ours === false && <Alert type="warning" showIcon title={t('notForUs', { name: text(to.name) })} />}
      <Facts
        lines={[
          [t('from'), <strong key="from">{text(from.name)}</strong>],
          [t('to'), text(to.name)],
          [t('purposeIs'), t(`purpose.${head.purpose}`)],
          [t('madeAt'), t('madeBy', { at: writeMoment(head.createdAt, language, nowMs), who: head.createdBy })],
          [t('replyBy'), head.replyBy === null ? '' : writeDay(head.replyBy, language, nowMs)],
          [t('note'), text(note) && <span className="exchange-note">{text(note)}</span>],
        ]}
      />
    </>
  );
}
