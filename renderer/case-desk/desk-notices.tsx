// What the clerk must know of the draft itself, above form and paper: recovered from an older version, or not saved.
import { Alert } from 'antd';
import { memo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { NotSaved } from '../frame/not-saved';
import { useSpeech } from '../words/speech';
import type { CaseDraft } from './case-draft';

export const DeskNotices = memo(function DeskNotices({ draft }: { readonly draft: CaseDraft }) {
  const { t } = useTranslation('case-desk');
  const { text } = useSpeech();
  const recovered = useSyncExternalStore(draft.state.listen, () => draft.state.get().recovered);
  const saving = useSyncExternalStore(draft.state.listen, () => draft.state.get().saving);
  return (
    <>
      {recovered !== null && (
        <Alert
          banner
          type="warning"
          title={t('recovered')}
          description={text(recovered)}
          closable={{ onClose: draft.readNotice, 'aria-label': t('understood') }}
        />
      )}
      {saving.state === 'failed' && (
        <NotSaved fault={saving.fault} onRetry={draft.flush} copy={() => ({ of: 'case', draft: draft.asDraft() })} />
      )}
    </>
  );
});
