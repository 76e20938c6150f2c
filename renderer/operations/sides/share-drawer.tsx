// Shares the operation with a neighbour: from whom, to whom, with which cases' evidence; the bundle goes where one says.
import { Alert, Button, Checkbox, Drawer, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../electron/contract/outcome';
import { speaksAs } from '../../../templates/operation/sides/own-share';
import { wholeOperation } from '../../../templates/operation/whole-operation';
import { textsAt } from '../../../templates/reading/loose';
import { machine } from '../../bridge';
import { useForm } from '../../case-form/form-context';
import { refreshLedger } from '../../exchange/exchange-rows';
import { MadeBundle, type MadeFile } from '../../exchange/made-bundle';
import { noPassphrase, PassphraseFields, passphraseOf } from '../../exchange/passphrase-pair';
import { ReceiverField } from '../../exchange/sending/receiver-field';
import { useWhoActs, WhoActsField } from '../../exchange/who-acts';
import { Labelled } from '../../ui/labelled';
import { useSpeech } from '../../words/speech';
import { useCaseRows } from '../cases/use-case-rows';
import type { OperationDraft } from '../operation-draft';
import { useAuthorityPicks } from '../parts/use-authority-picks';
import '../../exchange/exchange.css';

type Props = { readonly draft: OperationDraft; readonly open: boolean; readonly onClose: () => void };
type Receiver = Parameters<typeof ReceiverField>[0]['to'];

const nobody: Receiver = { fingerprint: null, authority: null, name: { zh: '', en: '' } };

export function ShareDrawer({ draft, open, onClose }: Props) {
  const { t } = useTranslation('operations');
  const [made, setMade] = useState<MadeFile | null>(null);
  const close = (): void => {
    setMade(null);
    onClose();
  };
  return (
    <Drawer open={open} size="min(40rem, 100vw)" title={t('shareTitle')} onClose={close} destroyOnHidden>
      {made === null ? <ShareForm draft={draft} onMade={setMade} /> : <MadeBundle made={made} isReceipt={false} />}
    </Drawer>
  );
}

function ShareForm({ draft, onMade }: { readonly draft: OperationDraft; readonly onMade: (made: MadeFile) => void }) {
  const { t } = useTranslation('operations');
  const { text } = useSpeech();
  const { store, office } = useForm();
  const who = useWhoActs();
  const picks = useAuthorityPicks();
  const whole = wholeOperation(store.data, draft.id, office.authorities[0]?.id ?? '');
  const [from, setFrom] = useState(() => speaksAs(whole, office));
  const [to, setTo] = useState(nobody);
  const [withEvidence, setWithEvidence] = useState<readonly string[]>([]);
  const [lock, setLock] = useState(noPassphrase);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const passphrase = passphraseOf(lock);
  const isReady = passphrase !== undefined && to.name.zh.trim() !== '' && who.name.trim() !== '';
  const make = async (): Promise<void> => {
    if (passphrase === undefined) return;
    setBusy(true);
    setFault(null);
    await draft.flush();
    const outcome = (await who.settle())
      ? await machine['exchange:make']({
          ...{ purpose: 'operation', subjects: [draft.id, ...withEvidence], period: null, from, to, passphrase },
          ...{ note: { zh: '', en: '' }, replyBy: null, answers: null, letter: null },
        })
      : null;
    setBusy(false);
    if (outcome?.ok === false) setFault(outcome.fault);
    if (!outcome?.ok || outcome.value.made === null) return;
    void refreshLedger();
    onMade(outcome.value.made);
  };
  return (
    <div className="exchange-form">
      <p className="record-hint">{t('shareMeans')}</p>
      <Labelled label={t('shareFrom')}>
        {(id) => (
          <Select
            id={id}
            value={from}
            options={picks.map(({ value, label }) => ({ value, label: text(label) }))}
            onChange={setFrom}
          />
        )}
      </Labelled>
      <ReceiverField to={to} onChange={setTo} />
      <EvidenceChoice chosen={withEvidence} onChange={setWithEvidence} />
      <PassphraseFields value={lock} onChange={setLock} />
      <WhoActsField who={who} label={t('sharedBy')} />
      {fault !== null && <Alert type="error" showIcon title={text(fault.sentence)} />}
      <div className="exchange-acts">
        <Button type="primary" loading={busy} disabled={!isReady} onClick={make}>
          {t('saveShare')}
        </Button>
      </div>
    </div>
  );
}

/** All linked cases go as facts; with their evidence and papers those that are ticked. */
function EvidenceChoice(props: {
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}) {
  const { t } = useTranslation('operations');
  const { text } = useSpeech();
  const { store } = useForm();
  const rows = useCaseRows(textsAt(store.data, 'cases')) ?? [];
  if (rows.length === 0) return <p className="record-hint">{t('noCases')}</p>;
  return (
    <fieldset className="side-texts">
      <legend>{t('shareEvidence')}</legend>
      <Checkbox.Group
        className="side-evidence"
        value={[...props.chosen]}
        options={rows.map((row) => ({
          value: row.id,
          label: `${text(row.party) || t('partyUnknown')} · ${text(row.matter)}`,
        }))}
        onChange={(ids) => props.onChange(ids as string[])}
      />
    </fieldset>
  );
}
