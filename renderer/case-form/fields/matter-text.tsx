// The matter's own wording, offered wherever the field holds another one; taken only when the clerk says so.
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpeech } from '../../words/speech';
import { useForm, useText, useWordsAt } from '../form-context';
import { same } from '../place/with-matter';

export const MatterText = memo(function MatterText(props: {
  readonly path: string;
  readonly of: 'requirement' | 'education';
}) {
  const { path, of } = props;
  const { store, matters } = useForm();
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const matter = useText('matter');
  const words = useWordsAt(path);
  const offered = matters.find(({ id }) => id === matter)?.[of];
  if (offered === undefined || offered.zh === '' || same(offered, words)) return null;
  return (
    <details className="matter-text">
      <summary>{t('matterText')}</summary>
      <p>{text(offered)}</p>
      <button type="button" className="form-link" onClick={() => store.set(path, offered)}>
        {t('takeMatterText')}
      </button>
    </details>
  );
});
