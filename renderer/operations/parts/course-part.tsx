// How it went, in words: what was found, what the problems are, what comes next.
import { useTranslation } from 'react-i18next';
import { WordsField } from '../../case-form/fields/words-field';
import { plainLabel } from '../../record-form/plain-label';
import { Panel } from '../../ui/panel';

export function CoursePart() {
  const { t } = useTranslation('operations');
  return (
    <Panel title={t('part.course')} hint={t('courseHint')}>
      <WordsField path="findings" label={plainLabel(t('findings'))} many />
      <WordsField path="problems" label={plainLabel(t('problems'))} many />
      <WordsField path="nextSteps" label={plainLabel(t('nextSteps'))} many />
    </Panel>
  );
}
