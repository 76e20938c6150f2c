// A part of a page with its own head: a title, a word of explanation, and what can be done there.
import { type ReactNode, useId } from 'react';
import './sheet.css';

export function Sheet(props: {
  readonly title: string;
  readonly hint?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="sheet" aria-labelledby={id}>
      <div className="sheet-head">
        <div>
          <h2 id={id}>{props.title}</h2>
          {props.hint && <p>{props.hint}</p>}
        </div>
        {props.actions && <div className="sheet-actions">{props.actions}</div>}
      </div>
      {props.children}
    </section>
  );
}
