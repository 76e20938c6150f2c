// "Everything for this case": its file in the order of filing, with cover and index, out to a printer or as files.
import { Alert, Spin } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpeech } from '../../words/speech';
import { FindingGroups } from '../ready/finding-groups';
import { countBlocks, groupFindings } from '../ready/group-findings';
import type { PaperSubject } from '../use-live-paper';
import type { PaperWish } from '../use-paper-choice';
import { FileEntries } from './file-entries';
import { SendFile } from './send-file';
import { useCaseFile } from './use-case-file';
import './case-file.css';

export function CaseFile(props: {
  readonly subject: PaperSubject;
  readonly wish: PaperWish;
  readonly onGoToField: (path: string) => void;
  readonly onSent: () => void;
}) {
  const { subject, wish, onSent } = props;
  const { t } = useTranslation('case-file');
  const { text } = useSpeech();
  const file = useCaseFile(subject, wish);
  const { look, fault } = file;
  const groups = useMemo(() => groupFindings(look?.papers ?? []), [look]);
  const blocks = countBlocks(groups);
  const isReady = look !== null && !file.waiting && fault === null && blocks === 0;
  return (
    <>
      <p className="ready-quiet">{t('hint')}</p>
      {fault !== null && <Alert type="error" showIcon title={text(fault.sentence)} />}
      {look === null && file.waiting && <Spin />}
      <FileEntries file={file} />
      {look !== null && <p role="status">{t('total', { count: look.pages })}</p>}
      {look !== null && blocks > 0 && <Alert type="error" showIcon title={t('notReady', { count: blocks })} />}
      <FindingGroups groups={groups} kinds={wish.kinds} both={false} onGoToField={props.onGoToField} />
      <SendFile
        wish={file.wish}
        isReady={isReady}
        onSent={() => {
          file.again();
          onSent();
        }}
      />
    </>
  );
}
