// One of a few: radio buttons in a row, each in words.
import { Radio } from 'antd';
import { memo } from 'react';
import type { Bilingual } from '../../../templates/language/bilingual';
import { useSpeech } from '../../words/speech';
import { useText } from '../form-context';
import { FormField } from './form-field';
import { useWriteText } from './use-write';

export type Option = { readonly value: string; readonly label: Bilingual };

export const ChoiceField = memo(function ChoiceField(props: {
  readonly path: string;
  readonly label: Bilingual;
  readonly options: readonly Option[];
  readonly required?: boolean;
  readonly hint?: string;
}) {
  const { path, options } = props;
  const { text } = useSpeech();
  const value = useText(path);
  const write = useWriteText(path);
  return (
    <FormField path={path} label={props.label} required={props.required} empty={value === ''} group>
      {() => (
        <>
          {props.hint && <p className="form-hint">{props.hint}</p>}
          <Radio.Group
            value={value}
            onChange={(event) => write(String(event.target.value))}
            options={options.map((option) => ({ value: option.value, label: text(option.label) }))}
            className="choice-row"
          />
        </>
      )}
    </FormField>
  );
});
