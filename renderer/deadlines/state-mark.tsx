// How a deadline stands, as a sign and a word; never told by colour alone.
import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleFilled,
  HourglassOutlined,
  MinusCircleOutlined,
} from '@ant-design/icons';
import type { DeadlineEntry } from './board-wish';
import '../drafts/status-mark.css';

const signs = {
  overdue: ExclamationCircleFilled,
  soon: ClockCircleOutlined,
  running: HourglassOutlined,
  met: CheckCircleOutlined,
  none: MinusCircleOutlined,
};
const looks = { overdue: 'overdue', soon: 'due', running: 'ordered', met: 'closed', none: 'closed' };

export function StateMark(props: { readonly state: DeadlineEntry['state']; readonly word: string }) {
  const Sign = signs[props.state];
  return (
    <span className={`status-mark status-mark-${looks[props.state]}`}>
      <Sign aria-hidden />
      {props.word}
    </span>
  );
}
