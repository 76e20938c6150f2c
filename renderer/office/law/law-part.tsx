// The law that this office enters: what waits for it, what it has entered, and a try of what would be cited.
import { PlusOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shippedLaw } from '../../../templates/law/library';
import type { Law, LawText } from '../../../templates/law/schema';
import { useForm, useValue } from '../../case-form/form-context';
import type { CaseData } from '../../case-form/form-store';
import { Panel } from '../../ui/panel';
import type { OfficeSession } from '../office-session';
import { BasesDrawer } from './bases-drawer';
import { EditionDrawer } from './edition-drawer';
import { ListPanel } from './list-panel';
import { blankEdition, editionToEnter } from './new-edition';
import { ownLawIn, withoutText, withText } from './own-law';
import { OwnTexts } from './own-texts';
import { TryLaw } from './try-law';
import { waitingEditions } from './waiting-editions';
import { WaitingList } from './waiting-list';
import './law.css';

/** A text being written: new (index null) or one of the office's. */
type Writing = { readonly data: CaseData; readonly index: number | null };

type Props = { readonly session: OfficeSession; readonly onReopen: () => void };

export function LawPart({ session, onReopen }: Props) {
  const { t } = useTranslation('law');
  const { store } = useForm();
  useValue('law');
  const own = ownLawIn(store.data);
  const shipped = shippedLaw();
  const [writing, setWriting] = useState<Writing | null>(null);
  const [basesOf, setBasesOf] = useState<LawText | null>(null);
  const waiting = waitingEditions(shipped, own);
  const edit = (index: number): void => setWriting({ data: { ...own.texts[index] } as unknown as CaseData, index });
  const setLaw = (law: Law): void => store.set('law', law);
  return (
    <>
      <Alert type="info" showIcon title={t('note')} />
      <ListPanel session={session} onReopen={onReopen} />
      <Panel title={t('waiting')} hint={t('waitingHint')}>
        <WaitingList
          waiting={waiting}
          onEnter={(text) => setWriting({ data: editionToEnter(text), index: null })}
          onEdit={edit}
          onBases={setBasesOf}
        />
      </Panel>
      <Panel
        title={t('own')}
        hint={t('ownHint')}
        actions={
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => setWriting({ data: blankEdition(), index: null })}>
            {t('add')}
          </Button>
        }
      >
        <OwnTexts
          own={own}
          shipped={shipped}
          onEdit={edit}
          onBases={setBasesOf}
          onRemove={(index) => setLaw(withoutText(own, index))}
        />
      </Panel>
      <TryLaw saves={session.saves} />
      {writing !== null && (
        <EditionDrawer
          data={writing.data}
          onClose={() => setWriting(null)}
          onTake={(text) => {
            setLaw(withText(own, text, writing.index));
            setWriting(null);
            if (writing.index === null) setBasesOf(text);
          }}
        />
      )}
      {basesOf !== null && (
        <BasesDrawer text={basesOf} own={own} shipped={shipped} onChange={setLaw} onClose={() => setBasesOf(null)} />
      )}
    </>
  );
}
