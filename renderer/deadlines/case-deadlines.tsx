// The periods of one case beside its form: what runs, until when, and on a click why. Read anew after each save.
import { useTranslation } from 'react-i18next';
import { useSpeech } from '../words/speech';
import { writeDue } from './due-words';
import { Explanation } from './explanation';
import { StateMark } from './state-mark';
import { useCaseDeadlines } from './use-case-deadlines';
import './case-deadlines.css';
import './explanation.css';

export function CaseDeadlines({ id }: { readonly id: string }) {
  const { t } = useTranslation('deadlines');
  const { text, language } = useSpeech();
  const all = useCaseDeadlines(id);
  if (all === null) return null;
  const nowMs = Date.now();
  return (
    <section className="case-deadlines" aria-label={t('ofCase')}>
      <h3>{t('ofCase')}</h3>
      {all.length === 0 && <p className="form-hint">{t('ofCaseNone')}</p>}
      {all.map(({ entry, ...explanation }) => (
        <details key={entry.key}>
          <summary>
            <StateMark state={entry.state} word={t(`state.${entry.state}`)} />
            <strong>{text(entry.name)}</strong>
            <span>{entry.due === null ? t('noDay') : writeDue(entry.due, language, nowMs)}</span>
            {entry.number !== '' && <span className="deadline-quiet">{entry.number}</span>}
          </summary>
          <Explanation {...explanation} />
        </details>
      ))}
    </section>
  );
}
