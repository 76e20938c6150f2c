// What can be done with the template that is open: saved as an edition, given up, exchanged as a file.
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateData } from '../../templates/workshop/shipped-text';
import { machine, type Output } from '../bridge';
import { useFaults } from '../frame/faults';
import { useSpeech } from '../words/speech';
import { plainTemplate, workNow } from './session/work-now';
import type { AtWork } from './template-desk';

export type Dialog = 'save' | 'reset' | 'history' | 'newer' | null;
export type Imported = Output<'template:import'>;

export type TemplateDeeds = ReturnType<typeof useTemplateDeeds>;

/** @param onReopen another edition stands in the machine now */
export function useTemplateDeeds(at: AtWork, onReopen: () => void) {
  const { session } = at;
  const { t } = useTranslation('workshop');
  const { message } = App.useApp();
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = (): void => setDialog(null);
  const { leave, letGo, tellConflict } = useLeaving(at, close, onReopen);
  const editions = useEditions(at, leave, tellConflict);
  const files = useFiles(at);
  const open = (wanted: Dialog): void => {
    session.settle();
    const { faults, changed } = session.state.get();
    if (wanted === 'save' && !changed) void message.info(t('nothingToSave'));
    else if (wanted === 'save' && faults.some(({ severity }) => severity === 'block'))
      void message.warning(t('mendFirst'));
    else setDialog(wanted);
  };
  /** Puts another template into the editor; it can be taken back by undo. */
  const take = (template: TemplateData, basedOn: string): void => {
    close();
    session.take({ template, basedOn });
  };
  return { dialog, open, close, letGo, take, ...editions, ...files };
}

/** The ways out of the work at hand. */
function useLeaving({ opened, session, keeper }: AtWork, close: () => void, onReopen: () => void) {
  const { t } = useTranslation('workshop');
  const { modal } = App.useApp();
  const { answered } = useFaults();
  const { kind } = opened;
  /** The work became an edition, or was given up. */
  const leave = async (): Promise<void> => {
    close();
    await keeper.end();
    answered(await machine['template:keep']({ kind, work: null }));
    onReopen();
  };
  /** Goes on with what was written here, now that the other edition has been told of. */
  const goOn = async (newest: string): Promise<void> => {
    await keeper.end();
    if (answered(await machine['template:keep']({ kind, work: workNow(session, newest) })) !== null) onReopen();
  };
  const tellConflict = (newest: string): void => {
    close();
    modal.confirm({
      title: t('conflict'),
      content: t('conflictHint', { edition: newest }),
      okText: t('conflictGoOn'),
      cancelText: t('cancel'),
      onOk: () => goOn(newest),
    });
  };
  const letGo = (): void => {
    modal.confirm({
      title: t('letGoTitle'),
      content: t('letGoHint'),
      okText: t('letGo'),
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      onOk: leave,
    });
  };
  return { leave, letGo, tellConflict };
}

function useEditions(at: AtWork, leave: () => Promise<void>, tellConflict: (newest: string) => void) {
  const { opened, session } = at;
  const { t } = useTranslation('workshop');
  const { text } = useSpeech();
  const { message, modal } = App.useApp();
  const { answered } = useFaults();
  const { kind } = opened;
  const save = async (note: string, by: string): Promise<void> => {
    session.settle();
    const { template, basedOn } = session.state.get();
    const wish = { kind, template: plainTemplate(template), basedOn, note, by, expected: at.newest };
    const saved = answered(await machine['template:save'](wish));
    if (saved?.result === 'saved') {
      await leave();
      void message.success(t('saved', { edition: saved.edition }));
    } else if (saved?.result === 'conflict') tellConflict(saved.newest);
    else if (saved !== null)
      modal.error({ title: t('refused'), content: saved.faults.map(({ sentence }) => text(sentence)).join('\n') });
  };
  const reset = async (note: string, by: string): Promise<void> => {
    const done = answered(await machine['template:reset']({ kind, note, by, expected: at.newest }));
    if (done === null) return;
    if (done.result === 'conflict') return tellConflict(done.newest);
    await leave();
    void message.success(t('wasReset'));
  };
  return { save, reset };
}

function useFiles({ opened, session }: AtWork) {
  const { t } = useTranslation('workshop');
  const { message } = App.useApp();
  const { answered } = useFaults();
  const [refused, setRefused] = useState<Imported | null>(null);
  const { kind } = opened;
  const importFile = async (): Promise<void> => {
    const imported = answered(await machine['template:import']({ kind }));
    if (imported === null || imported.cancelled) return;
    if (imported.template === null) return setRefused(imported);
    session.take({ template: imported.template, basedOn: String(opened.shipped.edition) });
    void message.success(t('imported', { name: imported.name }));
  };
  const exportFile = async (): Promise<void> => {
    session.settle();
    const { template: data, faults } = session.state.get();
    if (faults.some(({ severity }) => severity === 'block')) return void message.warning(t('mendFirst'));
    const template = plainTemplate(data);
    const exported = answered(await machine['template:export']({ kind, template }));
    if (exported !== null && !exported.cancelled) void message.success(t('exported'));
  };
  return { importFile, exportFile, refused, closeRefused: () => setRefused(null) };
}
