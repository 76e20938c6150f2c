// A new batch from what was chosen: which column is what, what every case takes over, what is wrong in which row, and what is
// made. Nothing is made before it is begun at the end.
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommonGroup } from '../../../templates/batch/common-facts';
import type { Mapping } from '../../../templates/batch/party-columns';
import { type Input, machine } from '../../bridge';
import { useFaults } from '../../frame/faults';
import { ViewPage } from '../../ui/view-page';
import { newSource, type Source } from '../batch-state';
import { CommonPart } from './common-part';
import { MappingPart } from './mapping-part';
import { PreviewPart } from './preview-part';
import { usePreview } from './use-preview';
import { WishPart } from './wish-part';

type From = Input<'batch:make'>['from'];

export function NewBatch({ source, onMade }: { readonly source: Source; readonly onMade: () => Promise<void> }) {
  const { t } = useTranslation('batch');
  const { answered } = useFaults();
  const [mapping, setMapping] = useState<Mapping>(source.of === 'sheet' ? source.mapping : {});
  const [origin, setOrigin] = useState('');
  const [taken, setTaken] = useState<readonly CommonGroup[]>([]);
  const preview = usePreview(source, mapping);
  const leave = (): void => newSource.set(null);
  const readAgain = async (): Promise<void> => {
    if (source.of !== 'sheet') return;
    const read = answered(await machine['batch:read-again']({ reading: source.reading }))?.read;
    if (read) newSource.set(read);
  };
  const from = fromOf(source, { mapping, origin, taken, leftOut: preview.leftOut });
  const count = source.of === 'selection' ? source.cases.length : preview.rows.length - preview.leftOut.size;
  const begin = async (wish: Input<'batch:make'>['wish']): Promise<void> => {
    if (from === null) return;
    const made = answered(await machine['batch:make']({ from, wish }));
    if (made === null || made.cancelled) return;
    leave();
    await onMade();
  };
  const first = source.of === 'selection' ? (source.cases[0] ?? '') : origin;
  return (
    <ViewPage title={t('newTitle')} hint={hintOf(source, t)} actions={<Button onClick={leave}>{t('leave')}</Button>}>
      {source.of === 'sheet' && (
        <MappingPart source={source} mapping={mapping} onMapping={setMapping} onAgain={readAgain} />
      )}
      {source.of === 'sheet' && <CommonPart origin={origin} taken={taken} onOrigin={setOrigin} onTaken={setTaken} />}
      {source.of !== 'selection' && <PreviewPart preview={preview} />}
      <WishPart
        count={count}
        casesOnly={source.of !== 'selection'}
        first={first}
        whyNot={source.of === 'sheet' && origin === '' ? t('originMissing') : count === 0 ? t('nothingLeft') : ''}
        onBegin={begin}
      />
    </ViewPage>
  );
}

function hintOf(source: Source, t: ReturnType<typeof useTranslation<'batch'>>['t']): string {
  if (source.of === 'selection') return t('selectionHint', { count: source.cases.length });
  if (source.of === 'folder') return t('folderHint', { name: source.name });
  return t('sheetHint', { name: source.name, sheet: source.sheet, line: source.headLine });
}

type Chosen = {
  readonly mapping: Mapping;
  readonly origin: string;
  readonly taken: readonly CommonGroup[];
  readonly leftOut: ReadonlySet<number>;
};

function fromOf(source: Source, { mapping, origin, taken, leftOut }: Chosen): From | null {
  if (source.of === 'selection') return { of: 'selection', cases: [...source.cases] };
  const rows = { reading: source.reading, leftOut: [...leftOut] };
  if (source.of === 'folder') return { of: 'folder', ...rows };
  return origin === '' ? null : { of: 'sheet', ...rows, mapping: { ...mapping }, case: origin, taken: [...taken] };
}
