// "Ready to sign?": first what must be mended, then printing and export, last what has left the program before.
import { Alert, Drawer, Segmented, Spin, Switch } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTakenFocus } from '../../ui/use-taken-focus';
import { useSpeech } from '../../words/speech';
import { CaseFile } from '../case-file/case-file';
import { groupedKinds } from '../grouped-kinds';
import { rewordedClauses } from '../rewording/base-words';
import type { PaperChoice, PaperSubject } from '../use-live-paper';
import type { PaperWish } from '../use-paper-choice';
import { ExportSection } from './export-section';
import { FindingGroups } from './finding-groups';
import { countBlocks, groupFindings } from './group-findings';
import { IssueSection } from './issue-section';
import { kindName } from './kind-name';
import { PrintSection } from './print-section';
import { RecordSection } from './record-section';
import { SetOfPapers } from './set-of-papers';
import { useCheck } from './use-check';
import { useSet } from './use-set';
import './ready.css';

type Props = {
  readonly open: boolean;
  readonly subject: PaperSubject;
  readonly wish: PaperWish;
  readonly choice: PaperChoice;
  /** Id of the issued paper whose place this one is to take, where the clerk came from there. */
  readonly replacing: string | null;
  readonly onGoToField: (path: string) => void;
  readonly onClose: () => void;
};

export function ReadyPanel(props: Props) {
  const { t } = useTranslation('paper');
  return (
    <Drawer
      open={props.open}
      size="min(37.5rem, 100vw)"
      title={t('readyQuestion')}
      onClose={props.onClose}
      destroyOnHidden
    >
      <Ready {...props} />
    </Drawer>
  );
}

type Scope = 'one' | 'set' | 'file';

function Ready({ subject, wish, choice, replacing, onGoToField, onClose }: Props) {
  const { t } = useTranslation('paper');
  const { text } = useSpeech();
  const inside = useTakenFocus<HTMLDivElement>();
  const { kinds, choiceOf } = wish;
  const [scope, setScope] = useState<Scope>('one');
  const [both, setBoth] = useState(false);
  const { picked, pick, backToUsual } = useSet(subject);
  const [sent, setSent] = useState(0);
  // Cover and index are made with the whole file of the case, not in a set.
  const sorted = useMemo(
    () => groupedKinds(kinds.filter(({ ofFile }) => !ofFile)).flatMap((group) => group.kinds),
    [kinds],
  );
  const choices = useMemo(() => {
    const set = sorted.filter(({ id }) => picked?.includes(id)).map(({ id }) => choiceOf(id));
    return scope === 'one' ? [choice] : scope === 'set' ? set : [];
  }, [scope, choice, sorted, picked, choiceOf]);
  const check = useCheck(subject, choices);
  const groups = useMemo(() => groupFindings(check.papers ?? []), [check.papers]);
  const blocks = countBlocks(groups);
  const isReady = check.papers !== null && !check.waiting && blocks === 0 && choices.length > 0;
  const reworded = subject.of === 'case' ? choices.flatMap(({ kind }) => rewordedClauses(subject.rewording, kind)) : [];
  const goToField = (path: string) => {
    onClose();
    onGoToField(path);
  };

  return (
    <div className="ready" ref={inside}>
      {kinds.length > 1 && (
        <Segmented
          aria-label={t('scope')}
          value={scope}
          options={[
            { value: 'one' as const, label: t('scopeOne') },
            { value: 'set' as const, label: t('scopeSet') },
            ...(kinds.some(({ ofFile }) => ofFile) ? [{ value: 'file' as const, label: t('scopeFile') }] : []),
          ]}
          onChange={setScope}
        />
      )}
      {scope === 'file' && (
        <CaseFile subject={subject} wish={wish} onGoToField={goToField} onSent={() => setSent(sent + 1)} />
      )}
      {scope === 'set' && (
        <SetOfPapers kinds={sorted} picked={picked ?? []} choiceOf={choiceOf} onPick={pick} onUsual={backToUsual} />
      )}
      {scope !== 'file' && (
        <>
          <p className="ready-choice">
            {[
              t(`language.${choice.language}`),
              choice.language === 'zh-en' && t(`layout.${choice.layout}`),
              scope === 'one' && choice.date,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {choices.length === 0 && picked !== null && <Alert type="info" showIcon title={t('noneChosen')} />}
          {check.fault !== null && <Alert type="error" showIcon title={text(check.fault.sentence)} />}
          <section aria-label={t('findings')} aria-busy={check.waiting} className="ready-findings">
            {choices.length > 0 && check.papers !== null && (
              <div className="ready-verdict">
                <Alert
                  className="ready-alert"
                  role="status"
                  showIcon
                  type={blocks > 0 ? 'error' : groups.length > 0 ? 'warning' : 'success'}
                  title={
                    blocks > 0
                      ? t('notReady', { count: blocks })
                      : groups.length > 0
                        ? t('readyWithWarnings')
                        : t('ready')
                  }
                />
                {groups.length > 0 && (
                  <span className="ready-both">
                    <Switch size="small" checked={both} aria-label={t('bothLanguages')} onChange={setBoth} />
                    {t('bothLanguages')}
                  </span>
                )}
              </div>
            )}
            {check.papers === null && check.waiting && <Spin />}
            {reworded.length > 0 && (
              <Alert type="info" showIcon title={t('rewordedHere', { count: reworded.length })} />
            )}
            {choices.length > 0 && <FindingGroups groups={groups} kinds={kinds} both={both} onGoToField={goToField} />}
          </section>
          {scope === 'one' ? (
            <IssueSection
              key={choice.kind}
              subject={subject}
              choice={choice}
              name={kindName(kinds, choice.kind, text)}
              isReady={isReady}
              replacing={replacing}
              onIssued={() => setSent(sent + 1)}
            />
          ) : (
            <Alert type="info" showIcon title={t('issueOneByOne')} />
          )}
          <PrintSection
            subject={subject}
            choices={choices}
            kinds={kinds}
            isReady={isReady}
            onSent={() => setSent(sent + 1)}
          />
          <ExportSection
            subject={subject}
            choices={choices}
            kinds={kinds}
            isReady={isReady}
            onSent={() => setSent(sent + 1)}
          />
        </>
      )}
      <RecordSection id={subject.id} sent={sent} kinds={kinds} />
    </div>
  );
}
