// The line at the foot of the window: whether what was typed is safe, who is at work, and where help is.
import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloudServerOutlined,
  EditOutlined,
  ExclamationCircleFilled,
  HddOutlined,
  QuestionCircleOutlined,
  SyncOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useServer, useServerLine } from '../server/server-state';
import { useSpeech } from '../words/speech';
import { useBackupTrouble } from './backup-trouble';
import { runCommand } from './commands';
import { useDeadlineCount } from './deadline-count';
import { goTo } from './navigation';
import { type SaveState, useSaveState } from './save-state';
import { useSettings } from './settings';
import './status-bar.css';

const signs = {
  unsaved: EditOutlined,
  saving: SyncOutlined,
  saved: CheckCircleOutlined,
  kept: EditOutlined,
  failed: ExclamationCircleFilled,
};

export function StatusBar() {
  const { t } = useTranslation('frame');
  const { who } = useSettings();
  return (
    <footer className="status-bar">
      <Saving saving={useSaveState()} />
      <span className="status-bar-rest" />
      <Server />
      <Backups />
      <Due />
      <button type="button" onClick={() => goTo({ view: 'settings' })}>
        <UserOutlined aria-hidden />
        {who === '' ? t('whoUnknown') : t('who', { who })}
      </button>
      <button type="button" onClick={() => runCommand('show-shortcuts')}>
        <QuestionCircleOutlined aria-hidden />
        {t('shortcuts')}
      </button>
    </footer>
  );
}

/** Nothing is said where this computer keeps its own data. A line that is gone is spoken at once. */
function Server() {
  const { t } = useTranslation('server');
  const { phase } = useServer();
  const line = useServerLine();
  if (phase !== 'connected') return null;
  return (
    <span className={`status-bar-server status-bar-server-${line}`} role={line === 'gone' ? 'alert' : 'none'}>
      <CloudServerOutlined aria-hidden />
      {t(line)}
    </span>
  );
}

/** Nothing is said while backups are made as they should. */
function Backups() {
  const { t } = useTranslation('backups');
  const trouble = useBackupTrouble();
  if (trouble === 'none') return null;
  return (
    <button type="button" onClick={() => goTo({ view: 'settings' })}>
      <HddOutlined aria-hidden />
      {t(trouble === 'own' ? 'statusOwn' : 'statusSecond')}
    </button>
  );
}

/** Nothing is said where nothing is due. */
function Due() {
  const { t } = useTranslation('frame');
  const { overdue, soon } = useDeadlineCount();
  if (overdue + soon === 0) return null;
  return (
    <button type="button" onClick={() => goTo({ view: 'deadlines' })}>
      <ClockCircleOutlined aria-hidden />
      {overdue > 0 && <strong className="status-bar-overdue">{t('overdue', { count: overdue })}</strong>}
      {soon > 0 && t('dueSoon', { count: soon })}
    </button>
  );
}

/** Spoken by screen readers only when saving failed: otherwise it would talk at every pause. */
function Saving({ saving }: { readonly saving: SaveState }) {
  const { t } = useTranslation('frame');
  const { text, language } = useSpeech();
  if (saving.state === 'none') return null;
  const Sign = signs[saving.state];
  const at = saving.state === 'saved' || saving.state === 'kept' ? timeOf(saving.at, language) : '';
  return (
    <span
      className={`status-bar-saving status-bar-${saving.state}`}
      role={saving.state === 'failed' ? 'alert' : 'none'}
    >
      <Sign aria-hidden />
      {t(`saving.${saving.state}`)}
      {at !== '' && <time>{at}</time>}
      {saving.state === 'failed' && <span>{text(saving.fault.sentence)}</span>}
    </span>
  );
}

function timeOf(moment: string, language: 'zh' | 'en'): string {
  const how = {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hour12: false,
  } as const;
  return new Date(moment).toLocaleTimeString(language === 'zh' ? 'zh-CN' : 'en-GB', how);
}
