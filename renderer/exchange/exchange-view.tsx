// The exchange room 往来: bundles taken in and sent, the ledger of both, and the keys that vouch for them.
import { SendOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Tabs } from '../ui/tabs';
import { ViewPage } from '../ui/view-page';
import { ArrivalPart } from './arrival/arrival-part';
import { ChooseButton } from './arrival/choose-button';
import { type ExchangePart, exchangeParts, moveInExchange, useExchangePlace } from './exchange-place';
import { KeysPart } from './keys/keys-part';
import { LedgerPart } from './ledger/ledger-part';
import { beginSending } from './sending/sending';
import './exchange.css';

type Props = { readonly onOpenCase: (id: string) => void; readonly onOpenOperation: (id: string) => void };

export function ExchangeView(props: Props) {
  const { t } = useTranslation('exchange');
  const panel = useId();
  const { part } = useExchangePlace();
  return (
    <ViewPage
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
      below={
        <Tabs
          label={t('parts')}
          tabs={exchangeParts.map((id) => ({ id, label: t(`part.${id}`) }))}
          chosen={part}
          panel={panel}
          onChoose={(id) => moveInExchange({ part: id as ExchangePart, open: null })}
        />
      }
    >
      <div id={panel} role="tabpanel" aria-labelledby={`tab-${part}`} className="exchange-part">
        {part === 'arrival' && <ArrivalPart {...props} />}
        {part === 'ledger' && <LedgerPart {...props} />}
        {part === 'keys' && <KeysPart />}
      </div>
    </ViewPage>
  );
}
