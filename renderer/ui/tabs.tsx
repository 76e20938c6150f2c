// Tabs after the pattern of the ARIA practices: one stop for the Tab key, arrow keys move among them.
import { type KeyboardEvent, useRef } from 'react';
import './tabs.css';

type Tab = { readonly id: string; readonly label: string };

/** @param props.panel id of the element that the tabs control */
export function Tabs(props: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly chosen: string;
  readonly panel: string;
  readonly onChoose: (id: string) => void;
}) {
  const list = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent) => {
    const at = props.tabs.findIndex(({ id }) => id === props.chosen);
    const next = targetOf(event.key, at, props.tabs.length);
    const tab = next === undefined ? undefined : props.tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    props.onChoose(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next as number]?.focus();
  };

  return (
    <div className="tabs" role="tablist" aria-label={props.label} ref={list} onKeyDown={move}>
      {props.tabs.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === props.chosen}
          aria-controls={props.panel}
          tabIndex={id === props.chosen ? 0 : -1}
          onClick={() => props.onChoose(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** Index of the tab that a key leads to, going round at both ends. */
function targetOf(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
