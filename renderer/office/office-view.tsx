// The office's data on one page in parts: authorities, officers, rules, faces, page, law. Saved by itself.
import { DownloadOutlined, ImportOutlined } from '@ant-design/icons';
import { Button, Result, Spin, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../record-form/record-form';
import { ViewPage } from '../ui/view-page';
import { useSpeech } from '../words/speech';
import { type OfficePart, officeParts } from './office-parts';
import type { OfficeSession } from './office-session';
import { PartBody } from './part-body';
import { RecoverOffice } from './recover-office';
import { RefusedBanner, useRefusedParts } from './refused-banner';
import { useFieldWish } from './use-field-wish';
import { useOfficeFile } from './use-office-file';
import { isSession, useOfficeSession } from './use-office-session';
import './office.css';

export function OfficeView({ start = 'authorities' }: { readonly start?: OfficePart }) {
  const { text } = useSpeech();
  const { t } = useTranslation('office');
  const [round, setRound] = useState(0);
  const opening = useOfficeSession(round);
  const [part, setPart] = useState<OfficePart>(start);
  const reopen = (): void => setRound((count) => count + 1);
  if (opening === null) return <Spin delay={500} className="office-waiting" description={t('opening')} />;
  if (isSession(opening))
    return <OpenOffice key={round} session={opening} part={part} setPart={setPart} onReopen={reopen} />;
  return (
    <Result
      status="warning"
      title={t('notOpened')}
      subTitle={text(opening.sentence)}
      extra={
        <>
          <Button onClick={reopen}>{t('again')}</Button>
          <RecoverOffice onRecovered={reopen} />
        </>
      }
    />
  );
}

function OpenOffice(props: {
  readonly session: OfficeSession;
  readonly part: OfficePart;
  readonly setPart: (part: OfficePart) => void;
  readonly onReopen: () => void;
}) {
  const { session, part, setPart } = props;
  const { t } = useTranslation('office');
  const { wish, goTo } = useFieldWish(setPart);
  const wrong = useRefusedParts(session);
  const file = useOfficeFile(session, props.onReopen);
  return (
    <RecordForm record={session.record} office={session.office}>
      <ViewPage
        title={t('title')}
        hint={t('hint')}
        actions={
          <>
            <Button icon={<ImportOutlined aria-hidden />} onClick={file.take}>
              {t('import')}
            </Button>
            <Button icon={<DownloadOutlined aria-hidden />} onClick={file.write}>
              {t('export')}
            </Button>
          </>
        }
        below={
          <>
            <RefusedBanner session={session} onGoTo={goTo} />
            <Tabs
              className="office-tabs"
              activeKey={part}
              onChange={(key) => setPart(key as OfficePart)}
              items={officeParts.map((key) => ({
                key,
                label: (
                  <span className={wrong.has(key) ? 'office-tab-wrong' : undefined}>
                    {t(`part.${key}`)}
                    {wrong.has(key) && <span className="visually-hidden"> {t('toMend')}</span>}
                  </span>
                ),
              }))}
            />
          </>
        }
      >
        {/* A wish for another field draws the part anew, with that entry open. */}
        <PartBody key={`${part} ${wish?.count ?? 0}`} part={part} wish={wish} session={session} />
      </ViewPage>
    </RecordForm>
  );
}
