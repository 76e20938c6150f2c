// A short word of state in a tinted frame: never by its colour alone, and dark enough to be read.
import type { ReactNode } from 'react';
import './mark.css';

export type Tone = 'good' | 'warn' | 'bad' | 'busy' | 'quiet';

export function Mark(props: { readonly tone: Tone; readonly children: ReactNode }) {
  return <span className={`mark mark-${props.tone}`}>{props.children}</span>;
}
