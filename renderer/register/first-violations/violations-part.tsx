// The register of first violations: own entries and those of neighbours, each leading to its case or to what was received.
import { Alert, Button, Empty } from 'antd';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noneTicked, type Ticked, tickedWithin } from '../../ui/row-choice';
import { RowGrid } from '../../ui/row-grid';
import { useSpeech } from '../../words/speech';
import { EntryDrawer } from './entry-drawer';
import { rowHeightPx, useViolations } from './use-violations';
import { useViolationColumns } from './violation-columns';
import { isNarrowed, type ViolationWish, violationPlace, wishFor } from './violation-wish';
import { ViolationsToolbar } from './violations-toolbar';
import './first-violations.css';

const none: readonly string[] = [];

export function ViolationsPart({ onOpenCase }: { readonly onOpenCase: (id: string) => void }) {
  const { t } = useTranslation('first-violations');
  const { text } = useSpeech();
  const { wish, found, fault, refresh, onRange } = useViolations();
  const columns = useViolationColumns();
  const [cursor, setCursor] = useState<string | null>(null);
  const [chosen, setTicked] = useState<Ticked>(noneTicked);
  const [shown, setShown] = useState<string | null>(null);
  const keys = found?.ids ?? none;
  const ticked = useMemo(() => tickedWithin(chosen, keys), [chosen, keys]);
  useEffect(() => setTicked((now) => tickedWithin(now, keys)), [keys]);
  const words = useMemo(
    () => ({ label: t('list'), tickAll: t('tickAll'), tick: (row: number) => t('tick', { row }) }),
    [t],
  );
  const noActions = useCallback(() => null, []);
  return (
    <div className="violations" aria-busy={found === null}>
      <ViolationsToolbar wish={wish} found={found} ticked={[...ticked]} />
      {fault !== null && (
        <Alert
          type="error"
          showIcon
          title={text(fault.sentence)}
          action={<Button onClick={() => void refresh()}>{t('again')}</Button>}
        />
      )}
      <div className="violations-list">
        {found !== null && keys.length === 0 && (
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t(isNarrowed(wish) ? 'noneFound' : 'none')} />
        )}
        {found !== null && keys.length > 0 && (
          <RowGrid
            {...{ words, keys, columns, cursor, ticked, rowHeightPx, onRange }}
            rowOf={(id) => found.entries.get(id)}
            order={{ by: wish.order, descending: wish.descending }}
            onOrder={({ by, descending }) => wishFor({ order: by as ViolationWish['order'], descending })}
            onCursor={setCursor}
            onTick={setTicked}
            onOpen={setShown}
            onDelete={ignore}
            actions={noActions}
            startAtPx={violationPlace.scrollTopPx}
            onScrolled={rememberPlace}
          />
        )}
      </div>
      {shown !== null && (
        <EntryDrawer key={shown} id={shown} onShow={setShown} onOpenCase={onOpenCase} onClose={() => setShown(null)} />
      )}
    </div>
  );
}

function rememberPlace(scrollTopPx: number): void {
  violationPlace.scrollTopPx = scrollTopPx;
}

function ignore(): void {}
