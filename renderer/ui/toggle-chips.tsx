// A row of small buttons of which any number may be pressed; none pressed means all.
import type { ReactNode } from 'react';
import './toggle-chips.css';

type Chip<V extends string> = { readonly value: V; readonly label: ReactNode };

export function ToggleChips<V extends string>(props: {
  readonly label: string;
  readonly chips: readonly Chip<V>[];
  readonly pressed: readonly V[];
  readonly onChange: (pressed: readonly V[]) => void;
}) {
  const { chips, pressed, onChange } = props;
  const press = (value: V) =>
    onChange(pressed.includes(value) ? pressed.filter((other) => other !== value) : [...pressed, value]);
  return (
    <fieldset className="toggle-chips">
      <legend className="visually-hidden">{props.label}</legend>
      {chips.map(({ value, label }) => (
        <button key={value} type="button" aria-pressed={pressed.includes(value)} onClick={() => press(value)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
