// A text of law being entered: what it is, where and when it applies, where it was read, and its articles.
import { App, Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LawText } from '../../../templates/law/schema';
import type { Office } from '../../../templates/office/office';
import type { CaseData } from '../../case-form/form-store';
import { lawFieldName } from '../../office/office-names';
import { focusField } from '../../office/use-field-wish';
import { namedFindings } from '../../record-form/named-findings';
import { openRecord } from '../../record-form/open-record';
import { RecordForm } from '../../record-form/record-form';
import { ArticlesFields } from './articles-fields';
import { EditionFields } from './edition-fields';
import { editionFrom } from './new-edition';

export function EditionDrawer(props: {
  readonly data: CaseData;
  /** Whose holidays the calendars show. */
  readonly office: Office;
  readonly onClose: () => void;
  readonly onTake: (text: LawText) => void;
}) {
  const { t } = useTranslation('law');
  const { modal } = App.useApp();
  const [changed, setChanged] = useState(false);
  const [record] = useState(() => openRecord(props.data, () => setChanged(true)));
  const take = (): void => {
    record.store.settle();
    const entered = editionFrom(record.store.data);
    if (entered.ok) {
      props.onTake(entered.text);
      return;
    }
    for (const { path } of entered.findings) record.store.visit(path);
    record.showFindings(namedFindings(entered.findings, lawFieldName, record.store.data));
    focusField(entered.findings[0]?.path ?? '');
  };
  const close = (): void => {
    if (!changed) {
      props.onClose();
      return;
    }
    modal.confirm({
      title: t('discardTitle'),
      content: t('discardHint'),
      okText: t('discard'),
      okButtonProps: { danger: true },
      cancelText: t('goOn'),
      onOk: props.onClose,
    });
  };
  return (
    <Drawer
      open
      onClose={close}
      mask={{ closable: false }}
      title={t('editionTitle')}
      size="58rem"
      footer={
        <div className="panel-actions">
          <Button type="primary" onClick={take}>
            {t('take')}
          </Button>
          <Button onClick={close}>{t('cancel')}</Button>
        </div>
      }
    >
      <RecordForm record={record} office={props.office}>
        <div className="edition-form record-form">
          <EditionFields />
          <ArticlesFields />
        </div>
      </RecordForm>
    </Drawer>
  );
}
