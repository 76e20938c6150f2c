// The list on the left: example cases and joint operations, each a button.
import type { ReactNode } from 'react';
import type { ExampleCase, ExampleOperation } from '../../electron/contract/channels';
import { sayDate, sayPeriod } from '../../templates/language/dates';
import { useWords } from '../words/words';
import './examples.css';

export function ExampleList(props: {
  readonly cases: readonly ExampleCase[];
  readonly operations: readonly ExampleOperation[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}) {
  const { word, text } = useWords();
  const entry = (id: string, title: string, lines: readonly string[]): ReactNode => (
    <li key={id}>
      <button type="button" aria-current={id === props.chosen} onClick={() => props.onChoose(id)}>
        <strong>{title}</strong>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </button>
    </li>
  );
  return (
    <nav className="examples" aria-label={word('examples')}>
      <h2>{word('cases')}</h2>
      <ul>
        {props.cases.map(({ id, party, matter, place, date }) =>
          entry(id, text(party), [text(matter), text(place), text(sayDate(date))]),
        )}
      </ul>
      <h2>{word('operations')}</h2>
      <ul>
        {props.operations.map(({ id, title, places, from, until }) =>
          entry(id, text(title), [places.map(text).join(' · '), text(sayPeriod(from, until))]),
        )}
      </ul>
    </nav>
  );
}
