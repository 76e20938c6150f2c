// What this program is: opened from the menu over whatever is shown, loaded when it is first wanted.
import { Modal } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../frame/commands';

const AboutBody = lazy(async () => ({ default: (await import('./about-body')).AboutBody }));

export function AboutOverlay() {
  const { t } = useTranslation('about');
  const [open, setOpen] = useState(false);
  useCommand('show-about', () => setOpen(true));
  return (
    <Modal
      open={open}
      title={t('title')}
      footer={null}
      onCancel={() => setOpen(false)}
      width="min(46rem, 92vw)"
      centered
      destroyOnHidden
    >
      <Suspense fallback={null}>
        <AboutBody />
      </Suspense>
    </Modal>
  );
}
