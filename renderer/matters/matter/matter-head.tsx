// The head of a matter: its name, whose entry it is, and what can be done with it as a whole.
import { DeleteOutlined, HistoryOutlined, RollbackOutlined, SaveOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { shippedLaw } from '../../../templates/law/library';
import { DeskHead, type HeadOfPanes } from '../../ui/desk-head';
import { IconAct } from '../../ui/icon-act';
import { Mark } from '../../ui/mark';
import { useSignal } from '../../ui/signal';
import { useSpeech } from '../../words/speech';
import { statusTones } from '../list/matter-list';
import { originOf } from '../list/matter-rows';
import type { MatterSession } from './matter-session';
import type { MatterDeeds } from './use-matter-deeds';

type Props = HeadOfPanes & { readonly session: MatterSession; readonly deeds: MatterDeeds };

export function MatterHead({ session, deeds, ...props }: Props) {
  const { t } = useTranslation('matters');
  const { text } = useSpeech();
  const { matter, changed, findings } = useSignal(session.state);
  const blocked = findings.some(({ severity }) => severity === 'block');
  const name = matter === null ? session.id : text(matter.name) || session.id;
  return (
    <DeskHead
      {...props}
      back={t('back')}
      title={name}
      about={
        <span className="matter-marks">
          <code>{session.id}</code>
          <Standing session={session} />
          {changed && <Mark tone="warn">{t('work')}</Mark>}
          {blocked && <Mark tone="bad">{t('toMend')}</Mark>}
        </span>
      }
      panes={{ label: t('panes'), start: t('editor'), end: t('compare.title') }}
    >
      <IconAct label={t('history')} icon={<HistoryOutlined />} onClick={() => deeds.open('history')} />
      <IconAct label={t('letGo')} icon={<DeleteOutlined />} disabled={!changed} onClick={deeds.letGo} />
      <IconAct
        label={t(isShipped(session.id) ? 'takeBack' : 'removeOwn')}
        icon={<RollbackOutlined />}
        disabled={session.before === null}
        onClick={() => deeds.open('takeBack')}
      />
      <Button
        type="primary"
        icon={<SaveOutlined />}
        aria-disabled={!changed || blocked}
        onClick={() => deeds.open('keep')}
      >
        {t('keep')}
      </Button>
    </DeskHead>
  );
}

export function isShipped(id: string): boolean {
  return shippedLaw().matters.some((one) => one.id === id);
}

function Standing({ session }: { readonly session: MatterSession }) {
  const { t } = useTranslation('matters');
  const { start } = session;
  if (start === null) return <Mark tone="busy">{t('origin.new')}</Mark>;
  return (
    <>
      <Mark tone={statusTones[start.sourceStatus]}>{t(`status.${start.sourceStatus}`)}</Mark>
      <span>{t(`origin.${originOf(start)}`)}</span>
    </>
  );
}
