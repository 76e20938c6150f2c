// One legal basis being entered: the articles breached, the articles with the consequence, the fine in the statute's words.
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Basis, type LawText, penaltyStructures } from '../../../templates/law/schema';
import type { Office } from '../../../templates/office/office';
import { ChoiceField } from '../../case-form/fields/choice-field';
import { WordsField } from '../../case-form/fields/words-field';
import { lawFieldName } from '../../office/office-names';
import { namedFindings } from '../../record-form/named-findings';
import { openRecord } from '../../record-form/open-record';
import { plainLabel } from '../../record-form/plain-label';
import { RecordForm } from '../../record-form/record-form';
import { CitationFields } from './citation-fields';
import { basisFrom, blankBasis } from './new-basis';

const organs = ['city-management', 'public-security', 'other'] as const;

export function BasisForm(props: {
  readonly text: LawText;
  readonly office: Office;
  readonly onCancel: () => void;
  readonly onTake: (basis: Basis) => void;
}) {
  const { text } = props;
  const { t } = useTranslation('law');
  const [record] = useState(() => openRecord(blankBasis(text), () => {}));
  const take = (): void => {
    const entered = basisFrom(record.store.data, text);
    if (entered.ok) {
      props.onTake(entered.basis);
      return;
    }
    for (const { path } of entered.findings) record.store.visit(path);
    record.showFindings(namedFindings(entered.findings, lawFieldName, record.store.data));
  };
  return (
    <RecordForm record={record} office={props.office}>
      <div className="basis-form">
        <CitationFields list="breach" label={t('basis.breach')} text={text} />
        <CitationFields list="consequence" label={t('basis.consequence')} text={text} />
        <ChoiceField
          path="structure"
          label={plainLabel(t('basis.structure'))}
          required
          options={penaltyStructures.map((value) => ({ value, label: plainLabel(t(`structure.${value}`)) }))}
        />
        <ChoiceField
          path="competent"
          label={plainLabel(t('basis.competent'))}
          required
          options={organs.map((value) => ({ value, label: plainLabel(t(`competent.${value}`)) }))}
        />
        <WordsField path="fine" label={plainLabel(t('basis.fine'))} />
        <div className="panel-actions">
          <Button type="primary" onClick={take}>
            {t('basis.take')}
          </Button>
          <Button onClick={props.onCancel}>{t('cancel')}</Button>
        </div>
      </div>
    </RecordForm>
  );
}
