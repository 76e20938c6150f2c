// Lets the person choose a bundle that came by whatever way, and verifies it.
import { FolderOpenOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFaults } from '../../frame/faults';
import { moveInExchange } from '../exchange-place';
import { chooseFile } from './arrival';

export function ChooseButton({ primary = false }: { readonly primary?: boolean }) {
  const { t } = useTranslation('exchange');
  const { tell } = useFaults();
  const choose = async (): Promise<void> => {
    const { fault, chosen } = await chooseFile(null);
    if (fault !== null) tell(fault);
    if (chosen) moveInExchange({ part: 'arrival', open: null });
  };
  return (
    <Button type={primary ? 'primary' : 'default'} icon={<FolderOpenOutlined aria-hidden />} onClick={choose}>
      {t('chooseFile')}
    </Button>
  );
}
