// The desk of one joint operation: the form on the left, its report on the right.
import { Button, Result, Spin } from 'antd';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpeech } from '../words/speech';
import { OpenOperation } from './open-operation';
import { useOperation } from './use-operation';
import './operations.css';

export function OperationDesk(props: {
  readonly id: string;
  readonly onClose: () => void;
  readonly onOpenCase: (id: string) => void;
}) {
  const { t } = useTranslation('operations');
  const { text } = useSpeech();
  const settler = useRef<() => void>(() => {});
  const settle = useCallback(() => settler.current(), []);
  const opening = useOperation(props.id, settle);
  if (opening === null) return <Spin className="operation-opening" delay={500} description={t('opening')} />;
  if (!('draft' in opening)) {
    return (
      <Result
        status="warning"
        title={text(opening.sentence)}
        extra={<Button onClick={props.onClose}>{t('backToList')}</Button>}
      />
    );
  }
  return <OpenOperation key={opening.draft.id} {...props} {...opening} settler={settler} />;
}
