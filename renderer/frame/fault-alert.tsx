// A view could not be filled: why, and a button to ask again.
import { Alert, Button } from 'antd';
import type { Fault } from '../../electron/contract/outcome';
import { useSpeech } from '../words/speech';

/** Nothing where there is no fault. */
export function FaultAlert(props: {
  readonly fault: Fault | null;
  readonly again: string;
  readonly onAgain: () => void;
}) {
  const { text } = useSpeech();
  if (props.fault === null) return null;
  const again = (
    <Button size="small" onClick={props.onAgain}>
      {props.again}
    </Button>
  );
  return <Alert type="error" showIcon title={text(props.fault.sentence)} action={again} />;
}
