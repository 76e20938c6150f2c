// Above a case: early warnings of neighbours that concern it, by its party or by its matter and place as they are typed now.
import { Alert } from 'antd';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { textAt, wordsAt } from '../../templates/reading/loose';
import { type Input, machine, type Output } from '../bridge';
import type { CaseDraft, CaseDraftState } from '../case-desk/case-draft';
import { useSpeech } from '../words/speech';
import { ReceivedFacts } from './received-facts';
import './warnings.css';

type OfCase = Output<'warning:of-case'>;

const restMs = 600;

export function CaseWarnings({ draft }: { readonly draft: CaseDraft }) {
  const { t } = useTranslation('warnings');
  const { text } = useSpeech();
  const concerned = useSyncExternalStore(draft.state.listen, () => concernedIn(draft.state.get()));
  const [warnings, setWarnings] = useState<OfCase>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever what a warning is held against changes
  useEffect(() => {
    let current = true;
    const data = draft.state.get().data as Input<'warning:of-case'>['case'];
    const timer = setTimeout(async () => {
      const outcome = await machine['warning:of-case']({ id: draft.id, case: data });
      if (current && outcome.ok) setWarnings(outcome.value);
    }, restMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [draft, concerned]);
  if (warnings.length === 0) return null;
  return (
    <section className="case-warnings" aria-label={t('ofCase')}>
      {warnings.map((one, index) => (
        <Alert
          // biome-ignore lint/suspicious/noArrayIndexKey: several warnings of one bundle keep their order
          key={`${one.bundle}${index}`}
          banner
          type="warning"
          title={
            <details>
              <summary>
                {t('ofCaseSays', { from: text(one.from), subject: text(one.subject) })} · {t(`why.${one.why}`)}
              </summary>
              <ReceivedFacts one={one} />
            </details>
          }
        />
      ))}
    </section>
  );
}

/** As text, so that equal facts are equal. */
function concernedIn({ data }: CaseDraftState): string {
  const code = textAt(data, 'party', 'creditCode') || textAt(data, 'party', 'identity', 'number');
  const { zh } = wordsAt(data, 'act', 'address');
  return [code, textAt(data, 'matter'), textAt(data, 'act', 'division'), zh].join('\n');
}
