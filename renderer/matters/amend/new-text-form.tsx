// The new edition of a law being entered: the fields of any edition, kept while it is typed.
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LawText } from '../../../templates/law/schema';
import type { CaseData } from '../../case-form/form-store';
import { useFlushing } from '../../frame/flushing';
import { lawFieldName } from '../../office/office-names';
import { focusField } from '../../office/use-field-wish';
import { namedFindings } from '../../record-form/named-findings';
import { openRecord } from '../../record-form/open-record';
import { RecordForm } from '../../record-form/record-form';
import type { LawAtHand } from '../keeping/use-law';
import { ArticlesFields } from '../texts/articles-fields';
import { EditionFields } from '../texts/edition-fields';
import { editionFrom } from '../texts/new-edition';
import { type AmendStart, editionToAmend, flushAmendWork, keepAmendWorkSoon } from './amend-session';
import '../../office/office.css';
import '../texts/law.css';

export function NewTextForm(props: {
  readonly at: LawAtHand;
  readonly start: AmendStart;
  /** What was typed before, null to begin. */
  readonly data: CaseData | null;
  readonly onTake: (text: LawText) => void;
}) {
  const { at, start, onTake } = props;
  const { t: words } = useTranslation('amend');
  const [record] = useState(() => {
    const opened = openRecord(props.data ?? editionToAmend(at.law, start), () =>
      keepAmendWorkSoon({ start, data: opened.store.data }),
    );
    return opened;
  });
  useEffect(() => flushAmendWork, []);
  useFlushing(async () => {
    record.store.settle();
    flushAmendWork();
  });
  const take = (): void => {
    record.store.settle();
    // Law and day are those that were chosen above, whatever the fields say.
    const data = { ...record.store.data, law: start.law, validFrom: start.day };
    const entered = editionFrom(data);
    if (entered.ok) {
      onTake(entered.text);
      return;
    }
    for (const { path } of entered.findings) record.store.visit(path);
    record.showFindings(namedFindings(entered.findings, lawFieldName, data));
    focusField(entered.findings[0]?.path ?? '');
  };
  return (
    <RecordForm record={record} office={at.office}>
      <div className="edition-form record-form">
        <EditionFields fixed />
        <ArticlesFields />
        <div className="panel-actions">
          <Button type="primary" onClick={take}>
            {words('next')}
          </Button>
        </div>
      </div>
    </RecordForm>
  );
}
