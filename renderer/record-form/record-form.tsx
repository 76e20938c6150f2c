// The ground on which the fields of an office or an operation stand: the fields of the case form, with other data.
import { type ReactNode, useMemo } from 'react';
import type { Office } from '../../templates/office/office';
import { FormContext, type FormPaper } from '../case-form/form-context';
import { dayInChina } from '../case-form/moments';
import type { OpenRecord } from './open-record';
import '../case-form/fields/fields.css';
import '../case-form/fields/notes.css';
import './record-form.css';

const noMatters: readonly never[] = [];

/** @param props.office whose holidays the calendars show */
export function RecordForm(props: {
  readonly record: Pick<OpenRecord, 'store' | 'confirmEnglish'>;
  readonly office: Office;
  readonly paper?: FormPaper | null;
  readonly onFocusPath?: (path: string) => void;
  readonly children: ReactNode;
}) {
  const { record, office, paper = null, onFocusPath } = props;
  const today = dayInChina(Date.now());
  const setting = useMemo(
    () => ({ store: record.store, office, matters: noMatters, today, onEnglishFits: record.confirmEnglish, paper }),
    [record, office, today, paper],
  );
  return (
    <FormContext value={setting}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the focus of the fields within */}
      <div
        className="record-form"
        onFocus={({ target }) => {
          const path = target.closest<HTMLElement>('[data-path]')?.dataset.path;
          if (path !== undefined) onFocusPath?.(path);
        }}
      >
        {props.children}
      </div>
    </FormContext>
  );
}
