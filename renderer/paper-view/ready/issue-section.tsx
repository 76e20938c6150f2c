// Issues the paper 签发: shows the number it will take, asks once more, and says what was issued.
import { FileProtectOutlined } from '@ant-design/icons';
import { Alert, Button, Input, Modal, Radio } from 'antd';
import { type RefObject, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../electron/contract/outcome';
import { machine, type Output } from '../../bridge';
import { SendLetterButton } from '../../exchange/send-letter-button';
import { changeSettings, useSettings } from '../../frame/settings';
import { noteIssuedChange } from '../../issued/issued-changes';
import { PrintFrozen } from '../../issued/print-frozen';
import { SeriesStart } from '../../issued/series-start';
import { Labelled } from '../../ui/labelled';
import { useSpeech } from '../../words/speech';
import type { PaperChoice, PaperSubject } from '../use-live-paper';
import { useNumber } from './use-number';
import '../../issued/issued.css';

type Row = Output<'paper:issue'>['issued'];
type Result = Output<'paper:issue'> | { readonly fault: Fault };
type Instead = 'replace' | 'another';

type Props = {
  readonly subject: PaperSubject;
  readonly choice: PaperChoice;
  readonly name: string;
  readonly isReady: boolean;
  /** The issued paper whose place this one is to take, where the clerk came from there. */
  readonly replacing: string | null;
  readonly onIssued: () => void;
};

export function IssueSection({ subject, choice, name, isReady, replacing, onIssued }: Props) {
  const { t } = useTranslation('issued');
  const { text } = useSpeech();
  const { who } = useSettings();
  const id = useId();
  const { next, fault, ask } = useNumber(subject, choice);
  const [instead, setInstead] = useState<Instead | null>(replacing === null ? null : 'replace');
  const [reason, setReason] = useState('');
  const [person, setPerson] = useState(who);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  const told = useRef<HTMLDivElement>(null);
  const standing = next?.standing ?? [];
  const [last] = standing.toReversed();
  const old: Row | undefined = standing.find((row) => row.id === replacing) ?? last;
  const undecided = standing.length > 0 && (instead === null || (instead === 'replace' && reason.trim() === ''));
  const number = next?.number ?? '';
  // Once it is issued nothing is asked for another; after a fault the clerk decides and tries again.
  const isIssued = result !== null && 'issued' in result;

  const issue = async (): Promise<void> => {
    setBusy(true);
    if (person.trim() !== who) await changeSettings({ who: person.trim() });
    const replaces = instead === 'replace' && old !== undefined ? { id: old.id, reason: reason.trim() } : null;
    const wish = { subject, choice, number, another: instead === 'another', replaces };
    const outcome = await machine['paper:issue'](wish);
    setBusy(false);
    setAsking(false);
    setResult(outcome.ok ? outcome.value : { fault: outcome.fault });
    if (outcome.ok) {
      setInstead(null);
      setReason('');
      noteIssuedChange();
      onIssued();
    }
    ask();
  };

  return (
    <section className="ready-section" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('issue')}</h3>
      <p className="ready-quiet">{t('issueMeans')}</p>
      {fault !== null && <Alert type="error" showIcon title={text(fault.sentence)} />}
      {next !== null && !isIssued && (
        <p className="issue-number">{number === '' ? t('noNumber') : t('nextNumber', { number })}</p>
      )}
      {next?.isNew && next.series !== null && !isIssued && (
        <SeriesStart next={next} authority={next.authority} onSet={ask} />
      )}
      {standing.length > 0 && !isIssued && (
        <div className="issued-form">
          <Alert type="info" showIcon title={t('standsAlready', { number: old?.number || name })} />
          <Radio.Group
            aria-label={t('insteadQuestion')}
            value={instead}
            options={[
              { value: 'replace', label: t('insteadReplace', { number: old?.number || name }) },
              { value: 'another', label: t('insteadAnother') },
            ]}
            onChange={({ target }) => setInstead(target.value)}
          />
          {instead === 'replace' && (
            <Labelled label={t('whyReplace')}>
              {(control) => (
                <Input
                  id={control}
                  value={reason}
                  maxLength={500}
                  placeholder={t('whyVoidHint')}
                  onChange={({ target }) => setReason(target.value)}
                />
              )}
            </Labelled>
          )}
        </div>
      )}
      {!isIssued && (
        <div className="ready-row">
          <Button
            type="primary"
            icon={<FileProtectOutlined />}
            disabled={!isReady || next === null || undecided}
            onClick={() => setAsking(true)}
          >
            {t('issueNow')}
          </Button>
          {!isReady && <span className="ready-quiet">{t('mendFirst')}</span>}
        </div>
      )}
      {result !== null && 'fault' in result && <Alert type="error" showIcon title={text(result.fault.sentence)} />}
      {isIssued && <Done told={told} result={result} name={name} />}
      <Modal
        open={asking}
        title={t('confirmTitle', { name })}
        okText={t('confirmIssue')}
        cancelText={t('cancel')}
        okButtonProps={{ loading: busy, disabled: person.trim() === '' }}
        onOk={issue}
        onCancel={() => setAsking(false)}
        // The button that asked is gone by now: the keyboard goes on from what was issued.
        afterClose={() => told.current?.focus()}
        destroyOnHidden
      >
        <div className="issued-form">
          <p>{number === '' ? t('confirmNoNumber') : t('confirmNumber', { number })}</p>
          <p>{t('confirmMeans')}</p>
          <Labelled label={t('issuedBy')}>
            {(control) => (
              <Input id={control} value={person} maxLength={60} onChange={({ target }) => setPerson(target.value)} />
            )}
          </Labelled>
        </div>
      </Modal>
    </section>
  );
}

type DoneProps = {
  readonly told: RefObject<HTMLDivElement | null>;
  readonly result: Output<'paper:issue'>;
  readonly name: string;
};

function Done({ told, result, name }: DoneProps) {
  const { t } = useTranslation('issued');
  const { text } = useSpeech();
  const { issued, warning } = result;
  return (
    <div ref={told} tabIndex={-1} className="issued-done">
      <Alert
        role="status"
        showIcon
        type={warning === undefined ? 'success' : 'warning'}
        title={t('issuedNow', { name: issued.number || name })}
        description={warning === undefined ? t('printNext') : text(warning)}
      />
      <SendLetterButton record={issued.id} kind={issued.kind} size="middle" />
      <PrintFrozen row={issued} />
    </div>
  );
}
