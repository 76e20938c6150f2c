// A part of a page with its own head: a title, a word of explanation, and what can be done there.
import { type ReactNode, useId } from 'react';
import './panel.css';

export function Panel(props: {
  readonly title: string;
  readonly hint?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel-head">
        <div>
          <h2 id={id}>{props.title}</h2>
          {props.hint && <p>{props.hint}</p>}
        </div>
        {props.actions && <div className="panel-actions">{props.actions}</div>}
      </div>
      {props.children}
    </section>
  );
}
