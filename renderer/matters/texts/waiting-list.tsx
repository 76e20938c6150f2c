// Laws in force whose text the program does not have, and how far the office has come with each.
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LawText } from '../../../templates/law/schema';
import { Mark } from '../../ui/mark';
import { useSpeech } from '../../words/speech';
import { jurisdictionName } from './jurisdictions';
import type { WaitingEdition } from './waiting-editions';

export function WaitingList(props: {
  readonly waiting: readonly WaitingEdition[];
  readonly onEnter: (text: LawText) => void;
  readonly onEdit: (index: number) => void;
  readonly onBases: (text: LawText) => void;
}) {
  const { t } = useTranslation('law');
  const { text: say } = useSpeech();
  return (
    <ul className="record-entries">
      {props.waiting.map(({ text, entered, matters, withBasis }) => (
        <li key={`${text.law} ${text.edition}`} className="record-entry">
          <div>
            <p className="law-title">
              <strong>{say(text.title)}</strong>
              <span className="office-quiet">{say(jurisdictionName(text.jurisdiction))}</span>
              <State entered={entered !== null} wanted={matters.length} done={withBasis.length} />
            </p>
            {text.note && <p className="record-hint">{say(text.note)}</p>}
            <p className="record-hint">{t('source', { source: text.source })}</p>
          </div>
          <div className="panel-actions">
            {entered === null ? (
              <Button onClick={() => props.onEnter(text)}>{t('enter')}</Button>
            ) : (
              <>
                <Button onClick={() => props.onEdit(entered.index)}>{t('edit')}</Button>
                <Button onClick={() => props.onBases(entered.text)}>{t('bases')}</Button>
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function State(props: { readonly entered: boolean; readonly wanted: number; readonly done: number }) {
  const { t } = useTranslation('law');
  if (!props.entered) return <Mark tone="warn">{t('toBeEntered')}</Mark>;
  const whole = props.done >= props.wanted;
  return <Mark tone={whole ? 'good' : 'busy'}>{t('entered', props)}</Mark>;
}
