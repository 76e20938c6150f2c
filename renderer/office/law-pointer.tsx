// The law has a room of its own; here stands the way there.
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { goTo } from '../frame/navigation';
import { Panel } from '../ui/panel';

export function LawPointer() {
  const { t } = useTranslation('office');
  return (
    <Panel title={t('lawMoved')} hint={t('lawMovedHint')}>
      <Button type="primary" onClick={() => goTo({ view: 'matters', part: 'law' })}>
        {t('lawOpen')}
      </Button>
    </Panel>
  );
}
