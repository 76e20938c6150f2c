// The commands that lead from room to room; a new case can be started from any of them. Drawn before the view, whose
// own answers to the same commands come first.
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { runCommand, useCommand } from './commands';
import { useFaults } from './faults';
import { goTo, roomOf, useView } from './navigation';

export function RoomCommands() {
  const { answered } = useFaults();
  const { message } = App.useApp();
  const { t } = useTranslation('frame');
  const view = useView();
  useCommand('show-drafts', () => goTo({ view: 'drafts' }));
  useCommand('show-deadlines', () => goTo({ view: 'deadlines' }));
  useCommand('show-operations', () => goTo({ view: 'operations' }));
  useCommand('show-figures', () => goTo({ view: 'figures' }));
  useCommand('show-warnings', () => goTo({ view: 'warnings' }));
  useCommand('show-register', () => goTo({ view: 'register' }));
  useCommand('show-exchange', () => goTo({ view: 'exchange' }));
  useCommand('show-templates', () => goTo({ view: 'templates' }));
  useCommand('show-batches', () => goTo({ view: 'batches' }));
  useCommand('show-matters', () => goTo({ view: 'matters' }));
  useCommand('show-office', () => goTo({ view: 'office' }));
  useCommand('show-settings', () => goTo({ view: 'settings' }));
  useCommand('find', () => {
    if (view.view === 'drafts') return false;
    goTo({ view: 'drafts' });
    // The list answers once it is shown.
    setTimeout(() => runCommand('find'));
  });
  useCommand('back', () => goTo({ view: roomOf(view) }));
  useCommand('new-draft', async () => {
    const opened = answered(await machine['draft:create']({ copyOf: null }));
    if (opened !== null) goTo({ view: 'case', id: opened.draft.id });
  });
  useCommand('open-copy', async () => {
    const taken = answered(await machine['draft:take-copy']({}))?.taken;
    if (!taken) return;
    goTo({ view: taken.of, id: taken.id });
    message.success(t('copyTaken'));
  });
  return null;
}
