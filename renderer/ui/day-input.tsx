// A day chosen by the system's own control, with its name above it.
import { Labelled } from './labelled';

/** @param props.value YYYY-MM-DD, "" for none; while it is being typed it may be neither */
export function DayInput(props: {
  readonly label: string;
  readonly value: string;
  readonly onDay: (day: string) => void;
}) {
  return (
    <Labelled label={props.label}>
      {(id) => (
        <input
          id={id}
          type="date"
          className="form-input"
          value={props.value}
          onChange={({ target }) => props.onDay(target.value)}
        />
      )}
    </Labelled>
  );
}
