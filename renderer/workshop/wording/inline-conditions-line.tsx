// What the conditions within the texts of a block mean, each beside its code.
import { useTranslation } from 'react-i18next';
import { useSpeech } from '../../words/speech';
import type { Speaking } from './fact-choices';
import { inlineConditions } from './inline-conditions';

export function InlineConditions(props: {
  readonly speaking: Speaking;
  readonly texts: readonly string[];
  readonly each: string | undefined;
}) {
  const { t } = useTranslation('workshop');
  const { text } = useSpeech();
  const found = inlineConditions(props.speaking, props.texts, props.each);
  if (found.length === 0) return null;
  return (
    <dl className="inline-conditions" aria-label={t('conditions')}>
      {found.map(({ code, said }) => (
        <div key={code}>
          <dt>
            <code>{code}</code>
          </dt>
          <dd>{text(said)}</dd>
        </div>
      ))}
    </dl>
  );
}
