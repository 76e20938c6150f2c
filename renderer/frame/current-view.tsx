// Which component shows which view.
import { DraftsView } from '../drafts/drafts-view';
import { goTo, useView } from './navigation';

export function CurrentView() {
  const view = useView();
  switch (view.view) {
    case 'drafts':
      return <DraftsView onOpen={(id) => goTo({ view: 'case', id })} />;
    default:
      return <p>{JSON.stringify(view)}</p>;
  }
}
