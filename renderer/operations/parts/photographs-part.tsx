// Photographs for the report, in the order in which they stand there.
import { PictureOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../../bridge';
import { TimeField } from '../../case-form/fields/time-field';
import { WordsField } from '../../case-form/fields/words-field';
import { useForm, useText } from '../../case-form/form-context';
import { useFaults } from '../../frame/faults';
import { EntryList } from '../../record-form/entry-list';
import { plainLabel } from '../../record-form/plain-label';
import { useEntries } from '../../record-form/use-entries';
import { Panel } from '../../ui/panel';
import { photographsOf } from '../photographs';

export function PhotographsPart({ operation }: { readonly operation: string }) {
  const { t } = useTranslation('operations');
  const { store } = useForm();
  const { add } = useEntries('photographs');
  const { answered } = useFaults();
  const [busy, setBusy] = useState(false);
  const choose = async (): Promise<void> => {
    setBusy(true);
    const chosen = answered(await machine['photograph:add']({ operation }));
    setBusy(false);
    if (chosen !== null && !chosen.cancelled) add(...photographsOf(store.data, chosen.files));
  };
  return (
    <Panel title={t('part.photographs')} hint={t('photographsHint')}>
      <EntryList path="photographs" name={t('photograph')} none={t('noPhotographs')} ordered>
        {(path) => <Photograph path={path} />}
      </EntryList>
      <Button
        className="operation-add"
        icon={<PictureOutlined aria-hidden />}
        loading={busy}
        onClick={() => void choose()}
      >
        {t('addPhotographs')}
      </Button>
    </Panel>
  );
}

function Photograph({ path }: { readonly path: string }) {
  const { t } = useTranslation('operations');
  const file = useText(`${path}.file`);
  return (
    <>
      <strong className="operation-file">{file}</strong>
      <WordsField path={`${path}.caption`} label={plainLabel(t('caption'))} required />
      <WordsField path={`${path}.place`} label={plainLabel(t('photographPlace'))} romanise="address" />
      <TimeField path={`${path}.takenAt`} kind="either" label={plainLabel(t('takenAt'))} required />
    </>
  );
}
