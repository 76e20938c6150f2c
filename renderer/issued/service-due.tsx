// Until when an issued paper must be served, and on a click by which rule; nothing once its service is entered.
import { useTranslation } from 'react-i18next';
import { writeDue } from '../deadlines/due-words';
import { type Explained, Explanation } from '../deadlines/explanation';
import { StateMark } from '../deadlines/state-mark';
import { useSpeech } from '../words/speech';
import '../deadlines/explanation.css';

/** The service of the paper with this number that still runs. @param number "" has none: nothing tells papers apart */
export function serviceDueOf(all: readonly Explained[] | null, number: string): Explained | undefined {
  if (number === '') return undefined;
  return all?.find(({ entry }) => entry.group === 'service' && entry.number === number && entry.state !== 'met');
}

export function ServiceDue({ entry, ...explanation }: Explained) {
  const { t } = useTranslation('deadlines');
  const { text, language } = useSpeech();
  return (
    <details className="issued-service-due">
      <summary>
        <StateMark state={entry.state} word={t(`state.${entry.state}`)} /> {text(entry.name)}{' '}
        {entry.due === null ? t('noDay') : writeDue(entry.due, language, Date.now())}
      </summary>
      <Explanation {...explanation} />
    </details>
  );
}
