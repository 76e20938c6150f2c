// Who works here. Handed on after a pause and when the field is left, not with each letter.
import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Labelled } from '../ui/labelled';
import { useTyping } from '../ui/use-typing';

const pauseMs = 500;

export function WhoField(props: { readonly value: string; readonly onChange: (who: string) => void }) {
  const { t } = useTranslation('settings');
  const [who, setWho] = useState(props.value);
  const typing = useTyping(who, setWho);
  const hand = (): void => {
    if (who !== props.value) props.onChange(who);
  };
  const newest = useRef(hand);
  useEffect(() => {
    newest.current = hand;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pause begins anew with each change
  useEffect(() => {
    const pause = setTimeout(() => newest.current(), pauseMs);
    return () => clearTimeout(pause);
  }, [who]);
  useEffect(() => () => newest.current(), []);
  return (
    <Labelled label={t('who')}>
      {(id) => (
        <>
          <Input {...typing} id={id} maxLength={60} className="settings-who" aria-describedby={`${id}-hint`} />
          <small id={`${id}-hint`} className="settings-hint">
            {t('whoHint')}
          </small>
        </>
      )}
    </Labelled>
  );
}
