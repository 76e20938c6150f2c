// What the template is tried on, and how the paper is set: case or example, language, layout, day.
import { Segmented, Select } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, layouts } from '../../../templates/paper/paper';
import { machine, type Output } from '../../bridge';
import { useFaults } from '../../frame/faults';
import { PaperDate } from '../../paper-view/paper-date';
import { newestOnly, stale } from '../../ui/newest-only';
import { useSpeech } from '../../words/speech';
import type { TrialWish } from './use-trial';

export type TrialChoice = Pick<TrialWish, 'language' | 'layout' | 'date'> & {
  readonly subject: TrialWish['subject'] | null;
};
type Subjects = Output<'template:subjects'>;

export function TrialToolbar(props: {
  readonly of: 'case' | 'operation';
  readonly choice: TrialChoice;
  readonly onChoose: (changes: Partial<TrialChoice>) => void;
}) {
  const { of, choice, onChoose } = props;
  const { t } = useTranslation('paper');
  const date = useRef<HTMLButtonElement>(null);
  return (
    <header className="trial-toolbar">
      <SubjectPicker of={of} subject={choice.subject} onChoose={(subject) => onChoose({ subject })} />
      <div className="paper-choices">
        <Segmented
          size="small"
          aria-label={t('language')}
          value={choice.language}
          options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(language) => onChoose({ language })}
        />
        {choice.language === 'zh-en' && (
          <Segmented
            size="small"
            aria-label={t('layout')}
            value={choice.layout}
            options={layouts.map((value) => ({ value, label: t(`layout.${value}`) }))}
            onChange={(layout) => onChoose({ layout })}
          />
        )}
        <PaperDate date={choice.date} button={date} onChoose={(next) => onChoose({ date: next })} />
      </div>
    </header>
  );
}

/** Begins with the newest case of the desk, or with an example where there is none. */
function SubjectPicker(props: {
  readonly of: 'case' | 'operation';
  readonly subject: TrialChoice['subject'];
  readonly onChoose: (subject: NonNullable<TrialChoice['subject']>) => void;
}) {
  const { of, subject, onChoose } = props;
  const { t } = useTranslation('workshop');
  const { text } = useSpeech();
  const { answered } = useFaults();
  const [found, setFound] = useState<Subjects>([]);
  const ask = useMemo(
    () => newestOnly((typed: string) => machine['template:subjects']({ subject: of, text: typed })),
    [of],
  );
  const search = async (typed: string): Promise<Subjects> => {
    const outcome = await ask(typed);
    if (outcome === stale) return [];
    const subjects = answered(outcome) ?? [];
    setFound(subjects);
    return subjects;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for a kind of subject
  useEffect(() => {
    void search('').then(([first]) => {
      if (first !== undefined && subject === null) onChoose({ from: first.from, id: first.id });
    });
  }, [of]);
  const group = (from: 'desk' | 'example') => ({
    label: t(`subjects.${from}`),
    options: found
      .filter((one) => one.from === from)
      .map(({ id, title, detail }) => ({
        value: `${from}/${id}`,
        label: [text(title), text(detail)].filter((part) => part !== '').join(' · '),
      })),
  });
  return (
    <Select
      className="subject-picker"
      showSearch={{ filterOption: false, onSearch: (typed) => void search(typed) }}
      value={subject === null ? undefined : `${subject.from}/${subject.id}`}
      placeholder={t('subjectPlaceholder')}
      aria-label={t('subject')}
      options={[group('desk'), group('example')].filter(({ options }) => options.length > 0)}
      notFoundContent={t('noSubject')}
      onChange={(value: string) => {
        const [from, id = ''] = value.split('/');
        onChoose({ from: from === 'example' ? 'example' : 'desk', id });
      }}
    />
  );
}
