// What is wrong with the template, each with its line and column, leading to its place.
import { ExclamationCircleFilled, WarningFilled } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateFault } from '../../../templates/compose/check-template';
import { useSpeech } from '../../words/speech';
import './fault-list.css';

export function FaultList(props: {
  readonly faults: readonly TemplateFault[];
  readonly onGoTo: (fault: TemplateFault) => void;
}) {
  const { faults, onGoTo } = props;
  const { t } = useTranslation('workshop');
  const { text } = useSpeech();
  const [open, setOpen] = useState(true);
  const blocks = faults.filter(({ severity }) => severity === 'block').length;
  if (faults.length === 0) {
    return (
      <p className="fault-list-none" role="status">
        {t('noFaults')}
      </p>
    );
  }
  return (
    <section className="fault-list" aria-label={t('faults')}>
      <button type="button" className="fault-list-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span role="status">{t('faultCount', { blocks, warns: faults.length - blocks })}</span>
      </button>
      {open && (
        <ul>
          {faults.map((fault) => {
            const { severity, sentence, line, column } = fault;
            const Sign = severity === 'block' ? ExclamationCircleFilled : WarningFilled;
            return (
              <li key={`${line}:${column}:${sentence.zh}`}>
                <button
                  type="button"
                  className={severity === 'block' ? 'fault-block' : 'fault-warn'}
                  onClick={() => onGoTo(fault)}
                >
                  <Sign aria-label={t(severity === 'block' ? 'mustMend' : 'mayMend')} />
                  <span className="fault-place">{t('lineColumn', { line, column })}</span>
                  <span>{text(sentence)}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
