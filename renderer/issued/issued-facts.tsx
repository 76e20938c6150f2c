// What is on record of an issued paper, in short lines: dated, issued, served, void, corrected, scans, out of date.
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isTime } from '../../templates/language/calendar';
import { sayTime } from '../../templates/language/dates';
import { writeMoment } from '../drafts/deadline';
import { useSpeech } from '../words/speech';
import type { IssuedRow, Stale } from './use-issued';

type Props = {
  readonly row: IssuedRow;
  readonly stale: Stale | undefined;
  readonly numberOf: (id: string) => string;
  readonly onShow: (name: string) => void;
};

export function IssuedFacts({ row, stale, numberOf, onShow }: Props) {
  const { t } = useTranslation('issued');
  const { language } = useSpeech();
  const { voided, replacedBy, replaces, corrects, corrections, attachments } = row;
  const moment = (at: string): string => writeMoment(at, language, Date.now());
  return (
    <dl className="issued-facts">
      <Fact name={t('fact.issued')}>{t('issuedOn', { date: row.date, at: moment(row.issuedAt), who: row.by })}</Fact>
      {voided !== null && (
        <Fact name={t('fact.void')}>
          {t('voidOn', { at: moment(voided.at), who: voided.by, why: voided.reason.zh || voided.reason.en })}
        </Fact>
      )}
      {replacedBy !== null && <Fact name={t('fact.replacedBy')}>{numberOf(replacedBy)}</Fact>}
      {replaces !== null && <Fact name={t('fact.replaces')}>{numberOf(replaces.id)}</Fact>}
      {corrects !== null && <Fact name={t('fact.corrects')}>{numberOf(corrects)}</Fact>}
      {corrections.length > 0 && (
        <Fact name={t('fact.corrected')}>
          {corrections.map(({ number, notice }) => number || numberOf(notice)).join(language === 'zh' ? '、' : ', ')}
        </Fact>
      )}
      <ServedFact row={row} />
      {attachments.length > 0 && (
        <Fact name={t('fact.scans')}>
          {attachments.map(({ name, given }) => (
            <Button key={name} size="small" type="link" title={given} onClick={() => onShow(name)}>
              {given}
            </Button>
          ))}
        </Fact>
      )}
      {stale !== undefined && !stale.outOfDate && stale.others.length > 0 && (
        <Fact name={t('fact.others')}>
          {stale.others.map((cause) => t(`causeShort.${cause}`)).join(language === 'zh' ? '、' : ', ')}
        </Fact>
      )}
    </dl>
  );
}

function ServedFact({ row: { served } }: { readonly row: IssuedRow }) {
  const { t } = useTranslation('issued');
  const { text } = useSpeech();
  if (served === null) return null;
  const { service, handover } = served;
  const said = (time: string | null | undefined): string => (time && isTime(time) ? text(sayTime(time)) : '');
  const when = service.at === null ? t('underWaySince', { day: said(service.begunOn) }) : said(service.at);
  const refusal =
    handover.refusal && t('refusedWith', { reason: handover.refusal.reason, witness: handover.refusal.witness });
  const parts = [
    when,
    t(`method.${service.how}`),
    handover.receiver,
    handover.place,
    handover.by,
    refusal,
    handover.note,
  ];
  return <Fact name={t('fact.served')}>{parts.filter((part) => part !== null && part !== '').join(' · ')}</Fact>;
}

function Fact(props: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
