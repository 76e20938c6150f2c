// The dialog that is open over a matter, if any.
import { Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSame } from '../../../templates/law/keeping/change-law';
import { dayInChina } from '../../case-form/moments';
import { useSignal } from '../../ui/signal';
import type { WhoAndWhy } from '../../ui/who-and-why';
import { EntryChanges } from '../history/entry-changes';
import { HistoryDrawer } from '../history/history-drawer';
import { KeepDialog } from '../keeping/keep-dialog';
import type { LawAtHand } from '../keeping/use-law';
import { isShipped } from './matter-head';
import type { MatterSession } from './matter-session';
import type { MatterDeeds } from './use-matter-deeds';

export function MatterDialogs(props: {
  readonly at: LawAtHand;
  readonly session: MatterSession;
  readonly deeds: MatterDeeds;
}) {
  const { session, deeds } = props;
  const { t } = useTranslation('matters');
  switch (deeds.dialog) {
    case 'keep':
      return <KeepMatter session={session} deeds={deeds} />;
    case 'takeBack':
      return (
        <KeepDialog
          title={t(isShipped(session.id) ? 'takeBack' : 'removeOwn')}
          hint={t(isShipped(session.id) ? 'takeBackHint' : 'removeOwnHint')}
          action={t(isShipped(session.id) ? 'takeBack' : 'removeOwn')}
          danger
          onKeep={(who) => deeds.keep(null, who, !isShipped(session.id))}
          onClose={deeds.close}
        />
      );
    case 'history':
      return (
        <HistoryDrawer
          of="matter"
          id={session.id}
          now={session.entry}
          onRestore={(entry, who) => deeds.keep(entry, who)}
          onClose={deeds.close}
        />
      );
    case null:
      return null;
  }
}

/** A confirmation was given for other words: it is given anew, or the entry is a candidate again. */
function KeepMatter({ session, deeds }: { readonly session: MatterSession; readonly deeds: MatterDeeds }) {
  const { t } = useTranslation('matters');
  const { findings } = useSignal(session.state);
  const { entry, start } = session;
  const [again, setAgain] = useState<'confirmed' | 'candidate' | null>(null);
  const stale =
    start !== null && start.sourceStatus === 'office-confirmed' && entry.sourceStatus === 'office-confirmed'
      ? isSame(start.reviewed ?? null, entry.reviewed ?? null)
      : false;
  const keep = (who: WhoAndWhy): Promise<void> => deeds.keep(stale ? reviewedAgain(entry, again, who) : entry, who);
  return (
    <KeepDialog
      title={t('keepTitle')}
      hint={t('keepHint')}
      action={t('keepNow')}
      waits={stale && again === null}
      onKeep={keep}
      onClose={deeds.close}
    >
      {stale && (
        <div className="keep-review">
          <p>{t('stale', { by: start?.reviewed?.by ?? '', on: start?.reviewed?.on ?? '' })}</p>
          <Radio.Group
            value={again}
            onChange={({ target }) => setAgain(target.value as 'confirmed' | 'candidate')}
            options={[
              { value: 'confirmed', label: t('confirmAgain') },
              { value: 'candidate', label: t('backToCandidate') },
            ]}
          />
        </div>
      )}
      <Warnings findings={findings} />
      <h3>{t('changesNow')}</h3>
      <EntryChanges before={start ?? {}} after={entry} />
    </KeepDialog>
  );
}

function reviewedAgain(entry: object, again: 'confirmed' | 'candidate' | null, { by }: WhoAndWhy): object {
  if (again === 'confirmed') return { ...entry, reviewed: { by, on: dayInChina(Date.now()) } };
  const { reviewed: _, ...others } = entry as { reviewed?: unknown };
  return { ...others, sourceStatus: 'candidate' };
}

function Warnings({ findings }: { readonly findings: ReturnType<MatterSession['state']['get']>['findings'] }) {
  const { t, i18n } = useTranslation('matters');
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{t('warnings')}</h3>
      <ul className="keep-warnings">
        {findings.map(({ path, sentence }) => (
          <li key={path + sentence.zh}>{i18n.language === 'en' ? sentence.en : sentence.zh}</li>
        ))}
      </ul>
    </>
  );
}
