// Programs and fonts of others, each with its licence; the text of one is asked for when it is opened, and shown as text.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { useFaults } from '../frame/faults';
import { SearchField } from '../ui/search-field';
import type { About } from './about-body';

type Part = About['parts'][number];

export function ThirdParties({ parts }: { readonly parts: readonly Part[] }) {
  const { t } = useTranslation('about');
  const [wanted, setWanted] = useState('');
  const found = parts.filter((part) => wordsOf(part).toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <section aria-label={t('others')}>
      <h2>{t('others')}</h2>
      <p>{parts.length === 0 ? t('othersMissing') : t('othersHint')}</p>
      {parts.length > 0 && (
        <SearchField label={t('searchOthers')} hint={t('searchOthers')} value={wanted} onSearch={setWanted} />
      )}
      {parts.length > 0 && found.length === 0 && <p>{t('nothingFound')}</p>}
      <ul className="about-parts">
        {found.map((part) => (
          <li key={`${part.name} ${part.version}`}>
            <PartEntry part={part} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PartEntry({ part }: { readonly part: Part }) {
  const { answered } = useFaults();
  const [text, setText] = useState<string | null>(null);
  const open = async () => {
    if (text !== null) return;
    const { name, version } = part;
    setText(answered(await machine['about:licence']({ name, version }))?.text ?? null);
  };
  return (
    <details onToggle={(event) => event.currentTarget.open && void open()}>
      <summary>
        <span>
          {part.name} <small>{part.version}</small>
        </span>
        <span className="about-licence">{part.licence}</span>
      </summary>
      {text !== null && <pre>{text}</pre>}
    </details>
  );
}

const wordsOf = ({ name, version, licence }: Part): string => `${name} ${version} ${licence}`;
