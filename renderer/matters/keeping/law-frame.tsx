// Waits for the law of the office, says why it can't be had, or draws what needs it.
import { Button, Result, Spin } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpeech } from '../../words/speech';
import { isLaw, type LawAtHand, useLaw } from './use-law';
import '../matters.css';

export function LawFrame(props: { readonly children: (at: LawAtHand, refresh: () => Promise<void>) => ReactNode }) {
  const { t } = useTranslation('matters');
  const { text } = useSpeech();
  const { at, refresh } = useLaw();
  if (at === null) return <Spin delay={500} className="matters-waiting" description={t('opening')} />;
  if (isLaw(at)) return props.children(at, refresh);
  return (
    <Result
      status="warning"
      title={t('notOpened')}
      subTitle={text(at.sentence)}
      extra={<Button onClick={() => void refresh()}>{t('again')}</Button>}
    />
  );
}
