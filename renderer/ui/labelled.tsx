// A control with its name above it.
import { type ReactNode, useId } from 'react';
import './labelled.css';

/** @param props.children draws the control, which must bear the id */
export function Labelled(props: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{props.label}</label>
      {props.children(id)}
    </div>
  );
}
