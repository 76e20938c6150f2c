// Which component shows which view. The list is there at once; the others are loaded while nobody waits for them.
import { lazy, Suspense, useEffect } from 'react';
import { DraftsView } from '../drafts/drafts-view';
import { goBack, goTo, useView } from './navigation';

const loadCaseDesk = () => import('../case-desk/case-desk');
const loadDeadlines = () => import('../deadlines/deadlines-view');
const loadBatches = () => import('../batch/batch-view');
const loadFigures = () => import('../figures/figures-view');
const loadMatters = () => import('../matters/matters-view');
const loadMatter = () => import('../matters/matter/matter-desk');
const loadOffice = () => import('../office/office-view');
const loadOperations = () => import('../operations/operations-view');
const loadOperation = () => import('../operations/operation-desk');
const loadExchange = () => import('../exchange/exchange-view');
const loadRegister = () => import('../register/register-view');
const loadTemplates = () => import('../workshop/templates-view');
const loadTemplate = () => import('../workshop/template-desk');
const loadWarnings = () => import('../warnings/warnings-view');
const loadSettings = () => import('../settings/settings-view');

const CaseDesk = lazy(async () => ({ default: (await loadCaseDesk()).CaseDesk }));
const DeadlinesView = lazy(async () => ({ default: (await loadDeadlines()).DeadlinesView }));
const BatchView = lazy(async () => ({ default: (await loadBatches()).BatchView }));
const FiguresView = lazy(async () => ({ default: (await loadFigures()).FiguresView }));
const MattersView = lazy(async () => ({ default: (await loadMatters()).MattersView }));
const MatterDesk = lazy(async () => ({ default: (await loadMatter()).MatterDesk }));
const OfficeView = lazy(async () => ({ default: (await loadOffice()).OfficeView }));
const OperationsView = lazy(async () => ({ default: (await loadOperations()).OperationsView }));
const OperationDesk = lazy(async () => ({ default: (await loadOperation()).OperationDesk }));
const RegisterView = lazy(async () => ({ default: (await loadRegister()).RegisterView }));
const ExchangeView = lazy(async () => ({ default: (await loadExchange()).ExchangeView }));
const TemplatesView = lazy(async () => ({ default: (await loadTemplates()).TemplatesView }));
const TemplateDesk = lazy(async () => ({ default: (await loadTemplate()).TemplateDesk }));
const WarningsView = lazy(async () => ({ default: (await loadWarnings()).WarningsView }));
const SettingsView = lazy(async () => ({ default: (await loadSettings()).SettingsView }));

export function CurrentView() {
  useEffect(() => {
    const idle = requestIdleCallback(
      () =>
        void Promise.all([
          loadCaseDesk(),
          loadDeadlines(),
          loadOperations(),
          loadOperation(),
          loadOffice(),
          loadSettings(),
        ]),
    );
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
      return <CaseDesk key={view.id} id={view.id} field={view.field} onClose={goBack} onOpen={openCase} />;
    case 'deadlines':
      return <DeadlinesView onOpen={openCaseAt} />;
    case 'batches':
      return <BatchView onOpenCase={openCase} />;
    case 'figures':
      return <FiguresView />;
    case 'matters':
      return <MattersView part={view.part ?? 'matters'} />;
    case 'matter':
      return <MatterDesk key={view.id} id={view.id} onClose={goBack} />;
    case 'office':
      return <OfficeView start={view.part} />;
    case 'warnings':
      return <WarningsView />;
    case 'register':
      return <RegisterView onOpenCase={openCase} onOpenOperation={openOperation} />;
    case 'exchange':
      return <ExchangeView onOpenCase={openCase} onOpenOperation={openOperation} />;
    case 'settings':
      return <SettingsView />;
    case 'templates':
      return <TemplatesView />;
    case 'template':
      return <TemplateDesk key={view.id} kind={view.id} onClose={goBack} />;
    case 'operations':
      return <OperationsView onOpen={openOperation} />;
    case 'operation':
      return <OperationDesk key={view.id} id={view.id} onClose={goBack} onOpenCase={openCase} />;
  }
}

function openCase(id: string): void {
  goTo({ view: 'case', id });
}

function openCaseAt(id: string, field: string): void {
  goTo({ view: 'case', id, field });
}

function openOperation(id: string): void {
  goTo({ view: 'operation', id });
}
