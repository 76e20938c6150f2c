// One case in a line: who, what, where and when; the name leads to the case.
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../drafts/status-mark';
import { TextLink } from '../../ui/text-link';
import { useSpeech } from '../../words/speech';
import type { CaseRow } from './use-case-rows';
import './cases.css';

export const CaseLine = memo(function CaseLine(props: {
  readonly row: CaseRow;
  readonly onOpen: (id: string) => void;
  readonly action?: ReactNode;
  /** Of the field that the case is in the operation. */
  readonly path?: string;
  /** What is wrong with it, in words. */
  readonly below?: ReactNode;
}) {
  const { row } = props;
  const { t } = useTranslation('operations');
  const { t: word } = useTranslation('drafts');
  const { text } = useSpeech();
  const place = text(row.place);
  return (
    <li className="case-line" data-path={props.path}>
      <div>
        <TextLink className="case-line-name" onClick={() => props.onOpen(row.id)}>
          {text(row.party) || t('partyUnknown')}
        </TextLink>
        <span className="case-line-about" title={place}>
          {[row.actOn, text(row.matter), place].filter(Boolean).join(' · ')}
        </span>
      </div>
      <StatusMark status={row.status} word={word(`status.${row.status}`)} />
      {props.action}
      {props.below}
    </li>
  );
});
