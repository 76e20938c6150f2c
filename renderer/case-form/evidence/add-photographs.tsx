// Photographs chosen as files: each becomes a piece of evidence of its own, with the hash of its file.
import { PictureOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textAt } from '../../../templates/reading/loose';
import { machine } from '../../bridge';
import { useFaults } from '../../frame/faults';
import { useForm } from '../form-context';
import { addFiles, evidenceIn } from './evidence-list';

export function AddPhotographs() {
  const { store } = useForm();
  const { t } = useTranslation('case-form');
  const { answered } = useFaults();
  const [busy, setBusy] = useState(false);
  const choose = async (): Promise<void> => {
    setBusy(true);
    const chosen = answered(await machine['draft:add-photographs']({ id: textAt(store.data, 'id') }));
    setBusy(false);
    if (chosen === null || chosen.cancelled) return;
    store.set('evidence', addFiles(evidenceIn(store.get('evidence')), textAt(store.data, 'authority'), chosen.files));
  };
  return (
    <Button icon={<PictureOutlined aria-hidden />} loading={busy} onClick={() => void choose()}>
      {t('addEvidencePhotographs')}
    </Button>
  );
}
