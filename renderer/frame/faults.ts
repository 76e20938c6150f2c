// How a fault of the machine is told: its sentence in the desk's language, until the clerk has read it.
import { App } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault, Outcome } from '../../electron/contract/outcome';
import { textIn } from '../words/speech';

export type TellFaults = {
  readonly tell: (fault: Fault) => void;
  /** The value of an outcome; or null, and its fault is told. */
  readonly answered: <T>(outcome: Outcome<T>) => T | null;
};

export function useFaults(): TellFaults {
  const { notification } = App.useApp();
  const { t, i18n } = useTranslation('frame');
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const tell = useCallback(
    (fault: Fault) =>
      notification.error({
        key: fault.code,
        title: t('fault'),
        description: textIn(language, fault.sentence),
        duration: 0,
        placement: 'bottomRight',
      }),
    [notification, t, language],
  );
  const answered = useCallback(
    <T>(outcome: Outcome<T>): T | null => {
      if (outcome.ok) return outcome.value;
      tell(outcome.fault);
      return null;
    },
    [tell],
  );
  return { tell, answered };
}
