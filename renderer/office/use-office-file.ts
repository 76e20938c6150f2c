// The office as one file: written out for a neighbour or a new computer, or taken over from one.
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { momentInChina } from '../case-form/moments';
import { useFaults } from '../frame/faults';
import { useSpeech } from '../words/speech';
import { forgetOffice, type OfficeSession } from './office-session';

/** @param onTaken another office stands in the machine now */
export function useOfficeFile(session: OfficeSession, onTaken: () => void) {
  const { t } = useTranslation('office');
  const { text } = useSpeech();
  const { message, modal } = App.useApp();
  const { answered } = useFaults();

  const write = async (): Promise<void> => {
    session.record.store.settle();
    await session.saver.flush();
    if (!session.saver.isSaved) {
      void message.warning(t('exportRefused'));
      return;
    }
    const outcome = answered(await machine['office:export']({}));
    if (outcome !== null && !outcome.cancelled) void message.success(t('exported'));
  };

  const takeNow = async (): Promise<void> => {
    const outcome = answered(await machine['office:import']({}));
    if (outcome === null || outcome.cancelled) return;
    if (outcome.findings.length > 0) {
      modal.error({
        title: t('importRefused'),
        content: outcome.findings
          .slice(0, 5)
          .map(({ sentence }) => text(sentence))
          .join('\n'),
        className: 'office-import-refused',
      });
      return;
    }
    session.saver.take(momentInChina(Date.now()));
    forgetOffice(session);
    onTaken();
    void message.success(t('imported'));
  };

  const take = (): void => {
    modal.confirm({
      title: t('importTitle'),
      content: t('importHint'),
      okText: t('chooseFile'),
      cancelText: t('cancel'),
      onOk: takeNow,
    });
  };
  return { write: () => void write(), take };
}
