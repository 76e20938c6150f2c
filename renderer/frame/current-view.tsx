// Which component shows which view. The list is there at once; the others are loaded while nobody waits for them.
import { lazy, Suspense, useEffect } from 'react';
import { DraftsView } from '../drafts/drafts-view';
import { goBack, goTo, useView } from './navigation';
import { NotYet } from './not-yet';

const loadCaseDesk = () => import('../case-desk/case-desk');
const loadOffice = () => import('../office/office-view');
const loadSettings = () => import('../settings/settings-view');

const CaseDesk = lazy(async () => ({ default: (await loadCaseDesk()).CaseDesk }));
const OfficeView = lazy(async () => ({ default: (await loadOffice()).OfficeView }));
const SettingsView = lazy(async () => ({ default: (await loadSettings()).SettingsView }));

export function CurrentView() {
  useEffect(() => {
    const idle = requestIdleCallback(() => void Promise.all([loadCaseDesk(), loadOffice(), loadSettings()]));
    return () => cancelIdleCallback(idle);
  }, []);
  return (
    <Suspense fallback={null}>
      <View />
    </Suspense>
  );
}

function View() {
  const view = useView();
  switch (view.view) {
    case 'drafts':
      return <DraftsView onOpen={openCase} />;
    case 'case':
      return <CaseDesk key={view.id} id={view.id} onClose={goBack} onOpen={openCase} />;
    case 'office':
      return <OfficeView />;
    case 'settings':
      return <SettingsView />;
    default:
      return <NotYet name={JSON.stringify(view)} />;
  }
}

function openCase(id: string): void {
  goTo({ view: 'case', id });
}
