// The recovery sheet: made, saved to be printed, and confirmed by one group typed from it; only then is anything changed.
import { FilePdfOutlined } from '@ant-design/icons';
import { Alert, App, Button, Input } from 'antd';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { useFaults } from '../frame/faults';
import { Labelled } from '../ui/labelled';
import { SecretField } from './secret-field';
import { useTries } from './use-tries';

type Props = {
  readonly kind: 'on' | 'recovery';
  /** That will open the folder; asked for here where left out, as the present one. */
  readonly passphrase?: string;
  readonly done: () => void;
};

export function ConfirmSheet({ kind, passphrase, done }: Props) {
  const { t } = useTranslation('sealing');
  const { said, busy, ask } = useTries();
  const [group, setGroup] = useState<number | null>(null);
  const [current, setCurrent] = useState('');
  const begun = useRef(false);
  const prepare = async (words: string): Promise<void> => {
    const made = await ask(machine['seal:prepare']({ kind, passphrase: words }));
    if (made !== null) setGroup(made.ask);
  };
  useEffect(() => {
    if (passphrase === undefined || begun.current) return;
    begun.current = true;
    void prepare(passphrase);
  });
  if (group !== null) return <Sheet kind={kind} group={group} done={done} />;
  if (passphrase !== undefined) return <p role="status">{t('making')}</p>;
  return (
    <form
      className="seal-form"
      onSubmit={(event) => {
        event.preventDefault();
        void prepare(current);
      }}
    >
      <SecretField label={t('current')} value={current} hint={said} wrong={said !== ''} onChange={setCurrent} />
      <div className="seal-actions">
        <Button type="primary" htmlType="submit" loading={busy} disabled={current === ''}>
          {t('toNewSheet')}
        </Button>
      </div>
    </form>
  );
}

function Sheet({
  kind,
  group,
  done,
}: {
  readonly kind: Props['kind'];
  readonly group: number;
  readonly done: () => void;
}) {
  const { t } = useTranslation('sealing');
  const { answered } = useFaults();
  const { message } = App.useApp();
  const [typed, setTyped] = useState('');
  const [written, setWritten] = useState(false);
  const [isOther, setIsOther] = useState(false);
  const write = async (): Promise<void> => {
    const sheet = answered(await machine['seal:sheet']({}));
    if (sheet === null || sheet.cancelled) return;
    setWritten(true);
    if (sheet.file !== null) answered(await machine['paper:open']({ file: sheet.file }));
  };
  const confirm = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const confirmed = answered(await machine['seal:confirm']({ group: typed }));
    if (confirmed === null) return;
    setIsOther(!confirmed.right);
    if (!confirmed.right) return;
    message.success(t(kind === 'on' ? 'restarting' : 'newRecoveryHolds'));
    done();
  };
  return (
    <form className="seal-form" onSubmit={confirm}>
      <Alert
        type="warning"
        showIcon
        title={t('printFirst')}
        description={t(kind === 'on' ? 'printOn' : 'printRecovery')}
      />
      <Button icon={<FilePdfOutlined aria-hidden />} onClick={write}>
        {t('sheet')}
      </Button>
      <Labelled label={t('group', { group })}>
        {(id) => (
          <>
            <Input
              id={id}
              autoComplete="off"
              spellCheck={false}
              maxLength={20}
              value={typed}
              disabled={!written}
              status={isOther ? 'error' : ''}
              aria-describedby={`${id}-hint`}
              onChange={({ target }) => setTyped(target.value)}
            />
            <small
              id={`${id}-hint`}
              className={isOther ? 'seal-wrong' : 'seal-quiet'}
              role={isOther ? 'alert' : undefined}
            >
              {t(isOther ? 'groupOther' : 'groupHint')}
            </small>
          </>
        )}
      </Labelled>
      <div className="seal-actions">
        <Button type="primary" htmlType="submit" disabled={!written || typed.trim() === ''}>
          {t(`confirm.${kind}`)}
        </Button>
        <Button onClick={done}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
