// What an early warning of a neighbour says, with its origin and day.
import { useTranslation } from 'react-i18next';
import type { Output } from '../bridge';
import { writeDay } from '../drafts/deadline';
import { Mark } from '../ui/mark';
import { useSpeech } from '../words/speech';

type One = Omit<Output<'warning:of-case'>[number], 'why'>;

export function ReceivedFacts({ one }: { readonly one: One }) {
  const { t } = useTranslation('warnings');
  const { text, language } = useSpeech();
  const { subject, from, receivedAt, acceptedBy, number, matter, place, on, party } = one;
  const day = writeDay(receivedAt, language, Date.now());
  const facts = [
    t('about', { matter: text(matter), place: text(place) }),
    on === null ? '' : t('actOn', { day: on }),
    party === null ? '' : t('partyNamed', { party: text(party) }),
  ];
  return (
    <>
      <p className="warning-says">
        <strong>{text(subject)}</strong>
        <Valid one={one} />
      </p>
      <p className="warnings-quiet">
        {t('fromOn', { from: text(from), day, who: acceptedBy })} {number}
      </p>
      <p className="warnings-quiet">{facts.filter((fact) => fact !== '').join('；')}</p>
      {[one.situation, one.assessment].map((words) => text(words) !== '' && <p key={words.zh}>{text(words)}</p>)}
      {one.measures.length > 0 && (
        <>
          <p>{t('measures')}</p>
          <ul>
            {one.measures.map((measure) => (
              <li key={measure.zh}>{text(measure)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Valid({ one: { over, validUntil } }: { readonly one: One }) {
  const { t } = useTranslation('warnings');
  if (over) return <Mark tone="quiet">{t('over')}</Mark>;
  return validUntil === null ? null : <Mark tone="busy">{t('validUntil', { day: validUntil })}</Mark>;
}
