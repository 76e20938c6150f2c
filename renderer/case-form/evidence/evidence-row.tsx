// One piece of evidence: what it is, of which of the eight kinds, when and by whom it was taken, how many.
import { CopyOutlined, DeleteOutlined, DownOutlined, UpOutlined } from '@ant-design/icons';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { evidenceKinds } from '../../../templates/case/evidence';
import { evidenceKindWords } from '../../../templates/case/words';
import { useSpeech } from '../../words/speech';
import { FormField } from '../fields/form-field';
import { Messages } from '../fields/messages';
import { TimeField } from '../fields/time-field';
import { WordsField } from '../fields/words-field';
import { useForm, useText } from '../form-context';
import { CopiesField, FileFields, TakenByField } from './evidence-fields';
import type { EvidenceAct } from './evidence-step';
import { ProvenanceFields } from './provenance-fields';
import { RecognisedMark } from './recognised-mark';

const kindLabel = { zh: '证据种类', en: 'Kind' };
const takenAtLabel = { zh: '取得时间', en: 'Taken at' };
const titleLabel = { zh: '证据名称', en: 'Title' };

const acts = [
  { what: 'up', icon: <UpOutlined aria-hidden /> },
  { what: 'down', icon: <DownOutlined aria-hidden /> },
  { what: 'copy', icon: <CopyOutlined aria-hidden /> },
  { what: 'remove', icon: <DeleteOutlined aria-hidden /> },
] as const;

export const EvidenceRow = memo(function EvidenceRow(props: {
  readonly at: number;
  readonly last: boolean;
  readonly onAct: (what: EvidenceAct, at: number) => void;
}) {
  const { at, last, onAct } = props;
  const { t } = useTranslation('case-form');
  const path = `evidence[${at}]`;
  return (
    <li data-row={at} data-path={path} className="evidence-row">
      <div className="evidence-head">
        <span className="evidence-number">{t('evidenceNumber', { number: at + 1 })}</span>
        <div className="evidence-acts">
          {acts.map(({ what, icon }) => (
            <button
              key={what}
              type="button"
              disabled={(what === 'up' && at === 0) || (what === 'down' && last)}
              title={t(`evidence.${what}`)}
              aria-label={t('evidenceAct', { act: t(`evidence.${what}`), number: at + 1 })}
              onClick={() => onAct(what, at)}
            >
              {icon}
            </button>
          ))}
        </div>
      </div>
      <RecognisedMark path={path} />
      <div className="evidence-fields">
        <WordsField path={`${path}.title`} label={titleLabel} required />
        <div className="evidence-details">
          <KindField path={`${path}.kind`} />
          <TimeField path={`${path}.takenAt`} kind="either" label={takenAtLabel} required />
          <TakenByField path={`${path}.takenBy`} />
          <CopiesField path={`${path}.copies`} />
        </div>
        <ProvenanceFields path={path} />
        <FileFields path={path} />
        <Messages path={path} empty={false} />
      </div>
    </li>
  );
});

/** A plain list of eight: forty rows of it stay light. */
function KindField({ path }: { readonly path: string }) {
  const { store } = useForm();
  const { text } = useSpeech();
  const value = useText(path);
  const known = evidenceKinds.find((kind) => kind === value);
  return (
    <FormField path={path} label={kindLabel}>
      {({ control }) => (
        <select
          id={control}
          className="form-input"
          value={value}
          title={known && text(evidenceKindWords[known])}
          onChange={({ currentTarget }) => store.set(path, currentTarget.value)}
        >
          {evidenceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {text(evidenceKindWords[kind])}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
