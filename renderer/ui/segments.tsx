// A row of choices of which one is taken: radio buttons that look like one control.
import { useId } from 'react';
import './segments.css';

type Segment<V extends string> = { readonly value: V; readonly label: string };

export function Segments<V extends string>(props: {
  readonly label: string;
  readonly value: V;
  readonly options: readonly Segment<V>[];
  readonly disabled?: boolean;
  readonly onChange: (value: V) => void;
}) {
  const name = useId();
  return (
    <fieldset className="segments" disabled={props.disabled}>
      <legend>{props.label}</legend>
      {props.options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
