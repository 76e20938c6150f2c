// Above the paper: which paper, in which language and layout, of which day, and the way to its signature.
import { AuditOutlined } from '@ant-design/icons';
import { Button, Segmented, Tabs } from 'antd';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, layouts } from '../../templates/paper/paper';
import { useSpeech } from '../words/speech';
import { PaperDate } from './paper-date';
import type { PaperChoice } from './use-live-paper';
import type { Kind } from './use-paper-choice';

type Props = {
  readonly kinds: readonly Kind[];
  readonly choice: PaperChoice;
  readonly gaps: number;
  readonly dateButton: RefObject<HTMLButtonElement | null>;
  readonly onChoose: (changes: Partial<PaperChoice>) => void;
  readonly onReady: () => void;
};

export function PaperToolbar({ kinds, choice, gaps, dateButton, onChoose, onReady }: Props) {
  const { t } = useTranslation('paper');
  const { text } = useSpeech();
  const { kind, language, layout, date } = choice;
  return (
    <header className="paper-toolbar">
      <Tabs
        size="small"
        activeKey={kind}
        onChange={(next) => onChoose({ kind: next })}
        items={kinds.map(({ id, name }) => ({
          key: id,
          label: (
            <span className="paper-tab" title={text(name)}>
              {text(name)}
              {id === kind && gaps > 0 && (
                <span className="paper-tab-gaps" title={t('gapsHere', { count: gaps })}>
                  {gaps}
                </span>
              )}
            </span>
          ),
        }))}
      />
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
        <Button type="primary" size="small" icon={<AuditOutlined />} className="paper-ready" onClick={onReady}>
          {t('readyQuestion')}
        </Button>
      </div>
    </header>
  );
}
