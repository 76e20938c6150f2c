// Says that a bundle lies where the person wanted it, and what is to be done with it now.
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../bridge';
import { useFaults } from '../frame/faults';
import { useSpeech } from '../words/speech';
import { RowLink } from './ledger/row-link';

export type MadeFile = NonNullable<Output<'exchange:make'>['made']>;

export function MadeBundle({ made, isReceipt }: { readonly made: MadeFile; readonly isReceipt: boolean }) {
  const { t } = useTranslation('exchange');
  const { answered } = useFaults();
  const reveal = async (): Promise<void> => {
    answered(await machine['paper:reveal']({ file: made.file }));
  };
  const { text } = useSpeech();
  const handOver = t(made.row.file.encrypted && !isReceipt ? 'handOverLocked' : 'handOver');
  return (
    <Alert
      role="status"
      type={made.warning === undefined ? 'success' : 'warning'}
      showIcon
      title={t(isReceipt ? 'receiptMade' : 'bundleMade', { name: made.name })}
      description={made.warning === undefined ? handOver : `${text(made.warning)} ${handOver}`}
      action={
        <div className="exchange-acts">
          <Button size="small" onClick={reveal}>
            {t('reveal')}
          </Button>
          {!isReceipt && <RowLink row={made.row} />}
        </div>
      }
    />
  );
}
