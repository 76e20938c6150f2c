// Says at once, above everything, that what was typed is not safe, why, and offers to try again.
import { Alert, Button } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpeech } from '../words/speech';
import type { CaseDraftState } from './case-draft';

export const SaveTrouble = memo(function SaveTrouble(props: {
  readonly saving: CaseDraftState['saving'];
  readonly onRetry: () => void;
}) {
  const { t } = useTranslation('case-desk');
  const { text } = useSpeech();
  if (props.saving.state !== 'failed') return null;
  return (
    <Alert
      banner
      type="error"
      title={t('saving.failed')}
      description={text(props.saving.fault.sentence)}
      action={
        <Button size="small" danger onClick={props.onRetry}>
          {t('retry')}
        </Button>
      }
    />
  );
});
