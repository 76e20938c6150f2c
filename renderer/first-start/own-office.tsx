// One's own office in two steps: the authority, then two officers. The machine judges it when it is finished.
import { Alert, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readOffice } from '../../templates/office/read-office';
import { machine } from '../bridge';
import { TextField } from '../case-form/fields/text-field';
import { TimeField } from '../case-form/fields/time-field';
import { WordsField } from '../case-form/fields/words-field';
import { useFaults } from '../frame/faults';
import { AuthorityFields } from '../office/authorities/authority-fields';
import { officeFieldName } from '../office/office-names';
import { officeToSave } from '../office/office-to-save';
import { namedFindings } from '../record-form/named-findings';
import { openRecord } from '../record-form/open-record';
import { plainLabel } from '../record-form/plain-label';
import { RecordForm } from '../record-form/record-form';
import { GrowText } from '../ui/grow-text';
import { Labelled } from '../ui/labelled';
import { Panel } from '../ui/panel';
import { emptyOffice } from './empty-office';
import { missingAtStart } from './missing-at-start';
import { forgetStart, officeOfStart, type StartState } from './start-state';

export function OwnOffice(props: {
  readonly state: StartState;
  readonly onChange: (state: StartState) => void;
  readonly onDone: () => void;
}) {
  const { state, onChange } = props;
  const { t } = useTranslation('first-start');
  const { answered } = useFaults();
  const [wrong, setWrong] = useState(false);
  const keep = useRef(() => {});
  const [record] = useState(() => openRecord(state.office, () => keep.current()));
  useEffect(() => {
    keep.current = () => onChange({ ...state, office: record.store.data });
  });

  /** Findings of one step alone hold the clerk there; the rest come with their own step. */
  const mayLeave = (part: string, office: Record<string, unknown>): boolean => {
    record.store.settle();
    const read = readOffice(officeToSave(office));
    const findings = [
      ...missingAtStart(office),
      ...(read.ok ? [] : namedFindings(read.findings, officeFieldName, office)),
    ];
    record.showFindings(findings);
    const here = findings.filter(({ path }) => path.startsWith(part));
    for (const { path } of here) record.store.visit(path);
    setWrong(here.length > 0);
    return here.length === 0;
  };
  const next = (): void => {
    if (mayLeave('authorities', record.store.data)) onChange({ ...state, office: record.store.data, step: 'officers' });
  };
  const finish = async (): Promise<void> => {
    const kinds = await machine['kind:list']({});
    const office = officeOfStart({ ...state, office: record.store.data }, kinds.ok ? kinds.value : []);
    if (!mayLeave('', office)) return;
    const saved = answered(await machine['office:save']({ office: officeToSave(office) as Record<string, never> }));
    if (saved === null) return;
    record.showFindings(saved.findings);
    setWrong(saved.findings.length > 0);
    if (saved.findings.length > 0) return;
    forgetStart(localStorage);
    props.onDone();
  };
  return (
    <RecordForm record={record} office={emptyOffice}>
      {wrong && <Alert type="warning" showIcon title={t('toMend')} />}
      {state.step === 'authority' ? (
        <Panel title={t('step.authority')}>
          <AuthorityFields path="authorities[0]" />
          <Labelled label={t('prefix')}>
            {(id) => (
              <GrowText
                id={id}
                label=""
                value={state.prefix}
                placeholder={t('prefixHint')}
                onText={(prefix) => onChange({ ...state, office: record.store.data, prefix })}
              />
            )}
          </Labelled>
        </Panel>
      ) : (
        [0, 1].map((index) => <OfficerPanel key={index} index={index} />)
      )}
      <div className="panel-actions">
        <Button
          onClick={() =>
            onChange({ ...state, office: record.store.data, step: state.step === 'authority' ? 'choose' : 'authority' })
          }
        >
          {t('back')}
        </Button>
        <Button type="primary" onClick={state.step === 'authority' ? next : () => void finish()}>
          {t(state.step === 'authority' ? 'next' : 'finish')}
        </Button>
      </div>
    </RecordForm>
  );
}

function OfficerPanel({ index }: { readonly index: number }) {
  const { t } = useTranslation('first-start');
  const { t: word } = useTranslation('office');
  const path = `officers[${index}]`;
  return (
    <Panel title={t('officer', { number: index + 1 })}>
      <div className="record-columns">
        <div className="record-wide">
          <WordsField path={`${path}.name`} label={plainLabel(word('officer.name'))} required romanise="person" />
        </div>
        <TextField path={`${path}.certificate`} label={plainLabel(word('officer.certificate'))} required />
        <TimeField path={`${path}.validUntil`} kind="date" label={plainLabel(word('officer.validUntil'))} />
      </div>
    </Panel>
  );
}
