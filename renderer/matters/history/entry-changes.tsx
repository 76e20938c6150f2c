// What differs between two versions of a matter or a text, field by field, word by word.
import { useTranslation } from 'react-i18next';
import { differences } from '../../../templates/case/differences';
import { useSpeech } from '../../words/speech';
import { WordChanges } from '../../workshop/editions/word-changes';
import { matterFieldName } from '../matter-names';
import '../../workshop/editions/editions.css';

export function EntryChanges({ before, after }: { readonly before: object; readonly after: object }) {
  const { t } = useTranslation('matters');
  const { text } = useSpeech();
  const all = differences(before, after);
  if (all.length === 0) return <p className="record-hint">{t('noChanges')}</p>;
  return (
    <ul className="entry-changes">
      {all.map((one) => {
        const name = matterFieldName(one.path);
        return (
          <li key={one.path}>
            <p className="entry-change-name">
              {name === null ? one.path : text(name)} <code>{one.path}</code>
            </p>
            <WordChanges
              before={said(one.before)}
              after={said(one.after)}
              language={/(^|\.)en$/.test(one.path) ? 'en' : 'zh'}
            />
          </li>
        );
      })}
    </ul>
  );
}

function said(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
