// A text in two languages, Chinese and English side by side, with a mark where the English is missing or out of step.
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldName } from '../../../templates/checks/field-names';
import type { Bilingual } from '../../../templates/language/bilingual';
import { GrowText } from '../../ui/grow-text';
import { useSpeech } from '../../words/speech';
import { useWordsAt } from '../form-context';
import { EnglishMark } from './english-mark';
import { FormField } from './form-field';
import { useIsWrong } from './messages';
import { Romanise, type RomaniseAs } from './romanise';
import { useWriteWords } from './use-write';

const noMessages: readonly never[] = [];

export const WordsField = memo(function WordsField(props: {
  readonly path: string;
  readonly label?: Bilingual;
  readonly required?: boolean;
  readonly many?: boolean;
  /** How the English may be proposed from the Chinese. */
  readonly romanise?: RomaniseAs;
  readonly aside?: ReactNode;
  readonly below?: ReactNode;
}) {
  const { path, many } = props;
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const words = useWordsAt(path);
  const write = useWriteWords(path);
  const empty = words.zh.trim() === '' && words.en.trim() === '';
  const wrong = useIsWrong(path, noMessages, empty);
  const label = text(props.label ?? fieldName(path));
  return (
    <FormField path={path} label={props.label} required={props.required} empty={empty} aside={props.aside} group>
      {({ messages }) => (
        <>
          <div className="words-field">
            <GrowText
              value={words.zh}
              onText={(value) => write('zh', value)}
              label={t('inChinese', { label })}
              lang="zh-CN"
              many={many}
              invalid={wrong}
              describedBy={messages}
              placeholder={t('chinese')}
            />
            <div className="words-field-english">
              <GrowText
                value={words.en}
                onText={(value) => write('en', value)}
                label={t('inEnglish', { label })}
                lang="en"
                many={many}
                describedBy={messages}
                placeholder={t('english')}
              />
              <div className="words-field-help">
                <EnglishMark path={path} />
                {props.romanise && <Romanise path={path} as={props.romanise} />}
              </div>
            </div>
          </div>
          {props.below}
        </>
      )}
    </FormField>
  );
});
