// What a list of evidence handed over says of a piece: original or copy, who provided it, its medium, a remark.
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { evidenceForms } from '../../../templates/case/evidence';
import { evidenceFormWords } from '../../../templates/case/words';
import { textAt } from '../../../templates/reading/loose';
import { useSpeech } from '../../words/speech';
import { FormField } from '../fields/form-field';
import { WordsField } from '../fields/words-field';
import { useForm, useText, useValue } from '../form-context';

const formLabel = { zh: '原件或者复制件', en: 'Original or copy' };
const providerLabel = { zh: '证据提供人或者来源地点', en: 'Provider or place of origin' };
const mediumLabel = { zh: '载体（电子数据）', en: 'Medium (electronic data)' };
const remarkLabel = { zh: '备注', en: 'Remark' };

/** Drawn only when open: forty rows of it stay light. A copy needs its provider, so it opens by itself. */
export const ProvenanceFields = memo(function ProvenanceFields({ path }: { readonly path: string }) {
  const { t } = useTranslation('case-form');
  const [open, setOpen] = useState(false);
  const form = useText(`${path}.form`);
  const given = [useValue(`${path}.provider`), useValue(`${path}.medium`), useValue(`${path}.remark`)];
  const shown = open || form === 'copy' || given.some((words) => textAt(words, 'zh') !== '');
  return (
    <>
      <EvidenceFormField path={`${path}.form`} />
      <details className="evidence-file" open={shown} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('addProvenance')}</summary>
        {shown && (
          <>
            <WordsField path={`${path}.provider`} label={providerLabel} required={form === 'copy'} />
            <WordsField path={`${path}.medium`} label={mediumLabel} />
            <WordsField path={`${path}.remark`} label={remarkLabel} />
          </>
        )}
      </details>
    </>
  );
});

function EvidenceFormField({ path }: { readonly path: string }) {
  const { store } = useForm();
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const value = useText(path);
  return (
    <FormField path={path} label={formLabel} empty={value === ''}>
      {({ control, messages }) => (
        <select
          id={control}
          className="form-input"
          value={value}
          aria-describedby={messages}
          onChange={({ currentTarget }) =>
            store.set(path, currentTarget.value === '' ? undefined : currentTarget.value)
          }
        >
          <option value="">{t('formNotSaid')}</option>
          {evidenceForms.map((form) => (
            <option key={form} value={form}>
              {text(evidenceFormWords[form])}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
