// The head of a desk on which one thing is worked at: the way back, what it is, which pane is in sight, what can be done.
import { ArrowLeftOutlined } from '@ant-design/icons';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { IconAct } from './icon-act';
import './desk-head.css';

export type Pane = 'start' | 'end';

/** What a desk of two panes hands to its head. */
export type HeadOfPanes = {
  /** The pane in sight where there is room for one only, else null. */
  readonly pane: Pane | null;
  readonly onPane: (pane: Pane) => void;
  readonly onBack: () => void;
};

type Props = HeadOfPanes & {
  readonly back: string;
  readonly title: string;
  /** Beside the title: a `span`. */
  readonly about: ReactNode;
  /** What the two panes are called, one by one and together. */
  readonly panes: { readonly label: string } & { readonly [P in Pane]: string };
  /** How it stands, beside the deeds. */
  readonly standing?: ReactNode;
  /** The deeds. */
  readonly children: ReactNode;
};

export function DeskHead({ pane, onPane, onBack, back, title, about, panes, standing, children }: Props) {
  return (
    <header className="desk-head">
      <IconAct label={back} icon={<ArrowLeftOutlined />} onClick={onBack} />
      <div className="desk-head-names">
        <h1 title={title}>{title}</h1>
        {about}
      </div>
      {pane !== null && (
        <Segmented
          aria-label={panes.label}
          value={pane}
          onChange={onPane}
          options={(['start', 'end'] as const).map((value) => ({ value, label: panes[value] }))}
        />
      )}
      {standing}
      <div className="desk-head-acts">{children}</div>
    </header>
  );
}
