// One text of a template in both languages side by side, with what is wrong with it and what its conditions mean.
import { memo, type SyntheticEvent, useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateFault } from '../../../templates/compose/check-template';
import { GrowText } from '../../ui/grow-text';
import { useSpeech } from '../../words/speech';
import { changeAt, type Path } from '../session/change-at';
import { keyOf, type Target, useWordingDesk } from './wording-desk';

type Words = { readonly zh: string; readonly en: string };

type Props = {
  readonly path: Path;
  readonly zh: string;
  readonly en: string;
  /** Names the text to those who hear it: its block and what it is there. */
  readonly label: string;
  /** What it is within its block, above it; "" where it is the block's only text. */
  readonly role: string;
  readonly conditions: readonly string[];
  readonly each: string | undefined;
  readonly clause?: boolean;
  readonly faults: readonly TemplateFault[];
  /** Takes the place of typing at the path, as where a shared clause becomes the template's own. */
  readonly onWords?: (words: Words) => void;
};

export const TextPair = memo(function TextPair(props: Props) {
  const { path, zh, en, label, role, each, clause = false, faults, onWords } = props;
  const { t } = useTranslation('workshop');
  const { text } = useSpeech();
  const { session, target } = useWordingDesk();
  const key = keyOf(path);
  const carets = useRef<Target['carets']>({});
  const words = useRef<Words>({ zh, en });
  words.current = { zh, en };
  const take = useCallback(
    (next: Words) => {
      if (onWords !== undefined) return onWords(next);
      const before = words.current;
      if (next.zh !== before.zh && next.en !== before.en) {
        session.change((template) => changeAt(changeAt(template, [...path, 'zh'], next.zh), [...path, 'en'], next.en));
      } else if (next.zh !== before.zh) session.typeWords([...path, 'zh'], next.zh);
      else if (next.en !== before.en) session.typeWords([...path, 'en'], next.en);
    },
    [session, path, onWords],
  );
  const note = (event: SyntheticEvent): void => {
    const { target: control } = event;
    if (!(control instanceof HTMLTextAreaElement)) return;
    const language = control.lang === 'en' ? 'en' : 'zh';
    carets.current[language] = { start: control.selectionStart, end: control.selectionEnd };
    const known = target.get();
    if (known?.key === key && known.language === language) return;
    target.set({ key, each, clause, words: () => words.current, take, carets: carets.current, language });
  };
  const wrong = faults.some(({ severity }) => severity === 'block');
  const describedBy = faults.length > 0 ? `faults-${key}` : undefined;
  return (
    <div className="text-pair" data-path={key} onFocusCapture={note} onSelectCapture={note} onKeyUpCapture={note}>
      {(role !== '' || props.conditions.length > 0) && (
        <p className="text-pair-role">
          {role}
          {props.conditions.map((one) => (
            <span key={one} className="when">
              {t('onlyWhen', { when: one })}
            </span>
          ))}
        </p>
      )}
      <GrowText
        value={zh}
        onText={(next) => take({ zh: next, en: words.current.en })}
        label={t('inChinese', { label })}
        lang="zh-CN"
        many
        invalid={wrong}
        describedBy={describedBy}
      />
      <GrowText
        value={en}
        onText={(next) => take({ zh: words.current.zh, en: next })}
        label={t('inEnglish', { label })}
        lang="en"
        many
        invalid={wrong}
        describedBy={describedBy}
      />
      {faults.length > 0 && (
        <ul className="text-pair-faults" id={describedBy}>
          {faults.map(({ severity, sentence, line, column }) => (
            <li
              key={`${line}:${column}:${sentence.zh}`}
              className={severity === 'block' ? 'fault-block' : 'fault-warn'}
            >
              {text(sentence)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
});
