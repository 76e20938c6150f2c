// The desk as a whole: language, look and faults for everything in it; the rail, the view and the status bar.
import { App, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import { useEffect, useMemo } from 'react';
import { speak } from '../words/speech';
import { BugNotice } from './bug-notice';
import { answerKeys } from './commands';
import { CurrentView } from './current-view';
import { useSettings } from './settings';
import { SideRail } from './side-rail';
import { deskTheme } from './theme';
import { useDark } from './use-dark';
import './desk.css';

export function Desk() {
  const { language, theme, textSize } = useSettings();
  const dark = useDark(theme);
  const look = useMemo(() => deskTheme(dark, textSize), [dark, textSize]);
  useEffect(() => {
    speak(language);
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
    document.documentElement.style.fontSize = `${(16 * textSize) / 100}px`;
  }, [dark, textSize]);
  useEffect(() => {
    window.addEventListener('keydown', answerKeys);
    return () => window.removeEventListener('keydown', answerKeys);
  }, []);
  return (
    <ConfigProvider theme={look} locale={language === 'zh' ? zh : en} button={{ autoInsertSpace: false }}>
      <App className="desk" message={{ maxCount: 3 }}>
        <BugNotice>
          <SideRail />
          <main className="desk-view">
            <BugNotice>
              <CurrentView />
            </BugNotice>
          </main>
        </BugNotice>
      </App>
    </ConfigProvider>
  );
}
