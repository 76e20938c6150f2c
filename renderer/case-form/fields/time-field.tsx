// A date or a moment: typed in figures or in Chinese, or chosen from a calendar that knows days off.
import { CalendarOutlined } from '@ant-design/icons';
import { Popover } from 'antd';
import { memo, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../templates/language/bilingual';
import { isTime } from '../../../templates/language/calendar';
import { sayTime } from '../../../templates/language/dates';
import { useSpeech } from '../../words/speech';
import { useText } from '../form-context';
import { FormField } from './form-field';
import { type Message, useIsWrong } from './messages';
import { type TimeKind, timeMessages } from './time-messages';
import { TimePicker } from './time-picker';
import { useTimeText } from './use-time-text';

type Props = {
  readonly path: string;
  readonly kind: TimeKind;
  readonly label?: Bilingual;
  readonly required?: boolean;
  readonly local?: readonly Message[];
  readonly below?: ReactNode;
  /** What a field without a time holds: "" or null. */
  readonly none?: '' | null;
};

export const TimeField = memo(function TimeField(props: Props) {
  const { path, kind } = props;
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const value = useText(path);
  const typed = useTimeText(path, props.none ?? '');
  const local = [...timeMessages(typed.text, value, kind), ...(props.local ?? [])];
  const empty = typed.text.trim() === '';
  const wrong = useIsWrong(path, local, empty);
  const [open, setOpen] = useState(false);
  const choose = (time: string, done: boolean): void => {
    typed.set(time);
    if (done) setOpen(false);
  };
  return (
    <FormField
      path={path}
      label={props.label}
      required={props.required}
      empty={empty}
      local={local}
      className="time-field"
    >
      {({ control, messages }) => (
        <>
          <div className="form-input-group">
            <input
              id={control}
              className="form-input"
              value={typed.text}
              onChange={typed.onChange}
              onCompositionEnd={typed.onCompositionEnd}
              onBlur={typed.onBlur}
              onKeyDown={typed.onKeyDown}
              placeholder={t(kind === 'date' ? 'datePlaceholder' : 'momentPlaceholder')}
              aria-invalid={wrong || undefined}
              aria-describedby={messages}
              autoComplete="off"
              spellCheck={false}
            />
            <Popover
              trigger="click"
              open={open}
              onOpenChange={setOpen}
              destroyOnHidden
              placement="bottomRight"
              content={<TimePicker value={value} kind={kind} onChoose={choose} />}
            >
              <button type="button" className="form-input-button" aria-label={t('openCalendar')} aria-expanded={open}>
                <CalendarOutlined aria-hidden />
              </button>
            </Popover>
          </div>
          {isTime(value) && <p className="form-said">{text(sayTime(value))}</p>}
          {props.below}
        </>
      )}
    </FormField>
  );
});
