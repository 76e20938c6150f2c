// The exchange room 往来: bundles taken in and sent, the ledger of both, and the keys that vouch for them.
import { SendOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { TabbedPage } from '../ui/tabbed-page';
import { ArrivalPart } from './arrival/arrival-part';
import { ChooseButton } from './arrival/choose-button';
import { exchangeParts, moveInExchange, useExchangePlace } from './exchange-place';
import { KeysPart } from './keys/keys-part';
import { LedgerPart } from './ledger/ledger-part';
import { beginSending } from './sending/sending';
import './exchange.css';

type Props = { readonly onOpenCase: (id: string) => void; readonly onOpenOperation: (id: string) => void };

export function ExchangeView(props: Props) {
  const { t } = useTranslation('exchange');
  const { part } = useExchangePlace();
  return (
    <TabbedPage
      name="exchange-part"
      title={t('title')}
      hint={t('hint')}
      actions={
        <>
          <ChooseButton />
          <Button type="primary" icon={<SendOutlined aria-hidden />} onClick={() => beginSending({})}>
            {t('send')}
          </Button>
        </>
      }
      tabs={t('parts')}
      parts={exchangeParts}
      chosen={part}
      labelOf={(id) => t(`part.${id}`)}
      onChoose={(id) => moveInExchange({ part: id, open: null })}
    >
      {part === 'arrival' && <ArrivalPart {...props} />}
      {part === 'ledger' && <LedgerPart {...props} />}
      {part === 'keys' && <KeysPart />}
    </TabbedPage>
  );
}
