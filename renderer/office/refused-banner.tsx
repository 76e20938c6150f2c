// Why the office is not saved as it stands: each reason in words, leading to its field.
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSignal } from '../ui/signal';
import { TextLink } from '../ui/text-link';
import { useSpeech } from '../words/speech';
import { type OfficePart, partOf } from './office-parts';
import type { OfficeSession } from './office-session';

const mostShown = 4;

export function RefusedBanner(props: { readonly session: OfficeSession; readonly onGoTo: (path: string) => void }) {
  const { session } = props;
  const { t } = useTranslation('office');
  const { text } = useSpeech();
  const refused = useSignal(session.refused);
  if (refused.length === 0) return null;
  const goTo = (path: string): void => {
    for (const finding of refused) session.record.store.visit(finding.path);
    props.onGoTo(path);
  };
  return (
    <Alert
      type="warning"
      showIcon
      className="office-refused"
      title={t('refused', { count: refused.length })}
      description={
        <ul>
          {refused.slice(0, mostShown).map(({ path, sentence }) => (
            <li key={`${path} ${sentence.zh}`}>
              <TextLink className="office-link" onClick={() => goTo(path)}>
                {text(sentence)}
              </TextLink>
            </li>
          ))}
          {refused.length > mostShown && <li>{t('refusedMore', { count: refused.length - mostShown })}</li>}
        </ul>
      }
    />
  );
}

export function useRefusedParts({ refused }: Pick<OfficeSession, 'refused'>): ReadonlySet<OfficePart> {
  return new Set(useSignal(refused).map(({ path }) => partOf(path)));
}
