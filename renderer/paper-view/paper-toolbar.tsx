// Above the paper: which paper, in which language and layout, of which day, and the way to its signature.
import { AuditOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, layouts } from '../../templates/paper/paper';
import { PaperDate } from './paper-date';
import { PaperPicker } from './paper-picker';
import type { PaperChoice } from './use-live-paper';
import type { Kind } from './use-paper-choice';

type Props = {
  readonly kinds: readonly Kind[];
  readonly choice: PaperChoice;
  readonly gaps: number;
  readonly dateButton: RefObject<HTMLButtonElement | null>;
  readonly onChoose: (changes: Partial<PaperChoice>) => void;
  readonly onReady: () => void;
  /** What was issued before. */
  readonly issued: ReactNode;
};

export function PaperToolbar({ kinds, choice, gaps, dateButton, onChoose, onReady, issued }: Props) {
  const { t } = useTranslation('paper');
  const { kind, language, layout, date } = choice;
  return (
    <header className="paper-toolbar">
      <PaperPicker kinds={kinds} kind={kind} gaps={gaps} onChoose={(next) => onChoose({ kind: next })} />
      <div className="paper-choices">
        <Segmented
          size="small"
          aria-label={t('language')}
          value={language}
          options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(value) => onChoose({ language: value })}
        />
        {language === 'zh-en' && (
          <Segmented
            size="small"
            aria-label={t('layout')}
            value={layout}
            options={layouts.map((value) => ({ value, label: t(`layout.${value}`) }))}
            onChange={(value) => onChoose({ layout: value })}
          />
        )}
        <PaperDate date={date} button={dateButton} onChoose={(next) => onChoose({ date: next })} />
        {issued}
        <Button type="primary" size="small" icon={<AuditOutlined />} className="paper-ready" onClick={onReady}>
          {t('readyQuestion')}
        </Button>
      </div>
    </header>
  );
}
