// Which component shows which view.
import { DraftsView } from '../drafts/drafts-view';
import { goTo, useView } from './navigation';
import { NotYet } from './not-yet';

export function CurrentView() {
  const view = useView();
  switch (view.view) {
    case 'drafts':
      return <DraftsView onOpen={openCase} />;
    default:
      return <NotYet name={JSON.stringify(view)} />;
  }
}

function openCase(id: string): void {
  goTo({ view: 'case', id });
}
