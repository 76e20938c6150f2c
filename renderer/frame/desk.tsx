// The desk as a whole: language, look and faults for everything in it; the rail, the view and the status bar.
import { App, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import { useEffect, useMemo } from 'react';
import { AboutOverlay } from '../about/about-overlay';
import { HandedFiles } from '../exchange/arrival/handed-files';
import { LockPage } from '../lock/lock-page';
import { useLock } from '../lock/lock-state';
import { LockWhenIdle } from '../lock/lock-when-idle';
import { ProblemOverlay } from '../problem/problem-overlay';
import { DoorPage } from '../sealing/door-page';
import { useDoor } from '../sealing/door-state';
import { ServerPage } from '../server/server-page';
import { useServer } from '../server/server-state';
import { speak } from '../words/speech';
import { BugNotice } from './bug-notice';
import { BugTold } from './bug-told';
import { answerKeys } from './commands';
import { hearMachine } from './machine-events';
import { ignoreSecondClick } from './second-click';
import { useSettings } from './settings';
import { deskTheme } from './theme';
import { useDark } from './use-dark';
import { WorkPlace } from './work-place';
import './desk.css';

export function Desk() {
  const { language, theme } = useSettings();
  const { locked } = useLock();
  const { door } = useDoor();
  const { phase } = useServer();
  const waits = phase === 'connecting' || phase === 'asking';
  const dark = useDark(theme);
  const look = useMemo(() => deskTheme(dark), [dark]);
  useEffect(() => {
    speak(language);
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  useEffect(() => {
    window.addEventListener('keydown', answerKeys);
    return () => window.removeEventListener('keydown', answerKeys);
  }, []);
  useEffect(() => {
    window.addEventListener('mousedown', ignoreSecondClick);
    return () => window.removeEventListener('mousedown', ignoreSecondClick);
  }, []);
  useEffect(hearMachine, []);
  return (
    <ConfigProvider theme={look} locale={language === 'zh' ? zh : en} button={{ autoInsertSpace: false }}>
      {door !== 'open' ? <ShutDesk /> : locked ? <LockedDesk /> : waits ? <WaitingDesk /> : <OpenDesk />}
    </ConfigProvider>
  );
}

/** Until the encrypted data folder is opened. */
function ShutDesk() {
  return (
    <App>
      <DoorPage />
    </App>
  );
}

function LockedDesk() {
  return (
    <App>
      <LockPage />
    </App>
  );
}

/** Until somebody has opened the bureau's server. */
function WaitingDesk() {
  return (
    <App>
      <ServerPage />
    </App>
  );
}

/** Gone as a whole while the desk is locked, with every notice and dialog. */
function OpenDesk() {
  return (
    <App className="desk" message={{ maxCount: 3 }}>
      <LockWhenIdle />
      <BugTold />
      <BugNotice>
        <WorkPlace />
        <AboutOverlay />
        <HandedFiles />
      </BugNotice>
      <BugNotice>
        <ProblemOverlay />
      </BugNotice>
    </App>
  );
}
