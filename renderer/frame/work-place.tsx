// What fills the window: the rail, the view and the status bar; or the first start, while no office is set up.
import { Spin } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { BugNotice } from './bug-notice';
import { CurrentView } from './current-view';
import { DeadlineCounter } from './deadline-count';
import { useOfficeState } from './office-state';
import { RoomCommands } from './room-commands';
import { Shortcuts } from './shortcut-overlay';
import { SideRail } from './side-rail';
import { StatusBar } from './status-bar';

const SendDrawer = lazy(async () => ({ default: (await import('../exchange/sending/send-drawer')).SendDrawer }));
const FirstStart = lazy(async () => ({ default: (await import('../first-start/first-start')).FirstStart }));

export function WorkPlace() {
  const { t } = useTranslation('frame');
  const { office, done } = useOfficeState();
  if (office === 'unknown') return <Spin className="desk-starting" description={t('starting')} delay={500} />;
  if (office === 'missing')
    return (
      <main className="desk-view desk-first">
        <Suspense fallback={null}>
          <FirstStart onDone={done} />
        </Suspense>
      </main>
    );
  return (
    <>
      <a className="desk-skip" href="#view">
        {t('toContent')}
      </a>
      <RoomCommands />
      <DeadlineCounter />
      <SideRail />
      <main className="desk-view" id="view" tabIndex={-1}>
        <BugNotice>
          <CurrentView />
        </BugNotice>
      </main>
      <StatusBar />
      <Suspense fallback={null}>
        <SendDrawer />
      </Suspense>
      <Shortcuts />
    </>
  );
}
