// Enters a neighbour: its name, the fingerprint typed from its paper, how and by whom the two were compared.
import { Alert, AutoComplete, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../electron/contract/outcome';
import { readFingerprint } from '../../../templates/bundle/fingerprint-text';
import type { Bilingual } from '../../../templates/language/bilingual';
import { slugSchema } from '../../../templates/language/plain-values';
import { machine } from '../../bridge';
import { useOfficeNames } from '../../deadlines/office-names';
import { Labelled } from '../../ui/labelled';
import { useSpeech } from '../../words/speech';
import { useWhoActs, WhoActsField } from '../who-acts';
import { FingerprintField } from './fingerprint-field';
import { refreshNeighbours } from './use-neighbours';

type Props = {
  /** What a bundle says of its sender. */
  readonly name?: Bilingual;
  readonly authority?: string;
  /** The key that must be meant, where it is about a bundle. */
  readonly wanted?: string;
  readonly action: string;
  readonly onKept: () => void;
  readonly onCancel?: () => void;
};

export function NeighbourForm(props: Props) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const who = useWhoActs();
  const [zh, setZh] = useState(props.name?.zh ?? '');
  const [en, setEn] = useState(props.name?.en ?? '');
  const [authority, setAuthority] = useState(props.authority ?? '');
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const fingerprint = readFingerprint(typed);
  const isMeant = props.wanted === undefined || fingerprint === props.wanted;
  const isWhole = fingerprint !== null && isMeant && zh.trim() !== '' && isSlug(authority) && who.name.trim() !== '';

  const keep = async (): Promise<void> => {
    setBusy(true);
    setFault(null);
    const entry = { fingerprint: typed, name: { zh: zh.trim(), en: en.trim() }, authority: authority.trim() || null };
    const kept = (await who.settle()) ? await machine['neighbour:keep']({ ...entry, note: note.trim() }) : null;
    setBusy(false);
    if (kept?.ok === false) setFault(kept.fault);
    if (!kept?.ok) return;
    void refreshNeighbours();
    props.onKept();
  };

  return (
    <div className="exchange-form">
      <div className="exchange-pair">
        <NameField label={t('nameZh')} value={zh} onChange={setZh} />
        <NameField label={t('nameEn')} value={en} onChange={setEn} />
      </div>
      <AuthorityField value={authority} onChange={setAuthority} />
      <FingerprintField value={typed} wanted={props.wanted} onChange={setTyped} />
      <Labelled label={t('comparedHow')}>
        {(id) => (
          <Input
            id={id}
            value={note}
            maxLength={500}
            placeholder={t('comparedHowHint')}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Labelled>
      <WhoActsField who={who} label={t('comparedBy')} />
      {fault !== null && <Alert type="error" showIcon title={text(fault.sentence)} />}
      <div className="exchange-acts">
        <Button type="primary" disabled={!isWhole} loading={busy} onClick={keep}>
          {props.action}
        </Button>
        {props.onCancel && <Button onClick={props.onCancel}>{t('cancel')}</Button>}
      </div>
    </div>
  );
}

function NameField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <Labelled label={props.label}>
      {(id) => (
        <Input id={id} value={props.value} maxLength={200} onChange={({ target }) => props.onChange(target.value)} />
      )}
    </Labelled>
  );
}

/** The id by which the neighbour's bundles name it: with it, a bundle in another's name is refused. */
function AuthorityField(props: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const { authorities } = useOfficeNames();
  const wrong = !isSlug(props.value);
  return (
    <Labelled label={t('authorityId')}>
      {(id) => (
        <>
          <AutoComplete
            id={id}
            value={props.value}
            status={wrong ? 'error' : ''}
            options={authorities.map((one) => ({ value: one.id, label: `${one.id} · ${text(one.name)}` }))}
            onChange={props.onChange}
          />
          <small className={wrong ? 'exchange-wrong' : 'exchange-quiet'}>
            {t(wrong ? 'authorityIdWrong' : 'authorityIdHint')}
          </small>
        </>
      )}
    </Labelled>
  );
}

function isSlug(value: string): boolean {
  return value.trim() === '' || slugSchema.safeParse(value.trim()).success;
}
