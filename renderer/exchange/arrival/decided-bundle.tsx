// After the decision: what was made of the bundle, the way to it, and the receipt that goes back to the sender.
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import { ReceiptForm } from '../ledger/receipt-form';
import { RowLink } from '../ledger/row-link';
import { placeOf, useTakeWords } from '../take-words';
import { type Accepted, type Examined, putAside } from './arrival';
import { ChooseButton } from './choose-button';

type Props = {
  readonly examined: Examined;
  readonly accepted: Accepted | null;
  readonly onOpenCase: (id: string) => void;
  readonly onOpenOperation: (id: string) => void;
};

export function DecidedBundle(props: Props) {
  const { examined, accepted } = props;
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const { head } = examined;
  const said = accepted === null ? 'declinedNow' : accepted.again ? 'acceptedAgain' : 'acceptedNow';
  return (
    <>
      <Panel title={t(said)}>
        <Alert
          role="status"
          type={accepted === null ? 'info' : 'success'}
          showIcon
          title={t(accepted === null ? 'declinedWhat' : 'acceptedWhat', {
            name: text(head.from.name),
            evidence: accepted?.evidence ?? 0,
            entries: accepted?.entries ?? 0,
          })}
        />
        {accepted !== null && <Made {...props} accepted={accepted} />}
        <div className="exchange-acts">
          <RowLink row={{ id: head.id, direction: 'received' }} />
          <ChooseButton />
          <Button onClick={putAside}>{t('finish')}</Button>
        </div>
      </Panel>
      {head.purpose !== 'receipt' && (
        <Panel title={t('receipt')} hint={t('receiptHint')}>
          <ReceiptForm id={head.id} />
        </Panel>
      )}
    </>
  );
}

function Made({ examined, accepted, onOpenCase, onOpenOperation }: Props & { readonly accepted: Accepted }) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const words = useTakeWords();
  return (
    <ul className="exchange-made">
      {accepted.taken.map((taken) => {
        const { of, take } = taken;
        const subject = examined.subjects.find((one) => one.of === of);
        const there = placeOf(taken);
        const isOperation = subject?.kind === 'operation';
        return (
          <li key={of}>
            <span>
              {subject === undefined ? of : text(subject.name)} · {words(take)}
            </span>
            {there !== null && (
              <Button size="small" type="primary" onClick={() => (isOperation ? onOpenOperation : onOpenCase)(there)}>
                {t(isOperation ? 'openOperation' : 'openCase')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
