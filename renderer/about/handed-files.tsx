// Says what a file is that the clerk opened with this program, until the clerk has read it. One at a time.
import { Button, Modal } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../bridge';
import { useFaults } from '../frame/faults';

type Handed = Output<'file:handed'>;

export function HandedFiles() {
  const { t } = useTranslation('about');
  const { answered } = useFaults();
  const [files, setFiles] = useState<Handed>([]);
  const ask = useCallback(async () => {
    const more = answered(await machine['file:handed']({})) ?? [];
    if (more.length > 0) setFiles((known) => [...known, ...more]);
  }, [answered]);
  useEffect(() => {
    void ask();
    return machine.onEvent(({ name }) => {
      if (name === 'handed') void ask();
    });
  }, [ask]);
  const [file] = files;
  const next = () => setFiles((known) => known.slice(1));
  return (
    <Modal
      open={file !== undefined}
      title={t('handed')}
      onCancel={next}
      centered
      footer={
        <Button type="primary" onClick={next}>
          {t('close')}
        </Button>
      }
    >
      <p className="handed-name">{t('handedWhat', { name: file?.name ?? '' })}</p>
      <p>{t('handedWhere')}</p>
    </Modal>
  );
}
