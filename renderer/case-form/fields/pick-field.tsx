// One of many: a list to search in.
import { Select } from 'antd';
import { memo } from 'react';
import type { Bilingual } from '../../../templates/language/bilingual';
import { useSpeech } from '../../words/speech';
import { useText } from '../form-context';
import { FormField } from './form-field';
import { useIsWrong } from './messages';

/** `search` holds everything by which the option is found, in lower case. */
export type Pick = {
  readonly value: string;
  readonly label: Bilingual;
  readonly detail?: string;
  readonly search: string;
};

const none: readonly never[] = [];

export const PickField = memo(function PickField(props: {
  readonly path: string;
  readonly label: Bilingual;
  readonly options: readonly Pick[];
  readonly placeholder: string;
  readonly required?: boolean;
  readonly onPick: (value: string) => void;
}) {
  const { path, options } = props;
  const { text } = useSpeech();
  const value = useText(path);
  const empty = value === '';
  const wrong = useIsWrong(path, none, empty);
  return (
    <FormField path={path} label={props.label} required={props.required} empty={empty}>
      {({ control, messages }) => (
        <Select
          id={control}
          value={empty ? null : value}
          status={wrong ? 'error' : ''}
          aria-describedby={messages}
          placeholder={props.placeholder}
          onChange={(next: string) => props.onPick(next)}
          className="pick-field"
          popupMatchSelectWidth={false}
          showSearch={{
            filterOption: (typed, option) => (option?.search ?? '').includes(typed.trim().toLowerCase()),
          }}
          options={options.map((option) => ({
            value: option.value,
            label: text(option.label),
            detail: option.detail,
            search: option.search,
          }))}
          optionRender={({ data }) => (
            <span className="pick-option">
              <span>{data.label}</span>
              {data.detail && <small>{data.detail}</small>}
            </span>
          )}
        />
      )}
    </FormField>
  );
});
