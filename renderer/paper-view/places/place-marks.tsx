// What is marked on a page: the line under the pointer, the lines of the field being typed in, reworded paragraphs.
import { memo } from 'react';
import type { Size } from '../pages/zoom';
import type { Place } from './place-lookup';
import './place-marks.css';

type Props = {
  readonly pageMm: Size;
  readonly hovered: Place | null;
  readonly focused: readonly Place[];
  readonly faulty: readonly { readonly place: Place; readonly severity: 'block' | 'warn' }[];
  readonly reworded: readonly Place[];
  /** What the mark in the margin says: 改. */
  readonly rewordedMark: string;
};

/** How far a soft box stands out around its line. */
const air = { across: 1, along: 0.7 };

export const PlaceMarks = memo(function PlaceMarks(props: Props) {
  const { pageMm, hovered, focused, faulty, reworded, rewordedMark } = props;
  return (
    <div className="place-marks" aria-hidden="true">
      {focused.map((place) => (
        <span key={keyOf(place)} className="place focused" style={boxOf(place, pageMm)} />
      ))}
      {faulty.map(({ place, severity }) => (
        <span key={keyOf(place)} className={`place-fault ${severity}`} style={besideOf(place, pageMm)} />
      ))}
      {reworded.map((place, index) => (
        <span key={keyOf(place)} className="place-reworded" style={marginOf(place, pageMm)}>
          {reworded[index - 1]?.clause === place.clause ? '' : rewordedMark}
        </span>
      ))}
      {hovered !== null && <span className="place hovered" style={boxOf(hovered, pageMm)} />}
    </div>
  );
});

function keyOf({ clause, xMm, yMm }: Place): string {
  return `${clause} ${xMm} ${yMm}`;
}

function boxOf({ xMm, yMm, widthMm, heightMm }: Place, page: Size): React.CSSProperties {
  return {
    left: part(xMm - air.across, page.width),
    top: part(yMm - air.along, page.height),
    width: part(widthMm + 2 * air.across, page.width),
    height: part(heightMm + 2 * air.along, page.height),
  };
}

function besideOf({ xMm, yMm, heightMm }: Place, page: Size): React.CSSProperties {
  return {
    left: part(xMm - air.across - 1.2, page.width),
    top: part(yMm - air.along, page.height),
    height: part(heightMm + 2 * air.along, page.height),
  };
}

function marginOf({ yMm, heightMm }: Place, page: Size): React.CSSProperties {
  return { top: part(yMm - air.along, page.height), height: part(heightMm + 2 * air.along + 2, page.height) };
}

function part(lengthMm: number, wholeMm: number): string {
  return `${(lengthMm / wholeMm) * 100}%`;
}
