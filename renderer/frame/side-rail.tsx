// The rail on the left: the rooms of the desk.
import { FileTextOutlined, SettingOutlined, ShopOutlined, TeamOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { goTo, type Room, roomOf, rooms, useView } from './navigation';
import './side-rail.css';

const icons: Record<Room, typeof FileTextOutlined> = {
  drafts: FileTextOutlined,
  operations: TeamOutlined,
  office: ShopOutlined,
  settings: SettingOutlined,
};

export function SideRail() {
  const { t } = useTranslation('frame');
  const here = roomOf(useView());
  return (
    <nav className="side-rail" aria-label={t('navigation')}>
      <ul>
        {rooms.map((room) => {
          const Icon = icons[room];
          return (
            <li key={room} className={`side-rail-${room}`}>
              <button
                type="button"
                title={t(`view.${room}`)}
                aria-current={room === here ? 'page' : undefined}
                onClick={() => goTo({ view: room })}
              >
                <Icon aria-hidden />
                <span>{t(`view.${room}`)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
