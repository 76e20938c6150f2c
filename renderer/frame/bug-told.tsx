// Tells of a bug that did not break what is shown: that it was noted, and whether what was typed is safe.
import { App } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { hearPageBugs, useToldBug } from './page-bugs';

export function BugTold() {
  const { notification } = App.useApp();
  const { t } = useTranslation('frame');
  const told = useToldBug();
  useEffect(hearPageBugs, []);
  useEffect(() => {
    if (told === null) return;
    notification.error({
      key: 'bug',
      title: t('bugTold'),
      description: told.unsaved === 0 ? t('bugSafe') : t('bugUnsaved'),
      duration: 0,
      placement: 'bottomRight',
    });
  }, [told, notification, t]);
  return null;
}
