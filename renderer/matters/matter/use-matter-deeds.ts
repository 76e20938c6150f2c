// What can be done with the matter that is open: kept as a version, given up, taken back to what is shipped, restored.
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Matter } from '../../../templates/law/schema';
import { machine } from '../../bridge';
import type { WhoAndWhy } from '../../ui/who-and-why';
import { useKeep } from '../keeping/use-keep';
import type { LawAtHand } from '../keeping/use-law';
import type { MatterSession } from './matter-session';

export type MatterDialog = 'keep' | 'history' | 'takeBack' | null;
export type MatterDeeds = ReturnType<typeof useMatterDeeds>;

type Setting = {
  readonly id: string;
  readonly at: LawAtHand;
  readonly session: MatterSession;
  readonly refresh: () => Promise<void>;
  readonly onAgain: () => void;
  readonly onClose: () => void;
};

export function useMatterDeeds({ id, session, refresh, onAgain, onClose }: Setting) {
  const { t } = useTranslation('matters');
  const { message, modal } = App.useApp();
  const keepNow = useKeep();
  const [dialog, setDialog] = useState<MatterDialog>(null);
  const close = (): void => setDialog(null);
  const open = (wanted: MatterDialog): void => {
    session.record.store.settle();
    const { changed, findings } = session.state.get();
    const blocking = findings.filter(({ severity }) => severity === 'block');
    if (wanted === 'keep' && !changed) return void message.info(t('nothingToKeep'));
    if (wanted === 'keep' && blocking.length > 0) {
      for (const { path } of blocking) session.record.store.visit(path);
      return void message.warning(t('mendFirst', { count: blocking.length }));
    }
    setDialog(wanted);
  };
  /** @param after null takes the own entry back */
  const keep = async (after: Matter | object | null, who: WhoAndWhy, leaves = false): Promise<void> => {
    const kept = await keepNow([{ of: 'matter', id, before: session.before, after }], who);
    close();
    if (kept.result === 'conflict') {
      const own = await machine['law:get']({});
      if (own.ok) session.follow(own.value);
    }
    if (kept.result !== 'saved') return;
    session.end();
    if (leaves) return onClose();
    await refresh();
    onAgain();
  };
  const letGo = (): void => {
    modal.confirm({
      title: t('letGoTitle'),
      content: t('letGoHint'),
      okText: t('letGo'),
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      onOk: () => {
        session.end();
        if (session.start === null) onClose();
        else onAgain();
      },
    });
  };
  return { dialog, open, close, keep, letGo };
}
