// A view that is read from top to bottom: its title and what can be done stay in sight, the rest scrolls.
import type { ReactNode } from 'react';
import './view-page.css';

export function ViewPage(props: {
  readonly title: string;
  readonly hint?: string;
  readonly actions?: ReactNode;
  readonly below?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="view-page">
      <header className="view-page-head">
        <div className="view-page-title">
          <h1>{props.title}</h1>
          {props.hint && <p>{props.hint}</p>}
        </div>
        {props.actions && <div className="view-page-actions">{props.actions}</div>}
        {props.below && <div className="view-page-below">{props.below}</div>}
      </header>
      <div className="view-page-body">
        <div className="view-page-column">{props.children}</div>
      </div>
    </div>
  );
}
