// One text that several sides wrote: what each wrote, and what the report prints of it.
import { Radio } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceNow, seenOf, sideBySide, type TextOfSide } from '../../../templates/operation/sides/joint-texts';
import type { Shared, SharedText, TextChoice } from '../../../templates/operation/sides/share';
import { WordsField } from '../../case-form/fields/words-field';
import { useForm } from '../../case-form/form-context';
import { plainLabel } from '../../record-form/plain-label';
import { useSpeech } from '../../words/speech';

export function TextChoiceField(props: {
  readonly name: SharedText;
  readonly texts: readonly TextOfSide[];
  readonly shared: Shared;
}) {
  const { name, texts, shared } = props;
  const { t } = useTranslation('operations');
  const { text } = useSpeech();
  const { store } = useForm();
  const id = useId();
  const path = `shared.texts.${name}`;
  const choice = choiceNow(texts, shared.texts[name]);
  const choose = (value: string): void => {
    const seen = seenOf(texts);
    const made: TextChoice =
      value === 'all' || value === 'own'
        ? { take: value, seen, ...(value === 'own' && { words: choice?.words ?? sideBySide(texts) }) }
        : { take: 'one', authority: value, seen };
    store.set(path, made);
  };
  const taken = choice?.take === 'one' ? choice.authority : choice?.take;
  return (
    <fieldset className="operation-group side-texts" data-path={name}>
      <legend id={id}>{t(name)}</legend>
      {texts.map(({ authority, side, words }) => (
        <blockquote key={authority}>
          <strong>{text(side)}</strong>
          <p>{words.zh}</p>
          {words.en !== '' && <p lang="en">{words.en}</p>}
        </blockquote>
      ))}
      <Radio.Group
        aria-labelledby={id}
        value={taken ?? null}
        options={[
          { value: 'all', label: t('printAll') },
          ...texts.map(({ authority, side }) => ({ value: authority, label: t('printOne', { side: text(side) }) })),
          { value: 'own', label: t('printOwn') },
        ]}
        onChange={({ target }) => choose(target.value as string)}
      />
      {choice === null && <p className="record-hint">{t('undecided')}</p>}
      {choice?.take === 'own' && <WordsField path={`${path}.words`} label={plainLabel(t('printOwn'))} many />}
    </fieldset>
  );
}
