// The list of matters as a file, among what the office enters: what is typed here is saved before the list goes out or
// another comes in.
import { useTranslation } from 'react-i18next';
import { momentInChina } from '../../case-form/moments';
import { ExchangeButtons } from '../../matters-exchange/exchange-buttons';
import { Panel } from '../../ui/panel';
import { forgetOffice, type OfficeSession } from '../office-session';

export function ListPanel({
  session,
  onReopen,
}: {
  readonly session: OfficeSession;
  /** The office in the machine is another one now. */
  readonly onReopen: () => void;
}) {
  const { t } = useTranslation('matters-exchange');
  const ready = async (): Promise<boolean> => {
    session.record.store.settle();
    await session.saver.flush();
    return session.saver.isSaved;
  };
  const taken = (): void => {
    session.saver.take(momentInChina(Date.now()));
    forgetOffice(session);
    onReopen();
  };
  return (
    <Panel title={t('title')} hint={t('hint')} actions={<ExchangeButtons ready={ready} onTaken={taken} />}>
      {null}
    </Panel>
  );
}
