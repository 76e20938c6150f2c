// What a bundle was about, with the way to each case or operation of this office.
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSpeech } from '../../words/speech';
import type { ExchangeRow } from '../exchange-rows';
import { placeOf, useTakeWords } from '../take-words';

type Props = {
  readonly row: ExchangeRow;
  readonly onOpenCase: (id: string) => void;
  readonly onOpenOperation: (id: string) => void;
};

export function RowSubjects({ row, onOpenCase, onOpenOperation }: Props) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const words = useTakeWords();
  const isOperation = row.purpose === 'operation';
  if (row.subjects.length === 0) return null;
  return (
    <ul className="exchange-made">
      {row.subjects.map(({ of, name }) => {
        const taken = row.taken.find((one) => one.of === of);
        const local = row.direction === 'sent' ? of : taken === undefined ? null : placeOf(taken);
        return (
          <li key={of}>
            <span>
              {text(name) || t('noParty')}
              {taken !== undefined && ` · ${words(taken.take)}`}
            </span>
            {local !== null && (
              <Button size="small" onClick={() => (isOperation ? onOpenOperation : onOpenCase)(local)}>
                {t(isOperation ? 'openOperation' : 'openCase')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
