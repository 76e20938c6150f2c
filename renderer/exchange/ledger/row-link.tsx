// The way from wherever a bundle is spoken of to its line in the ledger.
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { showExchange } from '../exchange-place';
import type { ExchangeRow } from '../exchange-rows';

export function RowLink({ row }: { readonly row: Pick<ExchangeRow, 'id' | 'direction'> }) {
  const { t } = useTranslation('exchange');
  const { id, direction } = row;
  return (
    <Button size="small" onClick={() => showExchange({ part: 'ledger', open: { id, direction } })}>
      {t('toLedger')}
    </Button>
  );
}
