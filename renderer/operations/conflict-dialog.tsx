// The operation was saved elsewhere in between: the clerk says which of both is to stand.
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OpenedOperation, OperationDraft } from './operation-draft';

export function ConflictDialog(props: { readonly draft: OperationDraft; readonly theirs: OpenedOperation }) {
  const { draft, theirs } = props;
  const { t } = useTranslation('operations');
  return (
    <Modal
      open
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      title={t('conflict')}
      footer={
        <>
          <Button onClick={() => draft.takeTheirs(theirs)}>{t('takeTheirs')}</Button>
          <Button type="primary" onClick={() => void draft.keepMine(theirs)}>
            {t('keepMine')}
          </Button>
        </>
      }
    >
      <p>{t('conflictWhy')}</p>
    </Modal>
  );
}
