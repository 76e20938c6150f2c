// An administrative division: found by name, pinyin or code; any other code of six figures can be typed.
import { AutoComplete } from 'antd';
import { memo, useState } from 'react';
import { divisions } from '../../templates/divisions/division-list';
import { divisionName, searchDivisions } from '../../templates/divisions/division-search';
import { FormField } from '../case-form/fields/form-field';
import { useIsWrong } from '../case-form/fields/messages';
import { useForm, useText } from '../case-form/form-context';
import { useSpeech } from '../words/speech';
import { plainLabel } from './plain-label';

const noMessages: readonly never[] = [];
const code = /^\d{6}$/;

export const DivisionField = memo(function DivisionField(props: {
  readonly path: string;
  readonly label: string;
  readonly placeholder: string;
}) {
  const { path } = props;
  const { store } = useForm();
  const { text } = useSpeech();
  const value = useText(path);
  const [typed, setTyped] = useState<string | null>(null);
  const empty = value === '';
  const wrong = useIsWrong(path, noMessages, empty);
  const known = divisions.find((one) => one.code === value);
  const shown = known === undefined ? value : `${text(divisionName(known))} ${value}`;
  const options = searchDivisions(typed ?? '').map((one) => ({
    value: one.code,
    label: `${text(divisionName(one))} ${one.code}`,
  }));
  const take = (next: string): void => {
    store.set(path, next);
    setTyped(null);
  };
  return (
    <FormField path={path} label={plainLabel(props.label)} required empty={empty}>
      {({ control, messages }) => (
        <AutoComplete
          id={control}
          className="pick-field"
          value={typed ?? shown}
          options={options}
          status={wrong ? 'error' : ''}
          placeholder={props.placeholder}
          aria-describedby={messages}
          popupMatchSelectWidth={false}
          defaultActiveFirstOption
          onFocus={() => setTyped('')}
          onSearch={setTyped}
          onSelect={take}
          onBlur={() => {
            const plain = typed?.trim() ?? '';
            const [only, ...others] = plain === '' ? [] : searchDivisions(plain);
            if (code.test(plain)) take(plain);
            else if (only !== undefined && others.length === 0) take(only.code);
            else setTyped(null);
          }}
        />
      )}
    </FormField>
  );
});
