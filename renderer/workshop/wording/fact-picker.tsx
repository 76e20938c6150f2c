// Puts a fact into the text typed in last, in both languages at once, so that neither forgets it.
import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignal } from '../../ui/signal';
import { useSpeech } from '../../words/speech';
import { factChoices, type Speaking } from './fact-choices';
import { insertFact, type Target, useWordingDesk } from './wording-desk';

export function FactPicker({ speaking }: { readonly speaking: Speaking }) {
  const { t } = useTranslation('workshop');
  const { text } = useSpeech();
  const desk = useWordingDesk();
  const target = useSignal(desk.target);
  // Drawn anew after each choice, so that the same fact can be chosen again.
  const [round, setRound] = useState(0);
  const options = useMemo(
    () =>
      factChoices(speaking, target?.each, target?.clause ?? false).map(({ name, label }) => ({
        value: name,
        label: (
          <span className="fact-option">
            {text(label)} <code>{name}</code>
          </span>
        ),
        search: `${label.zh} ${label.en} ${name}`.toLowerCase(),
      })),
    [speaking, target?.each, target?.clause, text],
  );
  const insert = (name: string): void => {
    setRound((count) => count + 1);
    if (target === null) return;
    const caret = insertFact(target, name);
    requestAnimationFrame(() => focusText(target, caret));
  };
  return (
    <Select
      key={round}
      className="fact-picker"
      showSearch={{
        filterOption: (typed, option) => String(option?.search ?? '').includes(typed.trim().toLowerCase()),
      }}
      disabled={target === null}
      value={null}
      placeholder={target === null ? t('insertFirst') : t('insertFact')}
      aria-label={t('insertFact')}
      options={options}
      onSelect={(name: string | null) => name !== null && insert(name)}
    />
  );
}

function focusText({ key, language }: Target, caret: number): void {
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  const selector = `[data-path="${CSS.escape(key)}"] textarea[lang="${lang}"]`;
  const control = document.querySelector<HTMLTextAreaElement>(selector);
  control?.focus();
  control?.setSelectionRange(caret, caret);
}
