// Above a case: which office handed it over and in which bundle, whose evidence it holds, and where it was sent.
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { referralSchema } from '../../templates/case/case';
import type { CaseDraft } from '../case-desk/case-draft';
import { writeDay } from '../drafts/deadline';
import { Mark } from '../ui/mark';
import { useSpeech } from '../words/speech';
import { type ExchangeRow, exchangesOf, useLedger } from './exchange-rows';
import { RowLink } from './ledger/row-link';
import './case-exchanges.css';

export function CaseExchanges({ draft }: { readonly draft: CaseDraft }) {
  const { t } = useTranslation('exchange');
  const { rows } = useLedger().answer;
  const given = useSyncExternalStore(draft.state.listen, () => draft.state.get().data.referral);
  const referral = referralSchema.safeParse(given).data;
  const others = exchangesOf(rows ?? [], draft.id).filter(
    ({ id, direction }) => direction === 'sent' || id !== referral?.bundle,
  );
  if (referral === undefined && others.length === 0) return null;
  return (
    <section className="case-exchanges" aria-label={t('title')}>
      {referral !== undefined && <ReferredBy referral={referral} />}
      {others.map((row) => (
        <OneExchange key={`${row.direction} ${row.id}`} row={row} />
      ))}
    </section>
  );
}

function ReferredBy({
  referral,
}: {
  readonly referral: NonNullable<ReturnType<typeof referralSchema.safeParse>['data']>;
}) {
  const { t } = useTranslation('exchange');
  const { text, language } = useSpeech();
  const day = writeDay(referral.sentAt, language, Date.now());
  return (
    <p>
      <Mark tone="busy">{t('caseFrom', { name: text(referral.from) })}</Mark>
      <span className="exchange-quiet">{t('caseFromOn', { day, who: referral.by })}</span>
      <RowLink row={{ id: referral.bundle, direction: 'received' }} />
    </p>
  );
}

function OneExchange({ row }: { readonly row: ExchangeRow }) {
  const { t } = useTranslation('exchange');
  const { text, language } = useSpeech();
  const isSent = row.direction === 'sent';
  const day = writeDay(row.at, language, Date.now());
  return (
    <p>
      <Mark tone="quiet">{t(isSent ? 'caseSentTo' : 'casePieces', { name: text(row.other.name) })}</Mark>
      <span className="exchange-quiet">
        {t('caseSentOn', { purpose: t(`purpose.${row.purpose}`), day, state: t(`state.${row.state}`) })}
      </span>
      <RowLink row={row} />
    </p>
  );
}
