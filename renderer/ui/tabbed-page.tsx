// A view in parts: a tab for each below its title, and under them the part that is chosen.
import { type ReactNode, useId } from 'react';
import { Tabs } from './tabs';
import { ViewPage } from './view-page';
import './tabbed-page.css';

/** @param props.name class by which the part that is shown is known, for what only this view styles */
export function TabbedPage<Part extends string>(props: {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly actions: ReactNode;
  /** What the tabs are called together. */
  readonly tabs: string;
  readonly parts: readonly Part[];
  readonly chosen: Part;
  readonly labelOf: (part: Part) => string;
  readonly onChoose: (part: Part) => void;
  readonly children: ReactNode;
}) {
  const { parts, chosen, labelOf, onChoose } = props;
  const panel = useId();
  return (
    <ViewPage
      title={props.title}
      hint={props.hint}
      actions={props.actions}
      below={
        <Tabs
          label={props.tabs}
          tabs={parts.map((id) => ({ id, label: labelOf(id) }))}
          chosen={chosen}
          panel={panel}
          onChoose={(id) => onChoose(id as Part)}
        />
      }
    >
      <div id={panel} role="tabpanel" aria-labelledby={`tab-${chosen}`} className={`tabbed-page-part ${props.name}`}>
        {props.children}
      </div>
    </ViewPage>
  );
}
