// The frame of a field: its name, the control, and below it what is wrong with it, in words.
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldName } from '../../../templates/checks/field-names';
import type { Bilingual } from '../../../templates/language/bilingual';
import { useSpeech } from '../../words/speech';
import { useForm } from '../form-context';
import { type Message, Messages } from './messages';

export type FieldIds = { readonly control: string; readonly messages: string };

/**
 * @param props.empty whether nothing is entered yet: what is missing is told only after the clerk has been there
 * @param props.local what the form itself sees at once, before the checks answer
 */
export function FormField(props: {
  readonly path: string;
  readonly label?: Bilingual;
  readonly required?: boolean;
  readonly empty?: boolean;
  readonly local?: readonly Message[];
  readonly aside?: ReactNode;
  readonly group?: boolean;
  readonly className?: string;
  readonly children: (ids: FieldIds) => ReactNode;
}) {
  const { path, group = false } = props;
  const { store } = useForm();
  const { text } = useSpeech();
  const id = useId();
  const ids = { control: `${id}-control`, messages: `${id}-messages` };
  const label = capitalised(text(props.label ?? fieldName(path)));
  const name = (
    <>
      {label}
      {props.required && <RequiredMark />}
    </>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useAriaPropsSupportedByRole: hears that the field was left; named only where it is a group
    <div
      className={`form-field ${props.className ?? ''}`}
      data-path={path}
      role={group ? 'group' : undefined}
      aria-labelledby={group ? `${id}-label` : undefined}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) store.visit(path);
      }}
    >
      <div className="form-field-head">
        {group ? (
          <span id={`${id}-label`} className="form-field-label">
            {name}
          </span>
        ) : (
          <label htmlFor={ids.control} className="form-field-label">
            {name}
          </label>
        )}
        {props.aside}
      </div>
      {props.children(ids)}
      <Messages id={ids.messages} path={path} local={props.local} empty={props.empty ?? false} />
    </div>
  );
}

function RequiredMark() {
  const { t } = useTranslation('case-form');
  return (
    <span className="form-required" title={t('required')}>
      <span aria-hidden>*</span>
      <span className="visually-hidden">{t('required')}</span>
    </span>
  );
}

/** Names of fields are written to stand within sentences. */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
