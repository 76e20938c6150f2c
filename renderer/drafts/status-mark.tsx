// A draft's status as a mark: a sign and a word, coloured; never told by colour alone.
import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  EditOutlined,
  ExclamationCircleFilled,
  FileDoneOutlined,
  SendOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { DraftStatus } from './list-wish';
import './status-mark.css';

const signs: Record<DraftStatus, typeof EditOutlined> = {
  draft: EditOutlined,
  ready: FileDoneOutlined,
  ordered: SendOutlined,
  due: ClockCircleOutlined,
  overdue: ExclamationCircleFilled,
  closed: CheckCircleOutlined,
};

export function StatusMark(props: { readonly status: DraftStatus }) {
  const { t } = useTranslation('drafts');
  const Sign = signs[props.status];
  return (
    <span className={`status-mark status-mark-${props.status}`}>
      <Sign aria-hidden />
      {t(`status.${props.status}`)}
    </span>
  );
}
