// One authority: of the office by its entry, found by typing, or any other by its name in both languages.
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../templates/language/bilingual';
import type { Authority } from '../../templates/office/office';
import { FormField } from '../case-form/fields/form-field';
import { useIsWrong } from '../case-form/fields/messages';
import { WordsField } from '../case-form/fields/words-field';
import { useForm, useValue } from '../case-form/form-context';
import { useSpeech } from '../words/speech';

const noMessages: readonly never[] = [];
/** Not an id: leads to a name typed freely. */
const another = '*';

export function OrganField(props: {
  readonly path: string;
  readonly label: Bilingual;
  readonly required?: boolean;
  /** An entry of a list: emptied, it keeps its place there. */
  readonly inList?: boolean;
}) {
  const { path, label, required } = props;
  const { store, office } = useForm();
  const { t } = useTranslation('particulars');
  const { text } = useSpeech();
  const value = useValue(path);
  const known = office.authorities.some(({ id }) => id === value);
  const empty = value === undefined || value === '';
  const wrong = useIsWrong(path, noMessages, empty);
  if (!known && !empty) {
    return (
      <WordsField
        path={path}
        label={label}
        required={required}
        romanise="organisation"
        aside={
          <button type="button" className="form-link" onClick={() => store.set(path, props.inList ? '' : undefined)}>
            {t('chooseOfOffice')}
          </button>
        }
      />
    );
  }
  return (
    <FormField path={path} label={label} required={required} empty={empty}>
      {({ control, messages }) => (
        <Select
          id={control}
          className="pick-field"
          value={empty ? null : (value as string)}
          status={wrong ? 'error' : ''}
          aria-describedby={messages}
          placeholder={t('chooseOrgan')}
          popupMatchSelectWidth={false}
          showSearch={{ filterOption: (typed, option) => isFound(option?.search, typed) }}
          onChange={(next: string) => store.set(path, next === another ? { zh: '', en: '' } : next)}
          options={organOptions(office.authorities, text, t('otherOrgan'))}
        />
      )}
    </FormField>
  );
}

/** A search for nothing that is known still leads to "another". */
function isFound(search: string | undefined, typed: string): boolean {
  return search === undefined || search.includes(typed.trim().toLowerCase());
}

function organOptions(authorities: readonly Authority[], text: (words: Bilingual) => string, other: string) {
  const known = authorities.map(({ id, name, shortName }) => ({
    value: id,
    label: text(name),
    search: `${name.zh} ${shortName.zh} ${name.en} ${id}`.toLowerCase(),
  }));
  return [...known, { value: another, label: other, search: undefined }];
}
