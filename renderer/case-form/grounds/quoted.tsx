// A provision quoted below what is said of it, in both languages, to be opened.
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../templates/language/bilingual';

export function Quoted(props: { readonly name: string; readonly text: Bilingual | undefined }) {
  const { name, text } = props;
  const { t } = useTranslation('case-form');
  if (text === undefined) return <p className="form-said">{t('textNotHeld', { name })}</p>;
  return (
    <details className="quoted">
      <summary>{name}</summary>
      <p className="law-text" lang="zh-CN">
        {text.zh}
      </p>
      {text.en !== '' && (
        <p className="law-text" lang="en">
          {text.en}
        </p>
      )}
    </details>
  );
}
