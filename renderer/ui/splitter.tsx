// Two panes with a divider between them that can be dragged or moved by keys; where it stands is remembered.
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import './splitter.css';

const [least, most] = [25, 75];

/** @param props.name under which the place is remembered on this computer */
export function Splitter(props: {
  readonly name: string;
  readonly label: string;
  readonly start: ReactNode;
  readonly end: ReactNode;
  /** Where there is room for one pane only: which. The other stays as it is, out of sight. */
  readonly only?: 'start' | 'end' | null;
}) {
  const key = `splitter.${props.name}`;
  const frame = useRef<HTMLDivElement>(null);
  const [percent, setPercent] = useState(() => within(Number(localStorage.getItem(key) ?? 50) || 50));
  const move = (next: number): void => {
    setPercent(within(next));
    localStorage.setItem(key, String(within(next)));
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    const box = frame.current?.getBoundingClientRect();
    if (box === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    move(((event.clientX - box.left) / box.width) * 100);
  };
  const press = (event: KeyboardEvent): void => {
    const next = { ArrowLeft: percent - 2, ArrowRight: percent + 2, Home: least, End: most }[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(next);
  };
  if (props.only) {
    return (
      <div className="splitter splitter-one">
        <div className="splitter-pane" hidden={props.only !== 'start'}>
          {props.start}
        </div>
        <div />
        <div className="splitter-pane" hidden={props.only !== 'end'}>
          {props.end}
        </div>
      </div>
    );
  }
  return (
    <div className="splitter" ref={frame} style={{ gridTemplateColumns: `${percent}fr auto ${100 - percent}fr` }}>
      <div className="splitter-pane">{props.start}</div>
      {/* biome-ignore lint/a11y/useSemanticElements: a divider that moves is no line between paragraphs */}
      <div
        role="separator"
        aria-label={props.label}
        aria-orientation="vertical"
        aria-valuenow={Math.round(percent)}
        aria-valuemin={least}
        aria-valuemax={most}
        tabIndex={0}
        className="splitter-bar"
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onDoubleClick={() => move(50)}
        onKeyDown={press}
      />
      <div className="splitter-pane">{props.end}</div>
    </div>
  );
}

function within(percent: number): number {
  return Math.min(Math.max(percent, least), most);
}
