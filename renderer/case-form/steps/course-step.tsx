// Step 9: the course of the case within the office. Its days stand on no paper; the periods of the case run from them.
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { answerableLetters } from '../../../templates/deadlines/answerable';
import { listAt, textAt } from '../../../templates/reading/loose';
import { isPlainObject } from '../../../templates/reading/plain-copy';
import { CaseDeadlines } from '../../deadlines/case-deadlines';
import { NumberField } from '../../record-form/number-field';
import { plainLabel } from '../../record-form/plain-label';
import { useSpeech } from '../../words/speech';
import { ChoiceField } from '../fields/choice-field';
import { TimeField } from '../fields/time-field';
import { useForm, useText, useValue } from '../form-context';

const upTo = (most: number) => ({ least: 0, most, whole: true });

const publicationLabel = { zh: '是否公开决定', en: 'Whether the decision is published' };
const publications = [
  { value: 'yes', label: { zh: '公开', en: 'published' } },
  { value: 'no', label: { zh: '不公开', en: 'not published' } },
];

export const CourseStep = memo(function CourseStep() {
  const { t } = useTranslation('case-form');
  const isPublished = useText('course.publication') === 'yes';
  return (
    <>
      <p className="form-hint">{t('courseHint')}</p>
      <div className="form-row">
        <TimeField path="course.clueOn" kind="date" />
        <NumberField
          path="course.clueExtendedDays"
          label={t('clueExtended')}
          unit={t('workingDaysUnit')}
          bounds={upTo(10)}
        />
      </div>
      <div className="form-row">
        <TimeField path="course.filedOn" kind="date" />
        <NumberField path="course.extendedDays" label={t('extended')} unit={t('daysUnit')} bounds={upTo(90)} />
        <NumberField path="course.daysNotCounted" label={t('notCounted')} unit={t('daysUnit')} bounds={upTo(3650)} />
      </div>
      <div className="form-row">
        <TimeField path="course.closedOn" kind="date" />
        <ChoiceField path="course.publication" label={publicationLabel} options={publications} />
        {isPublished && <TimeField path="course.publishedOn" kind="date" />}
      </div>
      <Replies />
      <CaseDeadlines id={useText('id')} />
    </>
  );
});

/** One day for each letter of this case that can be answered. */
const Replies = memo(function Replies() {
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const { paper } = useForm();
  const particulars = useValue('particulars');
  const papers = useValue('papers');
  const replies = useValue('course.replies');
  const letters = useMemo(() => {
    const begun = isPlainObject(particulars) ? Object.keys(particulars) : [];
    const issued = listAt(papers).map((one) => textAt(one, 'kind'));
    const entered = isPlainObject(replies) ? Object.keys(replies) : [];
    return [...new Set([...begun, ...issued, ...entered])].filter((kind) => answerableLetters.includes(kind)).sort();
  }, [particulars, papers, replies]);
  if (letters.length === 0) return null;
  const nameOf = (kind: string): string => {
    const known = paper?.kinds.find(({ id }) => id === kind);
    return known === undefined ? kind : text(known.name);
  };
  return (
    <div className="form-row">
      {letters.map((kind) => (
        <TimeField
          key={kind}
          path={`course.replies.${kind}`}
          kind="date"
          label={plainLabel(t('replyOf', { letter: nameOf(kind) }))}
        />
      ))}
    </div>
  );
});
