// Beside the template: the paper it makes of a case, the provisions it cites there, and the facts it uses.
import { Tabs } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, layouts } from '../../../templates/paper/paper';
import { useSettings } from '../../frame/settings';
import { today } from '../../paper-view/today';
import { useSignal } from '../../ui/signal';
import type { WorkshopSession } from '../session/workshop-session';
import { FactTable } from './fact-table';
import { ProvisionList } from './provision-list';
import { TrialPaper } from './trial-paper';
import { type TrialChoice, TrialToolbar } from './trial-toolbar';
import { type TrialWish, useTrial } from './use-trial';
import './trial.css';

type Look = 'paper' | 'provisions' | 'facts';

export function TrialPane(props: {
  readonly kind: string;
  readonly of: 'case' | 'operation';
  readonly session: WorkshopSession;
  readonly block: string;
  readonly onBlock: (block: string) => void;
}) {
  const { kind, of, session, block, onBlock } = props;
  const { t } = useTranslation('workshop');
  const settings = useSettings();
  const [choice, setChoice] = useState<TrialChoice>(() => ({
    subject: null,
    language: languages.find((one) => one === settings.paperLanguage) ?? 'zh-en',
    layout: layouts.find((one) => one === settings.paperLayout) ?? 'stacked',
    date: today(),
  }));
  const [look, setLook] = useState<Look>('paper');
  // The paper follows when the words have been drawn: typing never waits for it.
  const { template } = useDeferredValue(useSignal(session.state));
  const wish = useMemo((): TrialWish | null => {
    const { subject, language, layout, date } = choice;
    if (subject === null) return null;
    const settled = language === 'zh-en' ? layout : 'stacked';
    return { kind, template: template as TrialWish['template'], subject, language, layout: settled, date };
  }, [kind, template, choice]);
  const trial = useTrial(wish);
  const tried = trial.shown?.tried;
  const wrong = tried?.provisions.some(({ state }) => state !== 'in-force') ?? false;
  return (
    <div className="trial-pane">
      <TrialToolbar
        of={of}
        choice={choice}
        onChoose={(changes) => setChoice((before) => ({ ...before, ...changes }))}
      />
      <Tabs
        size="small"
        className="trial-tabs"
        activeKey={look}
        onChange={(key) => setLook(key as Look)}
        items={(['paper', 'provisions', 'facts'] as const).map((key) => ({
          key,
          label: key === 'provisions' && wrong ? `${t(`look.${key}`)} !` : t(`look.${key}`),
        }))}
      />
      {look === 'paper' && <TrialPaper trial={trial} block={block} onBlock={onBlock} />}
      {look === 'provisions' && (
        <div className="trial-uses">
          <p className="uses-hint">{t('provisionsHint')}</p>
          <ProvisionList provisions={tried?.provisions ?? []} />
        </div>
      )}
      {look === 'facts' && (
        <div className="trial-uses">
          <FactTable template={template} facts={tried?.facts ?? []} onBlock={onBlock} />
        </div>
      )}
    </div>
  );
}
