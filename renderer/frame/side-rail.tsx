// The rail on the left: the rooms of the desk.
import {
  AlertOutlined,
  BarChartOutlined,
  BookOutlined,
  ClockCircleOutlined,
  CopyOutlined,
  EditOutlined,
  FileTextOutlined,
  SettingOutlined,
  ShopOutlined,
  SwapOutlined,
  TeamOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useDeadlineCount } from './deadline-count';
import { goTo, type Room, roomOf, rooms, useView } from './navigation';
import './side-rail.css';

const icons: Record<Room, typeof FileTextOutlined> = {
  drafts: FileTextOutlined,
  deadlines: ClockCircleOutlined,
  batches: CopyOutlined,
  operations: TeamOutlined,
  warnings: AlertOutlined,
  figures: BarChartOutlined,
  register: BookOutlined,
  exchange: SwapOutlined,
  matters: UnorderedListOutlined,
  templates: EditOutlined,
  office: ShopOutlined,
  settings: SettingOutlined,
};

const mostShown = 99;

export function SideRail() {
  const { t } = useTranslation('frame');
  const here = roomOf(useView());
  const { overdue } = useDeadlineCount();
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
                <span className="side-rail-name">{t(`view.${room}`)}</span>
                {room === 'deadlines' && overdue > 0 && (
                  <span className="side-rail-badge" title={t('overdue', { count: overdue })}>
                    <span aria-hidden>{overdue > mostShown ? `${mostShown}+` : overdue}</span>
                    <span className="visually-hidden">{t('overdue', { count: overdue })}</span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
