// Says quietly which faces of this computer took the place of those the standard asks for.
import { FontSizeOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { goTo } from '../frame/navigation';
import type { SetPaper } from './use-live-paper';

export function FacesNote({ substitutions }: { readonly substitutions: SetPaper['substitutions'] }) {
  const { t } = useTranslation('paper');
  if (substitutions.length === 0) return null;
  const content = (
    <div className="faces-note">
      <ul>
        {substitutions.map(({ role, wanted, used }) => (
          <li key={role}>{t('faceUsed', { wanted, used })}</li>
        ))}
      </ul>
      <p>{t('facesRemedy')}</p>
      <Button size="small" onClick={() => goTo({ view: 'office' })}>
        {t('toOffice')}
      </Button>
    </div>
  );
  return (
    <Popover trigger="click" placement="topLeft" title={t('facesTitle')} content={content}>
      <Button size="small" type="text" icon={<FontSizeOutlined />} className="faces-button">
        {t('facesShort', { count: substitutions.length })}
      </Button>
    </Popover>
  );
}
