// The head of a matter: its name, whose entry it is, and what can be done with it as a whole.
import { ArrowLeftOutlined, DeleteOutlined, HistoryOutlined, RollbackOutlined, SaveOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { shippedLaw } from '../../../templates/law/library';
import { IconAct } from '../../ui/icon-act';
import { Mark } from '../../ui/mark';
import { useSignal } from '../../ui/signal';
import { useSpeech } from '../../words/speech';
import { statusTones } from '../list/matter-list';
import { originOf } from '../list/matter-rows';
import type { MatterSession } from './matter-session';
import type { MatterDeeds } from './use-matter-deeds';

export function MatterHead(props: {
  readonly session: MatterSession;
  readonly deeds: MatterDeeds;
  readonly pane: 'start' | 'end' | null;
  readonly onPane: (pane: 'start' | 'end') => void;
  readonly onBack: () => void;
}) {
  const { session, deeds, pane } = props;
  const { t } = useTranslation('matters');
  const { text } = useSpeech();
  const { matter, changed, findings } = useSignal(session.state);
  const blocked = findings.some(({ severity }) => severity === 'block');
  const name = matter === null ? session.id : text(matter.name) || session.id;
  return (
    <header className="desk-head">
      <IconAct label={t('back')} icon={<ArrowLeftOutlined />} onClick={props.onBack} />
      <div className="desk-head-names">
        <h1 title={name}>{name}</h1>
        <span className="matter-marks">
          <code>{session.id}</code>
          <Standing session={session} />
          {changed && <Mark tone="warn">{t('work')}</Mark>}
          {blocked && <Mark tone="bad">{t('toMend')}</Mark>}
        </span>
      </div>
      {pane !== null && (
        <Segmented
          aria-label={t('panes')}
          value={pane}
          onChange={props.onPane}
          options={[
            { value: 'start', label: t('editor') },
            { value: 'end', label: t('compare.title') },
          ]}
        />
      )}
      <div className="desk-head-acts">
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
      </div>
    </header>
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
