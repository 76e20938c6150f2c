// One officer: of the office by id, or any other person by name.
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ask } from '../../templates/asks/ask';
import { FormField } from '../case-form/fields/form-field';
import { useIsWrong } from '../case-form/fields/messages';
import { TextField } from '../case-form/fields/text-field';
import { useForm, useOfForm, useText } from '../case-form/form-context';
import { useSpeech } from '../words/speech';

const noMessages: readonly never[] = [];
const another = '*';

export function OfficerField({ path, ask }: { readonly path: string; readonly ask: Ask }) {
  const { label, required } = ask;
  const { store, office } = useForm();
  const { t } = useTranslation('particulars');
  const { text } = useSpeech();
  const value = useText(path);
  const authority = useOfForm((form) => String(form.get('authority') ?? ''));
  const [typed, setTyped] = useState(false);
  const known = office.officers.some(({ id }) => id === value);
  const empty = value === '';
  const wrong = useIsWrong(path, noMessages, empty);
  const back = (): void => {
    setTyped(false);
    store.set(path, undefined);
  };
  if (typed || (!known && !empty)) {
    return (
      <TextField
        path={path}
        label={label}
        required={required}
        aside={
          <button type="button" className="form-link" onClick={back}>
            {t('chooseOfOffice')}
          </button>
        }
      />
    );
  }
  const own = office.officers.toSorted((a, b) => Number(b.authority === authority) - Number(a.authority === authority));
  const options = own.map(({ id, name, certificate }) => ({
    value: id,
    label: `${text(name)} ${certificate}`,
    search: `${name.zh} ${name.en} ${certificate}`.toLowerCase(),
  }));
  return (
    <FormField path={path} label={label} required={required} empty={empty}>
      {({ control, messages }) => (
        <Select
          id={control}
          className="pick-field"
          value={empty ? null : value}
          status={wrong ? 'error' : ''}
          aria-describedby={messages}
          placeholder={t('chooseOfficer')}
          popupMatchSelectWidth={false}
          showSearch={{
            filterOption: (search, option) =>
              option?.search === undefined || option.search.includes(search.trim().toLowerCase()),
          }}
          onChange={(next: string) => (next === another ? setTyped(true) : store.set(path, next))}
          options={[...options, { value: another, label: t('otherOfficer'), search: undefined }]}
        />
      )}
    </FormField>
  );
}
