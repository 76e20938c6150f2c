// The records that a warning was counted from, newest first; one that is a case here leads there.
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { goTo } from '../frame/navigation';
import { useSpeech } from '../words/speech';
import type { FoundWarning } from './warning-card';

/** Open from the start where they are few. */
const few = 6;

export function Occurrences({ warning }: { readonly warning: FoundWarning }) {
  const { t } = useTranslation('warnings');
  const { count, occurrences } = warning;
  return (
    <details open={count <= few}>
      <summary>{t('records', { count })}</summary>
      <ul className="warning-records">
        {occurrences.map((one) => (
          <Occurrence key={one.id} one={one} />
        ))}
      </ul>
      {count > occurrences.length && (
        <p className="warnings-quiet">{t('recordsMore', { count: count - occurrences.length })}</p>
      )}
    </details>
  );
}

function Occurrence({ one }: { readonly one: FoundWarning['occurrences'][number] }) {
  const { t } = useTranslation('warnings');
  const { text } = useSpeech();
  const { id, of, party, matter, place, authority, on } = one;
  const about = [text(matter), text(place), text(authority)].filter((part) => part !== '').join(' · ');
  return (
    <li>
      <span className="warning-day">{on}</span>
      {of === 'case' ? (
        <Button type="link" className="warnings-link" onClick={() => goTo({ view: 'case', id })}>
          {text(party) || id}
        </Button>
      ) : (
        <span title={t('ofRegister')}>{text(party) || id}</span>
      )}
      <span className="warnings-quiet">{about}</span>
    </li>
  );
}
