// A verified bundle as a calm page: who sends what to whom, each subject with its evidence, and what is decided about it.
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { writeMoment } from '../../drafts/deadline';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import { RowLink } from '../ledger/row-link';
import type { Choices, ChosenFile, Examined } from './arrival';
import { BundleHead } from './bundle-head';
import { CheckedParts } from './checked-parts';
import { DecideBar } from './decide-bar';
import { SubjectCard } from './subject-card';

type Props = { readonly examined: Examined; readonly choices: Choices; readonly file: ChosenFile };

export function OpenBundle({ examined, choices, file }: Props) {
  const { t } = useTranslation('exchange');
  const { text, language } = useSpeech();
  const { head, before, earlier, answers, subjects } = examined;
  return (
    <>
      <Panel title={t('openTitle', { purpose: t(`purpose.${head.purpose}`), name: text(head.from.name) })}>
        {before !== 'new' && (
          <Alert
            type={before === 'taken' ? 'info' : 'error'}
            showIcon
            title={t(`before.${before}`, {
              at: earlier === null ? '' : writeMoment(earlier.at, language, Date.now()),
              who: earlier?.by ?? '',
            })}
            action={earlier !== null && <RowLink row={earlier} />}
          />
        )}
        <BundleHead head={head} />
        {answers !== null && (
          <p className="exchange-quiet">
            {t('answersOurs', { at: writeMoment(answers.at, language, Date.now()) })} <RowLink row={answers} />
          </p>
        )}
        <CheckedParts examined={examined} />
      </Panel>
      {subjects.map((subject) => (
        <SubjectCard
          key={subject.of}
          subject={subject}
          from={head.from.name}
          choice={choices.get(subject.of) ?? null}
        />
      ))}
      <DecideBar examined={examined} choices={choices} file={file} />
    </>
  );
}
