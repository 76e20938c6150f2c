// The desk of one case: the form on the left, its papers on the right, and nothing of it is lost.
import { Alert, Result, Spin } from 'antd';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpeech } from '../words/speech';
import { useDeskGivens } from './desk-givens';
import { OpenDesk } from './open-desk';
import { useCaseDraft } from './use-case-draft';
import './case-desk.css';

export function CaseDesk(props: {
  readonly id: string;
  /** A path of the form to begin at. */
  readonly field?: string | undefined;
  readonly onClose: () => void;
  /** Leads to another draft, such as a copy just made. */
  readonly onOpen?: (id: string) => void;
}) {
  const { t } = useTranslation('case-desk');
  const { text } = useSpeech();
  const settler = useRef<() => void>(() => {});
  const settle = useCallback(() => settler.current(), []);
  const takeSettler = useCallback((next: () => void) => {
    settler.current = next;
  }, []);
  const open = useCaseDraft(props.id, settle);
  const givens = useDeskGivens();
  if (open.state === 'failed') return <Result status="error" title={text(open.fault.sentence)} />;
  if (givens === 'no-office') return <Result status="info" title={t('noOffice')} />;
  if (givens !== null && 'sentence' in givens) return <Alert type="error" showIcon title={text(givens.sentence)} />;
  if (open.state === 'opening' || givens === null) {
    return <Spin className="case-desk-opening" delay={500} description={t('opening')} />;
  }
  return (
    <OpenDesk
      key={open.draft.id}
      {...props}
      draft={open.draft}
      givens={givens}
      settle={settle}
      onSettler={takeSettler}
    />
  );
}
