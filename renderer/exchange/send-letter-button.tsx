// Beside an issued letter of transfer or assistance: a bundle with what it speaks of.
import { SendOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { beginSending } from './sending/sending';

const letters = ['transfer-letter', 'evidence-list', 'assistance-letter', 'early-warning'];

type Props = { readonly record: string; readonly kind: string; readonly size: 'small' | 'middle' };

/** Nothing beside papers that go to the party. */
export function SendLetterButton({ record, kind, size }: Props) {
  const { t } = useTranslation('exchange');
  if (!letters.includes(kind)) return null;
  return (
    <Button size={size} icon={<SendOutlined aria-hidden />} onClick={() => beginSending({ letter: record })}>
      {t('sendLetter')}
    </Button>
  );
}
