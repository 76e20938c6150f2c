// What the paper that is looked at asks for beside the facts of the operation.
import { useTranslation } from 'react-i18next';
import { Particulars } from '../../particulars/particulars';
import { Panel } from '../../ui/panel';

export function PaperPart() {
  const { t } = useTranslation('operations');
  return (
    <Panel title={t('part.paper')}>
      <Particulars />
    </Panel>
  );
}
