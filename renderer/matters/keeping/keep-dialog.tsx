// Before the list or a text is changed for good: who answers for it and why; both stay in the record.
import { Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../frame/settings';
import { answered, type WhoAndWhy, WhoAndWhyFields } from '../../ui/who-and-why';

export function KeepDialog(props: {
  readonly title: string;
  readonly hint?: string;
  readonly action: string;
  readonly danger?: boolean;
  /** Something else is still to be answered. */
  readonly waits?: boolean;
  readonly onKeep: (who: WhoAndWhy) => Promise<void>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation('matters');
  const [who, setWho] = useState<WhoAndWhy>({ by: useSettings().who, note: '' });
  const [keeping, setKeeping] = useState(false);
  const ready = props.waits === true ? null : answered(who);
  const keep = async (): Promise<void> => {
    if (ready === null) return;
    setKeeping(true);
    await props.onKeep(ready);
    setKeeping(false);
  };
  return (
    <Modal
      open
      title={props.title}
      width={760}
      onCancel={props.onClose}
      footer={
        <>
          <Button onClick={props.onClose}>{t('cancel')}</Button>
          <Button
            type="primary"
            danger={props.danger}
            disabled={ready === null}
            loading={keeping}
            onClick={() => void keep()}
          >
            {props.action}
          </Button>
        </>
      }
    >
      <div className="keep-dialog">
        {props.hint !== undefined && <p className="record-hint">{props.hint}</p>}
        <WhoFields who={who} onChange={setWho} />
        {props.children}
      </div>
    </Modal>
  );
}

/** With the words of this room. */
export function WhoFields({ who, onChange }: { readonly who: WhoAndWhy; readonly onChange: (who: WhoAndWhy) => void }) {
  const { t } = useTranslation('matters');
  const words = { note: t('note'), noteHint: t('noteHint'), by: t('by') };
  return <WhoAndWhyFields who={who} words={words} onChange={onChange} />;
}
