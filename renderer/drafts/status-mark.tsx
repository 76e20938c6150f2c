// A draft's status as a mark: a sign and a word, coloured; never told by colour alone.
import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  EditOutlined,
  ExclamationCircleFilled,
  FileDoneOutlined,
  SendOutlined,
  WarningFilled,
} from '@ant-design/icons';
import type { DraftStatus } from './list-wish';
import './status-mark.css';

/** A draft whose file is damaged or missing has trouble instead of a status. */
type MarkedStatus = DraftStatus | 'troubled';

const signs: Record<MarkedStatus, typeof EditOutlined> = {
  draft: EditOutlined,
  ready: FileDoneOutlined,
  ordered: SendOutlined,
  due: ClockCircleOutlined,
  overdue: ExclamationCircleFilled,
  closed: CheckCircleOutlined,
  troubled: WarningFilled,
};

/** The word is handed in: a row that asks for its language itself is drawn twice as slowly. */
export function StatusMark(props: { readonly status: MarkedStatus; readonly word: string; readonly title?: string }) {
  const Sign = signs[props.status];
  return (
    <span className={`status-mark status-mark-${props.status}`} title={props.title}>
      <Sign aria-hidden />
      {props.word}
    </span>
  );
}
