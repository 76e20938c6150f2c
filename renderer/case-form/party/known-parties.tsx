// Parties of earlier cases that match the name being typed, with what they did before; one is taken by one key.
import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textAt, wordsAt } from '../../../templates/reading/loose';
import { machine, type Output } from '../../bridge';
import { useSpeech } from '../../words/speech';
import { useForm, useWordsAt } from '../form-context';

type Known = Output<'party:suggest'>;

const pauseMs = 250;
const nobody: Known = [];

export const KnownParties = memo(function KnownParties() {
  const { store } = useForm();
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const { zh } = useWordsAt('party.name');
  const [dismissed, setDismissed] = useState('');
  const known = useKnownParties(zh);
  const ownId = textAt(store.data, 'id');
  const others = known
    .map((one) => ({ ...one, cases: one.cases.filter(({ id }) => id !== ownId) }))
    .filter(({ cases }) => cases.length > 0);
  if (others.length === 0 || dismissed === zh) return null;
  return (
    <section className="known-parties" aria-label={t('knownParties')}>
      <header>
        <span>{t('knownParties')}</span>
        <button type="button" className="form-link" onClick={() => setDismissed(zh)}>
          {t('dismiss')}
        </button>
      </header>
      <ul>
        {others.map(({ party, cases }) => (
          <li key={cases[0]?.id}>
            <div>
              <strong>{text(wordsAt(party, 'name'))}</strong>
              <span className="form-said">{numberOf(party)}</span>
              <span className="form-said">{text(wordsAt(party, 'address'))}</span>
              <details>
                <summary>{t('earlierCases', { count: cases.length })}</summary>
                <ul>
                  {cases.map((one) => (
                    <li key={one.id}>
                      {one.actOn} {text(one.matter)}
                    </li>
                  ))}
                </ul>
              </details>
            </div>
            <button
              type="button"
              className="form-link"
              onClick={() => {
                store.set('party', party);
                setDismissed(wordsAt(party, 'name').zh);
              }}
            >
              {t('takeParty')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
});

/** Asked after a pause; an answer to what was typed before is dropped. */
function useKnownParties(name: string): Known {
  const [known, setKnown] = useState<{ readonly of: string; readonly parties: Known }>({ of: '', parties: nobody });
  const [first] = useState(name);
  const asked = name.trim();
  useEffect(() => {
    if (asked.length < 2 || name === first) return;
    let current = true;
    const pause = setTimeout(async () => {
      const answer = await machine['party:suggest']({ text: asked.slice(0, 200) });
      if (current && answer.ok) setKnown({ of: asked, parties: answer.value });
    }, pauseMs);
    return () => {
      current = false;
      clearTimeout(pause);
    };
  }, [asked, name, first]);
  return known.of === asked ? known.parties : nobody;
}

function numberOf(party: unknown): string {
  return textAt(party, 'creditCode') || textAt(party, 'identity', 'number');
}
