// Which component shows which view.
import { CaseDesk } from '../case-desk/case-desk';
import { DraftsView } from '../drafts/drafts-view';
import { OfficeView } from '../office/office-view';
import { goBack, goTo, useView } from './navigation';
import { NotYet } from './not-yet';

export function CurrentView() {
  const view = useView();
  switch (view.view) {
    case 'drafts':
      return <DraftsView onOpen={openCase} />;
    case 'case':
      return <CaseDesk key={view.id} id={view.id} onClose={goBack} onOpen={openCase} />;
    case 'office':
      return <OfficeView />;
    default:
      return <NotYet name={JSON.stringify(view)} />;
  }
}

function openCase(id: string): void {
  goTo({ view: 'case', id });
}
