// One issued paper: what it is, how it stands, and what can be done with it; never its words, which are frozen.
import { Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import type { Explained } from '../deadlines/explanation';
import { SendLetterButton } from '../exchange/send-letter-button';
import { useFaults } from '../frame/faults';
import { FrozenView, isPicture } from '../paper-view/frozen/frozen-view';
import { useSpeech } from '../words/speech';
import { ChangeView } from './change-view';
import { noteIssuedChange } from './issued-changes';
import { IssuedFacts } from './issued-facts';
import { PaperMarks } from './paper-marks';
import { PrintFrozen } from './print-frozen';
import { ReasonForm } from './reason-form';
import { ServiceDue } from './service-due';
import type { IssuedRow, IssuedSubject, Stale } from './use-issued';

type Part = 'print' | 'changes' | 'void' | 'strike';

type Props = {
  readonly row: IssuedRow;
  /** Number of the paper in another's place, by id. */
  readonly numberOf: (id: string) => string;
  readonly stale: Stale | undefined;
  /** When it must be served, while that runs. */
  readonly due: Explained | undefined;
  readonly subject: IssuedSubject;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly onServe: () => void;
  /** Absent where the paper can't be made anew from here. */
  readonly onReplace: (() => void) | undefined;
  readonly onCorrect: (() => void) | undefined;
};

export function IssuedCard(props: Props) {
  const { row, stale, subject } = props;
  const { t } = useTranslation('issued');
  const { text } = useSpeech();
  const { answered } = useFaults();
  const [part, setPart] = useState<Part | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const name = row.number || text(row.name);
  const stands = row.state === 'standing';
  const changed = stale !== undefined && (stale.outOfDate || stale.others.length > 0);
  const toggle = (next: Part): void => setPart(part === next ? null : next);
  const button = (of: Part, word: string, danger = false) => (
    <Button size="small" danger={danger} aria-expanded={part === of} onClick={() => toggle(of)}>
      {word}
    </Button>
  );
  const attach = async (): Promise<void> => {
    if (answered(await machine['issued:attach']({ ids: [row.id], of: 'receipt' })) !== null) noteIssuedChange();
  };
  // A picture is drawn here; a PDF that others made is read in a window apart from the desk.
  const showScan = (scan: string): void => {
    if (isPicture(scan)) setShown(scan);
    else void machine['issued:scan']({ id: row.id, name: scan }).then(answered);
  };
  const makeVoid = async (reason: string): Promise<void> => {
    if (answered(await machine['issued:void']({ id: row.id, reason })) === null) return;
    setPart(null);
    noteIssuedChange();
  };
  const strike = async (reason: string): Promise<void> => {
    if (answered(await machine['issued:strike']({ id: row.id, reason })) === null) return;
    setPart(null);
    noteIssuedChange();
  };

  return (
    <article className="issued-card" aria-label={name}>
      <header className="issued-head">
        {stands && (
          <Checkbox
            checked={props.ticked}
            aria-label={t('tick', { name })}
            onChange={({ target }) => props.onTick(target.checked)}
          />
        )}
        <div className="issued-names">
          <strong>{name}</strong>
          <span>{text(row.name)}</span>
        </div>
        <PaperMarks row={row} stale={stale} />
      </header>
      <IssuedFacts row={row} stale={stale} numberOf={props.numberOf} onShow={showScan} />
      {stands && props.due && <ServiceDue {...props.due} />}
      <div className="issued-acts">
        <Button size="small" onClick={() => setShown('paper.pdf')}>
          {t('look')}
        </Button>
        {button('print', t(stands ? (row.printed + row.exported > 0 ? 'reprint' : 'print') : 'exportOnly'))}
        {stands && changed && button('changes', t('changes'))}
        {stands && (
          <Button size="small" onClick={props.onServe}>
            {t('serve')}
          </Button>
        )}
        {stands && row.served !== null && button('strike', t('strike'))}
        <Button size="small" onClick={attach}>
          {t('attach')}
        </Button>
        {stands && <SendLetterButton record={row.id} kind={row.kind} size="small" />}
        {stands && props.onCorrect && (
          <Button size="small" onClick={props.onCorrect}>
            {t('correct')}
          </Button>
        )}
        {stands && props.onReplace && (
          <Button size="small" onClick={props.onReplace}>
            {t('replace')}
          </Button>
        )}
        {stands && button('void', t('void'), true)}
      </div>
      {part === 'print' && <PrintFrozen row={row} />}
      {part === 'changes' && <ChangeView id={row.id} subject={subject} />}
      {part === 'void' && (
        <ReasonForm
          danger
          label={t('whyVoid')}
          hint={t('whyVoidHint')}
          action={t('voidNow', { number: name })}
          onDo={makeVoid}
          onCancel={() => setPart(null)}
        >
          <p>{t('voidMeans')}</p>
        </ReasonForm>
      )}
      {part === 'strike' && (
        <ReasonForm
          label={t('whyStrike')}
          hint={t('whyStrikeHint')}
          action={t('strikeNow')}
          onDo={strike}
          onCancel={() => setPart(null)}
        />
      )}
      <Modal
        open={shown !== null}
        title={name}
        footer={null}
        width={760}
        onCancel={() => setShown(null)}
        destroyOnHidden
      >
        {shown !== null && <FrozenView id={row.id} name={shown} />}
      </Modal>
    </article>
  );
}
